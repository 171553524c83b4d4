import {
  eventOfOutcome,
  type Outcome,
  readSupportTicketEvent,
  type TicketOpener,
} from '../engine/index.ts'
import {isBlank} from '../engine/blankText.ts'
import {isTicketType} from '../engine/rules.ts'

/** What a ticket says of itself and routing does not read, so that it changes no decision. */
export interface TicketSays {
  /** Where it comes from, as it stands there. */
  readonly source?: string
  /** The name of its sub-category, which only its id stands for. */
  readonly subcategory?: string
  /** Which of the two events it is, as it stands there. */
  readonly type?: string
}

/** The names of its fields. */
export const saidFields = ['source', 'subcategory', 'type'] as const

const guestSources: ReadonlySet<string> = new Set(['app', 'web', 'kiosk'])

/** Reads what a ticket says of itself; anything but text says nothing. */
export function readTicketSays(record: Readonly<Record<string, unknown>>): TicketSays {
  const given = saidFields.flatMap((field) => {
    const text = Object.hasOwn(record, field) ? record[field] : undefined
    return typeof text === 'string' && !isBlank(text) ? [[field, text] as const] : []
  })
  return Object.fromEntries(given)
}

/** Who opened a ticket; `undefined` where it does not say. Nothing is coerced: "App" is the source of a partner. */
export function openerOf({source}: {readonly source?: unknown}): TicketOpener | undefined {
  if (typeof source !== 'string') return undefined
  if (guestSources.has(source)) return 'guest'
  return isBlank(source) ? undefined : 'partner'
}

/** The outcome that a ticket's type stands for, or the name of its event; `undefined` where it says neither. */
export function outcomeOfType({type}: TicketSays): Exclude<Outcome, 'NOT_FORWARDED'> | undefined {
  if (isTicketType(type)) return type
  const event = readSupportTicketEvent(type)
  if (event === undefined) return undefined
  return event === eventOfOutcome.STORE ? 'STORE' : 'GENERAL'
}
