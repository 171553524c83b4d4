import type {RoutingConfig} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {answerTicket, type TicketAnswer} from '../../tickets/answerTicket.ts'
import {checkReceipt, type ReceiptCheck} from '../../tickets/checkReceipt.ts'
import {droppedFields, payloadFields} from '../../tickets/payloadFields.ts'
import {readReceipt} from '../../tickets/readReceipt.ts'
import {outcomeOfType, readTicketSays} from '../../tickets/ticketSays.ts'
import {type MatchedCategory, readTicket} from '../../tickets/readTicket.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {type UnwrappedReceipt, unwrapTicket} from '../../tickets/unwrapTicket.ts'
import type {TextProblem} from './textProblem.ts'

/** A ticket from outside, decided. */
export interface RoutedTicket extends TicketAnswer {
  readonly kind: 'ticket'
  readonly category: MatchedCategory
  /** Its own type, where that is not the answer. */
  readonly otherType?: string
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
  readonly problems: readonly TextProblem[]
}

/** What became of one JSON value. */
export type Routed = RoutedTicket | RoutedReceipt | Unreadable

/** Decides a ticket as partners and the app send it, or as `--format json` has printed it; or a receipt again. */
export function routeValue(value: unknown, config: RoutingConfig): Routed {
  const unwrapped = unwrapTicket(value)
  return 'receipt' in unwrapped ? routeReceipt(unwrapped, config) : routeTicket(value, config)
}

function routeReceipt({answer, path, receipt}: UnwrappedReceipt, config: RoutingConfig): Routed {
  const read = readReceipt(receipt, path)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  if (answer?.['kind'] === 'ticket') return routeTicket(printedTicket(answer, read.receipt), config)
  return {...checkReceipt(read.receipt, config), kind: 'receipt', receipt: read.receipt}
}

function routeTicket(value: unknown, config: RoutingConfig): Routed {
  const read = readTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {category, ticket, unwrapped} = read
  const fields = payloadFields(unwrapped.record, ticket)
  const dropped = droppedFields(unwrapped.record, fields)
  const answer = answerTicket(config, ticket, fields)
  const says = readTicketSays(unwrapped.record)
  const isOther = says.type !== undefined && outcomeOfType(says) !== answer.decision.outcome
  return {
    ...answer,
    category,
    dropped,
    kind: 'ticket',
    ...(isOther && {otherType: says.type}),
  }
}

/** The ticket that a line of our own holds: what routing read is in its receipt, what a partner receives in its event. */
function printedTicket(
  {category, event}: Readonly<Record<string, unknown>>,
  {ticket}: RoutingReceipt,
): Readonly<Record<string, unknown>> {
  const payload = isRecord(event) && isRecord(event['payload']) ? event['payload'] : {}
  return {
    ...payload,
    category: isRecord(category) ? category['given'] : undefined,
    created: ticket.submittedAt,
    order: ticket.order,
    subcategoryId: ticket.subcategoryId,
  }
}
