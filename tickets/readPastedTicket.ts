import type {RoutingConfig} from '../engine/index.ts'
import {checkReceipt, type ReceiptCheck} from './checkReceipt.ts'
import {withoutBlanks} from './jsonToken.ts'
import {parseTicketText} from './parseTicketText.ts'
import type {TicketProblem} from './problem.ts'
import {type ReadTicket, readOutsideTicket} from './readOutsideTicket.ts'
import {isReceiptLike, readReceipt} from './readReceipt.ts'
import type {RoutingReceipt} from './receipt.ts'
import {writeOutsideTicket} from './writeOutsideTicket.ts'

/** A ticket from outside that somebody pasted. */
export interface PastedTicket extends ReadTicket {
  readonly kind: 'ticket'
  /** JSON of what routing reads, and of nothing else; it reads as the same ticket. */
  readonly text: string
  /** Whether what was pasted holds nothing else either, whatever its blanks are. */
  readonly isBare: boolean
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
  const parsed = parseTicketText(text)
  if (parsed.status === 'unreadable') return {kind: 'unreadable', problems: parsed.problems}
  const {value} = parsed
  const plain = withoutBlanks(text)
  return isReceiptLike(value)
    ? readPastedReceipt(value, plain, config)
    : readPastedOutsideTicket(value, plain, config)
}

function readPastedReceipt(value: unknown, plain: string, config: RoutingConfig): PastedRead {
  const read = readReceipt(value)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const {receipt} = read
  return {
    kind: 'receipt',
    receipt,
    check: checkReceipt(receipt, config),
    text: pretty(receipt),
    isBare: plain === JSON.stringify(receipt),
  }
}

function readPastedOutsideTicket(value: unknown, plain: string, config: RoutingConfig): PastedRead {
  const read = readOutsideTicket(value, config)
  if (read.status === 'unreadable') return {kind: 'unreadable', problems: read.problems}
  const leavesOut = read.personal.length + read.ignored.length > 0
  return {
    ...read,
    kind: 'ticket',
    text: pretty(writeOutsideTicket(read)),
    // A field that is written twice is read once, so the other one is found in the text only.
    isBare: !leavesOut && plain === JSON.stringify(value),
  }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
