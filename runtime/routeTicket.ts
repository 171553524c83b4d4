import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {OrderLookup} from '../orders/createOrderLookup.ts'
import type {Order} from '../orders/readOrder.ts'
import {lacksOrder, type OrderDifference, withOrder} from '../orders/withOrder.ts'
import {answerTicket, type TicketAnswer} from '../tickets/answerTicket.ts'
import {droppedFields, type PayloadFields, payloadFields} from '../tickets/eventPayload.ts'
import {readTicket, type UnreadableTicket} from '../tickets/readTicket.ts'
import type {ReceiptOpener, TicketSaid} from '../tickets/receipt.ts'
import {openerOf} from '../tickets/ticketSays.ts'
import type {OnRouterEvent} from './events.ts'

/** The fields of a ticket from outside, exactly as they came. */
export type OutsideRecord = Readonly<Record<string, unknown>>

/** A ticket that was decided. */
export interface RoutedTicket extends TicketAnswer {
  readonly status: 'routed'
  /** The ticket as it came, out of its list or envelope, with every field that routing does not know; personal data too. */
  readonly outside: OutsideRecord
  /** Names of its fields that the event has a place for and could not carry, so that they can be put right where they come from. */
  readonly dropped: readonly string[]
}

/** What came of a ticket from outside. */
export type RouteResult = RoutedTicket | UnreadableTicket

/** A ticket from outside that could be read, as one of routing. */
export interface ReadableTicket {
  readonly status: 'read'
  /** Times that are not known are NaN. */
  readonly ticket: Ticket
  /** What the event carries of it. */
  readonly fields: PayloadFields
  /** What the caller gets back beside the decision; nothing of it is put into the event or the receipt. */
  readonly outside: OutsideRecord
  /** Names of fields that the event has a place for and cannot carry; none unless given. */
  readonly dropped?: readonly string[]
  /**
   * The id of its order, by which `decide` looks up what the ticket does not say of it. A ticket with an id has an order, of
   * unknown time unless it says one; but none where its `order` is `null`.
   */
  readonly orderId?: string | undefined
  /**
   * How the ticket said its group, for the receipt. Unless given, by the id of the group that the ticket has, or by nothing. A
   * text counts only where reading it as `category` gives the ticket's group, and is kept only where it is the name of a group.
   */
  readonly said?: TicketSaid | undefined
  /** Who opened it, for the receipt; unless given, as `fields.source` says. */
  readonly openedBy?: ReceiptOpener | undefined
}

/** A ticket from outside as one of routing, or why it is none. */
export type MappedTicket = ReadableTicket | UnreadableTicket

/**
 * Maps a ticket from outside to one of routing. Runs for every ticket, and once more after its order was looked up, since the
 * content may be another by then: synchronous, and it throws nothing that it does not want to be thrown by `route`.
 *
 * @param config - The content that the ticket is about to be routed on, for names of groups.
 */
export type ToTicket = (
  outside: unknown,
  context: {readonly config: RoutingConfig; readonly dataset: string},
) => MappedTicket

/**
 * The mapping of a router that is given none: `subcategoryId`, `category`, `created`, `orderId`, `order` and `storeId` as
 * partners and the app send them, in a list or an envelope too. A hook of one's own may call it and change the rest.
 */
export const readSupportTicket: ToTicket = (outside, {config}) => {
  const reading = readTicket(outside, config)
  if (reading.status === 'unreadable') return reading
  const {orderId, said, ticket, unwrapped} = reading
  const {record} = unwrapped
  const fields = payloadFields(record, ticket)
  const dropped = droppedFields(record, fields)
  const openedBy = openerOf({source: record['source']}) ?? 'unknown'
  return {status: 'read', ticket, fields, outside: record, dropped, orderId, said, openedBy}
}

/**
 * Decides a ticket from outside at once: what it does not say of its order is unknown.
 *
 * @param config - One whole state of the content.
 */
export function routeTicket(
  outside: unknown,
  config: RoutingConfig,
  dataset: string,
  toTicket: ToTicket,
): RouteResult {
  const mapped = toTicket(outside, {config, dataset})
  return mapped.status === 'unreadable' ? mapped : routeMapped(mapped, {config, dataset}).routed
}

/**
 * Decides a ticket that was read.
 *
 * @param found - What was looked up of its order.
 */
export function routeMapped(
  mapped: ReadableTicket,
  {config, dataset}: {readonly config: RoutingConfig; readonly dataset: string},
  found?: Order,
): {readonly routed: RoutedTicket; readonly differences: readonly OrderDifference[]} {
  const {dropped = [], fields, outside, said} = mapped
  // What the ticket says is all there is, for nearly every ticket.
  const isSaid = found === undefined && isRecord(mapped.ticket?.order)
  const hasId = !isSaid && orderIdOf(mapped) !== undefined
  const ordered = hasId ? withOrder(mapped.ticket, found) : undefined
  const answer = answerTicket(config, ordered?.ticket ?? mapped.ticket, fields, {
    dataset,
    openedBy: mapped.openedBy ?? openerOf(fields) ?? 'unknown',
    said,
    timeFrom: ordered?.timeFrom,
  })
  const {decision, event, receipt, ticket} = answer
  return {
    routed: {status: 'routed', outside, dropped, ticket, decision, event, receipt},
    differences: ordered?.differences ?? [],
  }
}

/** The id of a mapped ticket's order; `undefined` where it carries none, or is said to have no order. */
function orderIdOf({orderId, ticket}: ReadableTicket): string | undefined {
  // A hook in plain JavaScript may give anything.
  const isId = typeof orderId === 'string' && orderId !== ''
  return isId && isRecord(ticket) && ticket.order !== null ? orderId : undefined
}

/** What a ticket is decided with. */
interface Deciding {
  readonly dataset: string
  /** The content of the moment. @throws whatever there is instead of content. */
  readonly configOfNow: () => RoutingConfig
  /** `undefined` where orders are looked up nowhere. */
  readonly orders: OrderLookup | undefined
  readonly signal: AbortSignal | undefined
  readonly tell: OnRouterEvent
  readonly toTicket: ToTicket
}

/**
 * Decides a ticket from outside, with what can be looked up of its order.
 *
 * The ticket is read twice where its order is looked up: the content may have become another one while the directory was asked,
 * and what is decided is decided on one whole state of it.
 *
 * @throws The reason of the signal, and whatever `toTicket` and `configOfNow` throw.
 */
export async function decideTicket(outside: unknown, deciding: Deciding): Promise<RouteResult> {
  const {configOfNow, dataset, orders, signal, tell, toTicket} = deciding
  signal?.throwIfAborted()
  const config = configOfNow()
  const first = toTicket(outside, {config, dataset})
  if (first.status === 'unreadable') return first
  const orderId = orderIdOf(first)
  if (!orders || orderId === undefined || !lacksOrder(first.ticket)) {
    return routeMapped(first, {config, dataset}).routed
  }
  const {order} = await orders.find(orderId, dataset, signal)
  const configAfter = configOfNow()
  const mapped = toTicket(outside, {config: configAfter, dataset})
  if (mapped.status === 'unreadable') return mapped
  // A hook may read another order out of the ticket by other content, of which nothing is known then.
  const found = orderIdOf(mapped) === orderId ? order : undefined
  const {differences, routed} = routeMapped(mapped, {config: configAfter, dataset}, found)
  for (const difference of differences) tell({type: 'order-differs', dataset, ...difference})
  return routed
}
