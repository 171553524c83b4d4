import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {Text} from '@sanity/ui'
import {useCallback, useState} from 'react'

import {categoryGroupType, type Ticket} from '../../engine/index.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {typeOfDocument, useDocumentName} from '../content/documentNames.ts'
import type {ShownDocument} from '../content/documentPane.ts'
import {usePublishedRoutingConfig} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {BreakableText} from '../elements/layout.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {FieldLink} from '../findings/FieldLink.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useClock} from '../time/useClock.ts'
import {SimulatedTicket} from './SimulatedTicket.tsx'
import {LookUpOrder} from './paste/LookUpOrder.tsx'
import {ReceiptNotice} from './paste/Notice.tsx'
import {answeredOrder, type OrderToLookUp, simulationWithOrder} from './paste/orderToLookUp.ts'
import {type CameWithTicket, OpenAnother} from './share/OpenAnother.tsx'
import {
  choicesOf,
  isElsewhere,
  type Simulation,
  ticketOf,
  withinChoices,
  withPart,
} from './simulation.ts'
import {writeSimulation} from './simulationParams.ts'
import {type PaneSimulation, usePaneSimulation, useRecentSimulations} from './usePaneSimulation.ts'

/** Where a ticket about a sub-category or a group would go, and why. */
export function TicketPreview(props: ShownDocument) {
  const {documentId, documentType, market} = props
  const {config, findings} = market
  const {t} = useWords()
  const choices = useUnchanged(choicesOf(config, documentId, documentType))
  const {addressed, change, chosen, pathOf} = usePaneSimulation()
  const recent = useRecentSimulations(documentId, documentType, addressed, chosen)
  const nowMs = useClock(chosen.submittedAt === 'now')
  const simulation = withinChoices(chosen, choices)
  const ticket = useUnchanged(ticketOf(config, simulation, nowMs))
  const [came, setCame] = useState<Came>()
  const isOfChosen = came && writeSimulation(came.of) === writeSimulation(chosen)
  // The id of an order is kept no longer than its ticket is in view.
  if (came?.with.kind === 'order' && !isOfChosen) setCame(undefined)
  // What nobody chose is left open, so that it goes on following the content.
  const onChange = useCallback(
    (part: Partial<Simulation>) => change(withPart(chosen, part)),
    [change, chosen],
  )
  const onCame = (other: CameWithTicket | undefined, of: Simulation) =>
    setCame((before) => {
      if (other) return {count: (before?.count ?? 0) + 1, of, with: other}
      // Another ticket may look the same, and has another order.
      return before?.with.kind === 'order' ? undefined : before
    })
  const onOrder = (order: OrderToLookUp, of: Simulation) =>
    setCame((before) => before && {...before, of, with: {kind: 'order', order}})
  const openAnother = (
    <OpenAnother
      change={change}
      config={config}
      documentId={documentId}
      onCame={onCame}
      recent={recent}
    />
  )
  return (
    <>
      <DocumentNotice {...props} simulation={simulation} />
      {isOfChosen && came.with.kind === 'receipt' && <ReceiptAnswer receipt={came.with.receipt} />}
      {isOfChosen && came.with.kind === 'order' && ticket && (
        <OrderOfTicket
          change={change}
          chosen={chosen}
          // Of each pasted ticket its own: what was asked for another ends.
          key={came.count}
          onOrder={onOrder}
          order={came.with.order}
          ticket={ticket}
        />
      )}
      {ticket ? (
        <SimulatedTicket
          {...props}
          choices={choices}
          nowMs={nowMs}
          onChange={onChange}
          openAnother={openAnother}
          pathOf={pathOf}
          simulation={simulation}
          ticket={ticket}
        />
      ) : (
        <>
          <Text muted size={1}>
            {t('preview.nothing-to-choose')}
          </Text>
          {openAnother}
        </>
      )}
      <DocumentFindings config={config} documentId={documentId} findings={findings} />
    </>
  )
}

/** What came with a ticket, and the simulation that this became; it speaks of no other. */
interface Came {
  /** Counts the tickets that came with something. */
  readonly count: number
  readonly of: Simulation
  readonly with: CameWithTicket
}

/** Looks the order of a ticket from outside up; what is found becomes part of the simulation. */
function OrderOfTicket(
  props: Pick<PaneSimulation, 'change' | 'chosen'> & {
    /** The order was asked for, and the ticket is this simulation by now. */
    readonly onOrder: (order: OrderToLookUp, of: Simulation) => void
    readonly order: OrderToLookUp
    readonly ticket: Ticket
  },
) {
  const {change, chosen, onOrder, order, ticket} = props
  const {t} = useWords()
  return (
    <LookUpOrder
      noTime={t('order-lookup.no-time')}
      onAnswer={(answer) => {
        const found = answer.order ? simulationWithOrder(chosen, ticket, answer.order) : chosen
        if (answer.order) change(found)
        onOrder(answeredOrder(order, answer), found)
      }}
      order={order}
      ticket={ticket}
    />
  )
}

/** What is published decides whether a receipt still holds: that is what it was written on. */
function ReceiptAnswer(props: {readonly receipt: RoutingReceipt}) {
  return <ReceiptNotice check={checkReceipt(props.receipt, usePublishedRoutingConfig())} />
}

/** Says when the answer is not about the document beside it, or when nothing is stored of that. */
function DocumentNotice(props: ShownDocument & {readonly simulation: Simulation}) {
  const {documentId, documentType, market, revision, simulation} = props
  const {config, document} = market
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const about =
    documentType === categoryGroupType
      ? (simulation.categoryGroupId ?? simulation.subcategoryId)
      : simulation.subcategoryId
  const other = isElsewhere(simulation, documentId, documentType) ? about : undefined
  const isStored = revision === 'older' || document?.['_createdAt'] !== undefined
  if (isStored && other === undefined) return null
  const isKnown =
    other !== undefined && (config.subcategories.has(other) || config.categoryGroups.has(other))
  return (
    <NoticeCard data-testid="preview-notice" icon={<InfoOutlineIcon />} tone="transparent">
      {!isStored && <Text size={1}>{t('preview.not-stored')}</Text>}
      {other !== undefined && (
        <Text size={1}>
          <BreakableText>
            {isKnown
              ? t('preview.elsewhere', {name: nameOf(other)})
              : t('preview.elsewhere-unknown', {id: other})}
          </BreakableText>
        </Text>
      )}
      {isKnown && (
        <FieldLink
          documentId={other}
          documentType={typeOfDocument(config, other)}
          name={nameOf(other)}
          path={[]}
        />
      )}
    </NoticeCard>
  )
}
