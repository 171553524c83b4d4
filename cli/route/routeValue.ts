import type {RoutingConfig} from '../../engine/index.ts'
import {answerTicket, type TicketAnswer} from '../../tickets/answerTicket.ts'
import {checkReceipt, type ReceiptCheck} from '../../tickets/checkReceipt.ts'
import {droppedFields, payloadFields} from '../../tickets/payloadFields.ts'
import type {TicketProblem} from '../../tickets/problem.ts'
import {isReceiptLike, readReceipt} from '../../tickets/readReceipt.ts'
import {type MatchedCategory, readTicket} from '../../tickets/readTicket.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'

/** A ticket from outside, decided. */
export interface RoutedTicket extends TicketAnswer {
  readonly kind: 'ticket'
  readonly category: MatchedCategory
  /** Names of fields that the event has a place for and cannot carry. */
  readonly dropped: readonly string[]
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
  const read = readTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {category, ticket, unwrapped} = read
  const fields = payloadFields(unwrapped.record, ticket)
  const dropped = droppedFields(unwrapped.record, fields)
  return {...answerTicket(config, ticket, fields), category, dropped, kind: 'ticket'}
}
