import {
  compileRouting,
  eventPayload,
  type RoutingConfig,
  type RoutingDecision,
  type SupportTicketEvent,
  type SupportTicketEventPayload,
  type Ticket,
} from '../../engine/index.ts'
import {checkReceipt, type ReceiptCheck} from '../../tickets/checkReceipt.ts'
import {createReceipt} from '../../tickets/createReceipt.ts'
import {payloadFields} from '../../tickets/payloadFields.ts'
import type {TicketProblem} from '../../tickets/problem.ts'
import {type ReadTicket, readOutsideTicket} from '../../tickets/readOutsideTicket.ts'
import {isReceiptLike, readReceipt} from '../../tickets/readReceipt.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {unwrapTicket} from '../../tickets/unwrapTicket.ts'

/** A ticket from outside, decided. */
export interface RoutedTicket {
  readonly kind: 'ticket'
  readonly ticket: Ticket
  readonly category: ReadTicket['category']
  readonly decision: RoutingDecision
  /** What a partner receives; `null` when the ticket is not forwarded. */
  readonly event: {
    readonly type: SupportTicketEvent
    readonly payload: SupportTicketEventPayload
  } | null
  readonly receipt: RoutingReceipt
}

/** A receipt of an earlier decision, decided again. */
export interface RoutedReceipt extends ReceiptCheck {
  readonly kind: 'receipt'
  readonly receipt: RoutingReceipt
}

/** What is neither, and why. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly problems: readonly TicketProblem[]
}

/** What became of one JSON value. */
export type Routed = RoutedTicket | RoutedReceipt | Unreadable

/** Decides a ticket as partners and the app send it, or a receipt again. */
export function routeValue(value: unknown, config: RoutingConfig): Routed {
  return isReceiptLike(value) ? routeReceipt(value, config) : routeTicket(value, config)
}

function routeReceipt(value: unknown, config: RoutingConfig): Routed {
  const read = readReceipt(value)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  return {...checkReceipt(read.receipt, config), kind: 'receipt', receipt: read.receipt}
}

function routeTicket(value: unknown, config: RoutingConfig): Routed {
  const read = readOutsideTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {category, ticket} = read
  const unwrapped = unwrapTicket(value)
  const decision = compileRouting(config).route(ticket)
  const outside = 'record' in unwrapped ? unwrapped.record : {}
  const payload = eventPayload(decision, payloadFields(outside, ticket))
  return {
    category,
    decision,
    event: payload && decision.event ? {payload, type: decision.event} : null,
    kind: 'ticket',
    receipt: createReceipt(config, ticket, decision),
    ticket,
  }
}
