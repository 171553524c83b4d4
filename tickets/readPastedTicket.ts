import type {RoutingConfig} from '../engine/index.ts'
import {checkReceipt, type ReceiptCheck} from './checkReceipt.ts'
import {findJsonError, type JsonError} from './findJsonError.ts'
import {withoutBlanks} from './jsonToken.ts'
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
  const error = findJsonError(text)
  if (error) return {kind: 'unreadable', problems: [problemAt(text, error)]}
  const value: unknown = JSON.parse(text)
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

/** Where a mistake of JSON stands, as editors count: lines and columns from 1. */
function problemAt(text: string, {at, code}: JsonError): TicketProblem {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/u)
  const column = Array.from(lines.at(-1) ?? '').length + 1
  return {code, path: [], params: {line: lines.length, column}}
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
