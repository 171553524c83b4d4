import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {ValuePath} from './problem.ts'
import {type MatchedCategory, readTicket, type UnreadableTicket} from './readTicket.ts'
import {readTicketSays, type TicketSays} from './ticketSays.ts'
import {writeTime} from './time.ts'
import type {UnwrappedTicket} from './unwrapTicket.ts'

/** The names that a ticket from outside may have: what it says of itself, and what routing reads. */
export interface OutsideTicket extends TicketSays {
  /** Id of the sub-category, as vendors write it. */
  readonly subcategoryId: string
  /** Name of a category group in any language, as vendors write it. */
  readonly category?: string
  /** When the ticket was submitted, as text that `readTime` reads. */
  readonly created?: string
  /** The store when no order names one; a name of our own. */
  readonly storeId?: string
  /** A ticket with an order; vendors send its id alone. Names of our own. */
  readonly order?: {
    /** When the order was placed, as text that `readTime` reads. */
    readonly placedAt?: string
    readonly storeId?: string
  }
}

/** A ticket from outside as one of routing, with nothing personal in it. */
export interface ImpersonalTicket {
  readonly status: 'read'
  /** Times that nobody gave are NaN, which the engine takes for unknown. */
  readonly ticket: Ticket
  readonly category: MatchedCategory
  readonly says: TicketSays
  /** Names of fields that hold or lead to personal data, and were left out. */
  readonly personal: readonly string[]
  /** Names of all other fields that were left out. */
  readonly ignored: readonly string[]
}

/** A ticket, or what has to be corrected first. */
export type ReadOutsideTicket = ImpersonalTicket | UnreadableTicket

/** Fields of a ticket that are about a person, or by which one could be found. */
const personalFields: ReadonlySet<string> = new Set([
  'comments',
  'email',
  'id',
  'name',
  'orderId',
  'phoneNumber',
])

/** Fields that routing reads, of which nothing else is left out. */
const ticketFields: ReadonlySet<string> = new Set(['subcategoryId', 'category', 'created', 'order'])
const orderFields: ReadonlySet<string> = new Set(['placedAt', 'storeId'])

/** Reads a ticket from outside as `readTicket` does, and names what it left out. */
export function readOutsideTicket(value: unknown, config: RoutingConfig): ReadOutsideTicket {
  const reading = readTicket(value, config)
  if (reading.status === 'unreadable') return reading
  const {category, ticket, unwrapped} = reading
  const says = readTicketSays(unwrapped.record)
  return {status: 'read', ticket, category, says, ...leftOut(unwrapped, ticket, says)}
}

/** Names of the fields that were given and are not part of the result. */
function leftOut({beside, path, record}: UnwrappedTicket, ticket: Ticket, says: TicketSays) {
  const {order} = record
  const fields: readonly (readonly [ValuePath, unknown])[] = [
    ...beside,
    ...Object.entries(record)
      .filter(
        ([key]) =>
          !ticketFields.has(key) &&
          !Object.hasOwn(says, key) &&
          !(key === 'storeId' && ticket.order !== null),
      )
      .map(([key, value]) => [[...path, key], value] as const),
    ...Object.entries(isRecord(order) ? order : {})
      .filter(([key]) => !orderFields.has(key))
      .map(([key, value]) => [[...path, 'order', key], value] as const),
  ]
  const given = fields.filter(([, value]) => value !== undefined && value !== null && value !== '')
  const names = (isPersonal: boolean) =>
    given
      .filter(([path]) => personalFields.has(String(path.at(-1))) === isPersonal)
      .map(([path]) => path.join('.'))
  return {personal: names(true), ignored: names(false)}
}

/**
 * A ticket that was read, as one from outside again: nothing but what routing reads and what it says of itself, and it reads as
 * the same ticket.
 */
export function writeOutsideTicket({category, says, ticket}: ImpersonalTicket): OutsideTicket {
  const {order, subcategoryId, submittedAt} = ticket
  const created = writeTime(submittedAt)
  const placedAt = order ? writeTime(order.placedAt) : null
  return {
    subcategoryId,
    ...says,
    ...(category.given !== undefined && {category: category.given}),
    ...(created !== null && {created}),
    ...(order && {
      order: {
        ...(placedAt !== null && {placedAt}),
        ...(order.storeId !== undefined && {storeId: order.storeId}),
      },
    }),
  }
}
