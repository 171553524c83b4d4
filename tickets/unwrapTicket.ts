import {isRecord} from '../engine/isRecord.ts'
import type {TicketProblem, ValuePath} from './problem.ts'
import {isReceiptLike} from './readReceipt.ts'

/** The ticket within what came from outside. */
export interface UnwrappedTicket {
  readonly record: Readonly<Record<string, unknown>>
  /** Where it was found. */
  readonly path: ValuePath
  /** What stood beside it, by path and value. */
  readonly beside: readonly (readonly [path: ValuePath, value: unknown])[]
}

/** The receipt of a decision, perhaps damaged, in the place of a ticket. */
export interface UnwrappedReceipt {
  readonly receipt: unknown
  /** Where it was found. */
  readonly path: ValuePath
  /** The answer that holds it as its `receipt`, if one does. */
  readonly answer: Readonly<Record<string, unknown>> | undefined
}

/** Names under which others wrap a ticket; which of them a webhook uses is not public. */
const envelopes = ['ticket', 'payload', 'data']

/** A list in an envelope in an envelope; deeper is no ticket, and an object may hold itself. */
const deepest = 3

/**
 * Finds the ticket: the object itself, the only item of a list, or what an object without a `subcategoryId` holds as
 * `ticket`, `payload` or `data`, if it holds one of them only.
 *
 * A receipt is one wherever a ticket could be, and also as the `receipt` of an answer: it is never taken for a ticket, though it
 * holds one.
 */
export function unwrapTicket(value: unknown): UnwrappedTicket | UnwrappedReceipt | TicketProblem {
  let inner = value
  let answer: UnwrappedReceipt['answer']
  const path: (string | number)[] = []
  const beside: (readonly [ValuePath, unknown])[] = []
  for (let depth = 0; depth < deepest; depth++) {
    if (Array.isArray(inner)) {
      const items = Array.from<unknown>(inner)
      if (items.length > 1) return {code: 'several-tickets', path, params: {count: items.length}}
      inner = items[0]
      path.push(0)
    } else {
      const name = isRecord(inner) && !isReceiptLike(inner) ? envelopeOf(inner) : undefined
      if (!isRecord(inner) || name === undefined) break
      for (const [key, other] of Object.entries(inner)) {
        if (key !== name) beside.push([[...path, key], other])
      }
      if (name === 'receipt') answer = inner
      inner = inner[name]
      path.push(name)
    }
  }
  if (isReceiptLike(inner)) return {receipt: inner, path, answer}
  return isRecord(inner) ? {record: inner, path, beside} : {code: 'not-object', path, params: {}}
}

function envelopeOf(record: Readonly<Record<string, unknown>>): string | undefined {
  const own = (name: string) => (Object.hasOwn(record, name) ? record[name] : undefined)
  if (Object.hasOwn(record, 'subcategoryId')) return undefined
  const [name, ...others] = envelopes.filter((envelope) => {
    const value = own(envelope)
    return Array.isArray(value) || isRecord(value)
  })
  if (others.length > 0) return undefined
  return name ?? (isReceiptLike(own('receipt')) ? 'receipt' : undefined)
}
