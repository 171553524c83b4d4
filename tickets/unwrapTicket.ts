import {isRecord} from '../engine/isRecord.ts'
import type {TicketProblem, ValuePath} from './problem.ts'

/** The ticket within what came from outside. */
export interface UnwrappedTicket {
  readonly record: Readonly<Record<string, unknown>>
  /** Where it was found. */
  readonly path: ValuePath
  /** What stood beside it, by path and value. */
  readonly beside: readonly (readonly [path: ValuePath, value: unknown])[]
}

/** Names under which others wrap a ticket; which of them a webhook uses is not public. */
const envelopes = ['ticket', 'payload', 'data']

/** A list in an envelope in an envelope; deeper is no ticket, and an object may hold itself. */
const deepest = 3

/**
 * Finds the ticket: the object itself, the only item of a list, or what an object without a `subcategoryId` holds as
 * `ticket`, `payload` or `data`, if it holds one of them only.
 */
export function unwrapTicket(value: unknown): UnwrappedTicket | TicketProblem {
  let inner = value
  const path: (string | number)[] = []
  const beside: (readonly [ValuePath, unknown])[] = []
  for (let depth = 0; depth < deepest; depth++) {
    if (Array.isArray(inner)) {
      const items = Array.from<unknown>(inner)
      if (items.length > 1) return {code: 'several-tickets', path, params: {count: items.length}}
      inner = items[0]
      path.push(0)
    } else {
      const name = isRecord(inner) ? envelopeOf(inner) : undefined
      if (!isRecord(inner) || name === undefined) break
      for (const [key, other] of Object.entries(inner)) {
        if (key !== name) beside.push([[...path, key], other])
      }
      inner = inner[name]
      path.push(name)
    }
  }
  return isRecord(inner) ? {record: inner, path, beside} : {code: 'not-object', path, params: {}}
}

function envelopeOf(record: Readonly<Record<string, unknown>>): string | undefined {
  if (Object.hasOwn(record, 'subcategoryId')) return undefined
  const [name, ...others] = envelopes.filter((envelope) => {
    const value = Object.hasOwn(record, envelope) ? record[envelope] : undefined
    return Array.isArray(value) || isRecord(value)
  })
  return others.length === 0 ? name : undefined
}
