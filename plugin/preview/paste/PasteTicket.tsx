import {Button, Dialog, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'

import type {RoutingConfig} from '../../../engine/index.ts'
import {
  type PastedReceipt,
  type PastedTicket,
  readPastedTicket,
} from '../../../tickets/readPastedTicket.ts'
import {useWords} from '../../i18n/useWords.ts'
import {LookUpOrder} from './LookUpOrder.tsx'
import {answeredOrder, type OrderToLookUp, withAnswer} from './orderToLookUp.ts'
import {PasteProblems, ReceiptSummary, TicketSummary} from './PastedSummary.tsx'
import {nothingTaken, takeText} from './takeText.ts'

/**
 * Takes a real ticket, or the receipt of a decision, as text.
 *
 * The text never leaves it: a text that can be read is replaced at once by what routing reads of it, and only that is handed
 * on. So nothing personal is on the screen, in the state of the Studio, or anywhere else; the id of an order alone stays beside the
 * text, to look the order up.
 */
export default function PasteTicket(props: {
  /** What is published, since that is what receipts speak of. */
  readonly config: RoutingConfig
  readonly onClose: () => void
  /**
   * With the ticket of routing, and of a receipt what it says about `config`.
   *
   * @param order - Where the ticket came with the id of an order that was not found yet.
   */
  readonly onRead: (read: PastedReceipt | PastedTicket, order: OrderToLookUp | undefined) => void
}) {
  const {config, onClose, onRead} = props
  const {t} = useWords()
  const id = useId()
  const [taken, setTaken] = useState(nothingTaken)
  const pasted = useMemo(() => readPastedTicket(taken.text, config), [config, taken.text])
  const {order} = taken
  const read = useMemo(
    () =>
      pasted.kind === 'ticket'
        ? {...pasted, ticket: withAnswer(pasted.ticket, order?.answer)}
        : pasted,
    [order?.answer, pasted],
  )
  const canTake = read.kind === 'receipt' || read.kind === 'ticket'

  return (
    <Dialog
      __unstable_autoFocus={false}
      footer={
        <Flex gap={2} justify="flex-end" padding={3} wrap="wrap">
          <Button fontSize={1} mode="bleed" onClick={onClose} text={t('paste-ticket.cancel')} />
          <Button
            disabled={!canTake}
            fontSize={1}
            onClick={() => canTake && onRead(read, order?.id === undefined ? undefined : order)}
            text={t('paste-ticket.apply')}
          />
        </Flex>
      }
      header={t('paste-ticket.title')}
      id={`${id}-dialog`}
      onClose={onClose}
      width={1}
    >
      <Stack gap={5} padding={4}>
        <Stack gap={3}>
          <Text as="label" htmlFor={`${id}-text`} size={1} weight="medium">
            {t('paste-ticket.text')}
          </Text>
          <Text id={`${id}-hint`} muted size={1}>
            {t('paste-ticket.hint')}
          </Text>
          <TextArea
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            fontSize={1}
            id={`${id}-text`}
            // A new one each time, so that no browser can undo what was taken out.
            key={taken.times}
            onChange={({currentTarget: {value}}) => setTaken(takeText(value, taken, config))}
            ref={focusField}
            rows={9}
            // Some browsers send what they check elsewhere.
            spellCheck={false}
            value={taken.text}
          />
        </Stack>
        <Stack aria-live="polite" data-testid="pasted" gap={3}>
          {read.kind === 'nothing' && (
            <Text muted size={1}>
              {t('paste-ticket.nothing')}
            </Text>
          )}
          {read.kind === 'unreadable' && <PasteProblems problems={read.problems} />}
          {read.kind === 'ticket' && <TicketSummary config={config} read={read} taken={taken} />}
          {pasted.kind === 'ticket' && order && (
            <LookUpOrder
              // Of each pasted ticket its own: what was asked for another ends.
              key={taken.times}
              noTime={t('paste-ticket.no-order-time')}
              onAnswer={(answer) =>
                setTaken((now) =>
                  now.order ? {...now, order: answeredOrder(now.order, answer)} : now,
                )
              }
              order={order}
              ticket={pasted.ticket}
            />
          )}
          {read.kind === 'receipt' && <ReceiptSummary check={read.check} config={config} />}
        </Stack>
      </Stack>
    </Dialog>
  )
}

/** The text is what the dialog is for, so that is where typing and pasting go. */
function focusField(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
