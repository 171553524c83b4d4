import {SearchIcon} from '@sanity/icons/Search'
import {Button, Flex, Spinner, Stack} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useDataset} from 'sanity'

import type {Ticket} from '../../../engine/index.ts'
import {type LookedUpOrder, orderTimeoutMs} from '../../../orders/createOrderLookup.ts'
import {lacksOrder, ownTimeSource, withOrder} from '../../../orders/withOrder.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {focusHome, leadFocusHome} from '../../elements/focusHome.ts'
import {useWords} from '../../i18n/useWords.ts'
import {useInstantText} from '../../time/timeTexts.ts'
import {Notice} from './Notice.tsx'
import {answerKeys, lookUpOrder, type OrderToLookUp, withAnswer} from './orderToLookUp.ts'

interface LookUpOrderProps {
  /** Says that nobody knows when the order was placed, and what else can be done about it. */
  readonly noTime: string
  readonly onAnswer: (answer: LookedUpOrder) => void
  readonly order: OrderToLookUp
  /** The ticket that came with the id of this order. */
  readonly ticket: Ticket
}

/** Offers to look up what a ticket does not say of its order, and tells what came of that; nothing where nothing is missing. */
export function LookUpOrder(props: LookUpOrderProps) {
  const {noTime, onAnswer, order, ticket} = props
  const {t} = useWords()
  const {ask, isAsking} = useOrderLookup(order.id, onAnswer)
  const sentencesOf = useAnswerSentences(ticket)
  const {answer} = order
  const isTimeUnknown = ownTimeSource(ticket) === 'none'
  // Without its store a ticket of known age is answered all the same, so nothing is said where nobody can be asked.
  const isMissed = isTimeUnknown || (lacksOrder(ticket) && ask !== undefined)
  if (!answer && !isMissed) return null
  const [title = '', ...details] = isAsking
    ? [t('order-lookup.asking')]
    : answer
      ? sentencesOf(answer)
      : [
          isTimeUnknown ? noTime : t('order-lookup.no-store'),
          ...(ask ? [] : [t('order-lookup.no-directory')]),
        ]
  const isCalm = isAsking || (!answer && !isTimeUnknown)
  const isFound = answer !== undefined && answer.failure === undefined
  return (
    <Stack {...focusHome} aria-live="polite">
      <Notice
        details={details}
        kind={isAsking ? 'order-asking' : `order-${kindOf(answer)}`}
        title={title}
        tone={isCalm ? 'default' : isFound ? 'positive' : 'caution'}
      >
        {ask && (
          <Flex>
            <Button
              // A button that is disabled loses the focus.
              aria-disabled={isAsking}
              fontSize={1}
              icon={isAsking ? <Spinner /> : SearchIcon}
              mode="ghost"
              onClick={() => {
                if (!isAsking) ask()
              }}
              padding={2}
              ref={leadFocusHome}
              text={t('order-lookup.ask')}
            />
          </Flex>
        )}
      </Notice>
    </Stack>
  )
}

function kindOf(answer: LookedUpOrder | undefined): string {
  if (!answer) return 'unknown'
  return answer.failure?.kind ?? 'found'
}

/** What is said of an answer about the order of a ticket, the most important first. */
function useAnswerSentences(ticket: Ticket): (answer: LookedUpOrder) => readonly string[] {
  const {t} = useWords()
  const instantText = useInstantText()
  return (answer) => {
    const {failure, order} = answer
    const {submittedAt} = ticket
    const placedAt = order?.placedAt
    const values = {
      message: failure?.kind === 'refused' ? failure.message : '',
      seconds: orderTimeoutMs / 1000,
      storeId: order?.storeId,
      time:
        placedAt === undefined
          ? ''
          : instantText(placedAt, Number.isFinite(submittedAt) ? submittedAt : undefined),
    }
    const isTimeKnown = ownTimeSource(withAnswer(ticket, answer)) !== 'none'
    return [
      ...answerKeys(answer, isTimeKnown).map((key) => t(key, values)),
      ...withOrder(ticket, order).differences.map(({field, ticket: said}) =>
        t(`order-lookup.differs.${field}`, {said}),
      ),
    ]
  }
}

/** The looking up of one order. */
export interface OrderLookupState {
  readonly isAsking: boolean
  /** Asks the directory; `undefined` where there is none, or nothing to ask for. */
  readonly ask: (() => void) | undefined
}

/**
 * Looks an order up in the option `orders` when it is told to, and never by itself; what is asked ends with the component.
 *
 * @param id - `undefined` where nothing is left to ask for
 */
function useOrderLookup(
  id: string | undefined,
  onAnswer: (answer: LookedUpOrder) => void,
): OrderLookupState {
  const {orders} = useSupportRouting().options
  const dataset = useDataset()
  const [asking, setAsking] = useState<AbortController>()
  useEffect(() => () => asking?.abort(), [asking])
  if (!orders || id === undefined) return {ask: undefined, isAsking: false}
  const ask = async () => {
    const controller = new AbortController()
    const {signal} = controller
    setAsking(controller)
    const answer = await lookUpOrder(orders, id, dataset, signal)
    if (!answer || signal.aborted) return
    setAsking(undefined)
    onAnswer(answer)
  }
  return {ask: () => void ask(), isAsking: asking !== undefined}
}
