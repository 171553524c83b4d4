import {dequal} from 'dequal'

import type {RoutingConfig} from '../engine/index.ts'
import {checkReceipt, type ReceiptCheck} from './checkReceipt.ts'
import {parseJson, repeatedNames} from './parseJson.ts'
import type {TicketProblem} from './problem.ts'
import {readOutsideTicket, type ImpersonalTicket, writeOutsideTicket} from './outsideTicket.ts'
import {readReceipt} from './readReceipt.ts'
import {readTicket} from './readTicket.ts'
import type {RoutingReceipt} from './receipt.ts'
import {type UnwrappedReceipt, unwrapTicket} from './unwrapTicket.ts'

/** A ticket from outside that somebody pasted. */
export interface PastedTicket extends ImpersonalTicket {
  readonly kind: 'ticket'
  /** JSON of what routing reads and of what the ticket says of itself, and of nothing else; it reads as the same ticket. */
  readonly text: string
  /** Whether what was pasted holds nothing else either, whatever its blanks are. */
  readonly isBare: boolean
  /** Names of fields that stand more than once in the same place, of which the last counts. */
  readonly repeated: readonly string[]
}

/** A receipt that somebody pasted, with what it says about the given config. */
export interface PastedReceipt {
  readonly kind: 'receipt'
  readonly receipt: RoutingReceipt
  readonly check: ReceiptCheck
  /** JSON of the receipt, without anything that stood beside it. */
  readonly text: string
  /** Whether that is all that was pasted, whatever its blanks are. */
  readonly isBare: boolean
}

/** What somebody pasted; `nothing` for a text of blanks. */
export type PastedRead =
  | {readonly kind: 'nothing'}
  | PastedTicket
  | PastedReceipt
  | {readonly kind: 'unreadable'; readonly problems: readonly TicketProblem[]}

/** Reads the JSON text of a ticket from outside or of a receipt. Never throws, whatever the text is. */
export function readPastedTicket(text: string, config: RoutingConfig): PastedRead {
  if (text.trim() === '') return {kind: 'nothing'}
  const parsed = parseJson(text)
  if (parsed.status === 'unreadable') return {kind: 'unreadable', problems: parsed.problems}
  const unwrapped = unwrapTicket(parsed.value)
  const repeated = repeatedNames(text).map((path) => path.join('.'))
  return 'receipt' in unwrapped
    ? readPastedReceipt(unwrapped, repeated, config)
    : readPastedOutsideTicket(parsed.value, repeated, config)
}

/**
 * The id of the order of a ticket that somebody pasted; `undefined` where it carries none, or cannot be read.
 *
 * It leads to a guest, so it is no part of what is read: only whoever looks the order up asks for it.
 */
export function pastedOrderId(text: string, config: RoutingConfig): string | undefined {
  const parsed = parseJson(text)
  if (parsed.status === 'unreadable') return undefined
  const reading = readTicket(parsed.value, config)
  return reading.status === 'read' ? reading.orderId : undefined
}

function readPastedReceipt(
  unwrapped: UnwrappedReceipt,
  repeated: readonly string[],
  config: RoutingConfig,
): PastedRead {
  const read = readReceipt(unwrapped.receipt, unwrapped.path)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {receipt} = read
  return {
    kind: 'receipt',
    receipt,
    check: checkReceipt(receipt, config),
    text: pretty(receipt),
    isBare:
      unwrapped.path.length === 0 && repeated.length === 0 && dequal(unwrapped.receipt, receipt),
  }
}

function readPastedOutsideTicket(
  value: unknown,
  repeated: readonly string[],
  config: RoutingConfig,
): PastedRead {
  const read = readOutsideTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const leavesOut = read.personal.length + read.ignored.length > 0
  return {
    ...read,
    kind: 'ticket',
    text: pretty(writeOutsideTicket(read)),
    // A field that is written twice is read once, so the other one is found in the text only.
    isBare: !leavesOut && repeated.length === 0,
    repeated,
  }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
