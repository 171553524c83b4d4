import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {answerTicket, type TicketAnswer} from '../tickets/answerTicket.ts'
import {droppedFields, type PayloadFields, payloadFields} from '../tickets/payloadFields.ts'
import {readTicket, type UnreadableTicket} from '../tickets/readTicket.ts'

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

/** A ticket from outside as one of routing. */
export type MappedTicket =
  | {
      readonly status: 'read'
      /** Times that are not known are NaN. */
      readonly ticket: Ticket
      /** What the event carries of it. */
      readonly fields: PayloadFields
      /** What the caller gets back beside the decision; nothing of it is put into the event or the receipt. */
      readonly outside: OutsideRecord
      /** Names of fields that the event has a place for and cannot carry; none unless given. */
      readonly dropped?: readonly string[]
    }
  | UnreadableTicket

/**
 * Maps a ticket from outside to one of routing. Runs for every ticket: synchronous, and it throws nothing that it does not
 * want to be thrown by `route`.
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
  const {ticket, unwrapped} = reading
  const {record} = unwrapped
  const fields = payloadFields(record, ticket)
  const dropped = droppedFields(record, fields)
  return {status: 'read', ticket, fields, outside: record, dropped}
}

/**
 * Decides a ticket from outside.
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
  if (mapped.status === 'unreadable') return mapped
  const {decision, event, receipt, ticket} = answerTicket(config, mapped.ticket, mapped.fields)
  const {dropped = [], outside: record} = mapped
  return {status: 'routed', outside: record, dropped, ticket, decision, event, receipt}
}
