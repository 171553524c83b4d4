import {Text} from '@sanity/ui'
import {useState} from 'react'

import type {Ticket} from '../../engine/index.ts'
import {usePublishedRoutingConfig} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {DocumentFindings} from '../findings/DocumentFindings.tsx'
import {useWords} from '../i18n/useWords.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {useClock} from '../time/useClock.ts'
import {DocumentNotice} from './DocumentNotice.tsx'
import {LookUpOrder} from './order/LookUpOrder.tsx'
import {answeredOrder, type OrderToLookUp, simulationWithOrder} from './order/orderToLookUp.ts'
import {ReceiptNotice} from './paste/ReceiptNotice.tsx'
import type {ShownDocument} from './shownDocument.ts'
import {type CameWithTicket, OpenAnother, type OpenAnotherProps} from './share/OpenAnother.tsx'
import {choicesOf, type Simulation, ticketOf, withinChoices} from './simulation.ts'
import {useRecentSimulations} from './share/useRecentSimulations.ts'
import {writeSimulation} from './simulationParams.ts'
import {SimulatedTicket} from './SimulatedTicket.tsx'
import {usePaneSimulation} from './usePaneSimulation.ts'

/** Where a ticket about a sub-category or a group would go, and why. */
export function TicketPreview(props: ShownDocument) {
  const {documentId, documentType, market, revision} = props
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
  const here = {config, documentId, documentType, market, revision}
  const onCame = (other: CameWithTicket | undefined, of: Simulation) =>
    setCame((before) => {
      if (other) return {count: (before?.count ?? 0) + 1, of, with: other}
      // Another ticket may look the same, and has another order.
      return before?.with.kind === 'order' ? undefined : before
    })
  const onOrder = (order: OrderToLookUp, of: Simulation) =>
    setCame((before) => before && {...before, of, with: {kind: 'order', order}})
  return (
    <>
      <DocumentNotice {...here} simulation={simulation} />
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
          {...here}
          change={change}
          choices={choices}
          chosen={chosen}
          nowMs={nowMs}
          onCame={onCame}
          pathOf={pathOf}
          recent={recent}
          simulation={simulation}
          ticket={ticket}
        />
      ) : (
        <>
          <Text muted size={1}>
            {t('preview.nothing-to-choose')}
          </Text>
          <OpenAnother {...here} change={change} onCame={onCame} recent={recent} />
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
  props: Pick<OpenAnotherProps, 'change'> & {
    readonly chosen: Simulation
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
