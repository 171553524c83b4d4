import type {RoutingConfig, Ticket} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {
  lacksOrder,
  type OrderDifference,
  type OrderTimeSource,
  ownTimeSource,
  withOrder,
} from '../../orders/withOrder.ts'
import {answerTicket, type TicketAnswer} from '../../tickets/answerTicket.ts'
import type {DecidedAbout, RoutingReceipt} from '../../tickets/receipt.ts'
import {checkReceipt, type ReceiptCheck} from '../../tickets/checkReceipt.ts'
import {droppedFields, payloadFields} from '../../tickets/eventPayload.ts'
import {readReceipt} from '../../tickets/readReceipt.ts'
import {openerOf, outcomeOfType, readTicketSays} from '../../tickets/ticketSays.ts'
import {type MatchedCategory, readTicket, type TicketReading} from '../../tickets/readTicket.ts'
import {type UnwrappedReceipt, unwrapTicket} from '../../tickets/unwrapTicket.ts'
import type {Orders} from './readOrders.ts'
import type {TextProblem} from './textProblem.ts'

/** A ticket from outside, decided. */
export interface RoutedTicket extends TicketAnswer {
  readonly kind: 'ticket'
  readonly category: MatchedCategory
  /** Its own type, where that is not the answer. */
  readonly otherType?: string
  /** Names of fields that the event has a place for and cannot carry. */
  readonly dropped: readonly string[]
  /** What came of looking its order up; absent where it was not looked up. */
  readonly lookedUp?: LookedUp
}

/** An order that was looked up in the file of orders. */
export interface LookedUp {
  readonly status: 'found' | 'not-found'
  readonly timeFrom: OrderTimeSource
  /** What the ticket says otherwise. */
  readonly differences: readonly OrderDifference[]
}

/** A receipt of an earlier decision, decided again. */
export interface RoutedReceipt extends ReceiptCheck {
  readonly kind: 'receipt'
  readonly receipt: RoutingReceipt
}

/** What is neither, and why. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly problems: readonly TextProblem[]
}

/** What became of one JSON value. */
export type Routed = RoutedTicket | RoutedReceipt | Unreadable

/** What values are decided with. */
export interface RouteSources {
  readonly config: RoutingConfig
  /** `undefined` where no file of orders was given. */
  readonly orders: Orders | undefined
  /** The dataset of the content; `null` where that is a file. */
  readonly dataset: string | null
}

/** Decides a ticket as partners and the app send it, or as `--format json` has printed it; or a receipt again. */
export function routeValue(value: unknown, sources: RouteSources): Routed {
  const unwrapped = unwrapTicket(value)
  return 'receipt' in unwrapped ? routeReceipt(unwrapped, sources) : routeTicket(value, sources)
}

function routeReceipt(unwrapped: UnwrappedReceipt, sources: RouteSources): Routed {
  const {answer, path, receipt} = unwrapped
  const read = readReceipt(receipt, path)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  if (answer?.['kind'] === 'ticket') {
    return routeTicket(printedTicket(answer, read.receipt), sources, printedAbout(read.receipt))
  }
  return {...checkReceipt(read.receipt, sources.config), kind: 'receipt', receipt: read.receipt}
}

function routeTicket(
  value: unknown,
  {config, dataset, orders}: RouteSources,
  printed: DecidedAbout = {},
): Routed {
  const read = readTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {category, said, unwrapped} = read
  const {lookedUp, ticket} = withLookedUp(read, orders)
  const fields = payloadFields(unwrapped.record, ticket)
  const dropped = droppedFields(unwrapped.record, fields)
  const says = readTicketSays(unwrapped.record)
  const isFound = lookedUp?.timeFrom === 'directory'
  const answer = answerTicket(config, ticket, fields, {
    dataset,
    openedBy: openerOf(says) ?? 'unknown',
    said,
    ...printed,
    timeFrom: isFound ? lookedUp.timeFrom : (printed.timeFrom ?? lookedUp?.timeFrom),
  })
  const isOther = says.type !== undefined && outcomeOfType(says) !== answer.decision.outcome
  return {
    ...answer,
    category,
    dropped,
    kind: 'ticket',
    ...(isOther && {otherType: says.type}),
    ...(lookedUp && {lookedUp}),
  }
}

/** Looks an order up as the router of a service does: where its time or its store is missing. */
function withLookedUp(
  {orderId, ticket}: TicketReading,
  orders: Orders | undefined,
): {readonly ticket: Ticket; readonly lookedUp?: LookedUp} {
  if (!orders || orderId === undefined || !lacksOrder(ticket)) return {ticket}
  const found = orders.get(orderId)
  if (!found) {
    return {
      ticket,
      lookedUp: {status: 'not-found', timeFrom: ownTimeSource(ticket), differences: []},
    }
  }
  const {differences, ticket: ordered, timeFrom} = withOrder(ticket, found)
  return {ticket: ordered, lookedUp: {status: 'found', timeFrom, differences}}
}

/** The ticket that a line of our own holds: what routing read is in its receipt, what a partner receives in its event. */
function printedTicket(
  {category, event, subcategory}: Readonly<Record<string, unknown>>,
  {ticket}: RoutingReceipt,
): Readonly<Record<string, unknown>> {
  const payload = isRecord(event) && isRecord(event['payload']) ? event['payload'] : {}
  return {
    ...payload,
    category: isRecord(category) ? category['given'] : undefined,
    created: ticket.submittedAt,
    order: ticket.order,
    subcategoryId: isRecord(subcategory) ? subcategory['given'] : ticket.subcategoryId,
  }
}

/** What the line's receipt says of the ticket and its event may not carry. */
function printedAbout(receipt: RoutingReceipt): DecidedAbout {
  if (receipt.version === 1) return {}
  const {openedBy, ticket} = receipt
  return {openedBy, timeFrom: ticket.order?.timeFrom}
}
