import * as v from 'valibot'

import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import {type CategoryMatch, readCategory} from './readCategory.ts'
import {problemsOf, type TicketProblem, type TicketProblemCode} from './problem.ts'
import {saidByCategory, type TicketSaid} from './receipt.ts'
import {readTime} from './time.ts'
import {type UnwrappedTicket, unwrapTicket} from './unwrapTicket.ts'

/** How the name of a category was understood. */
export interface MatchedCategory {
  /** As the ticket names it; `undefined` when it names none. */
  readonly given: string | undefined
  /**
   * How many of the groups that hold the ticket's sub-category have that name in any language; only one is the ticket's group.
   * `not-text` where the ticket has something else in its place, which names no group either.
   */
  readonly matched: CategoryMatch | 'not-text'
}

/** A ticket that cannot be read, and what has to be corrected first. */
export interface UnreadableTicket {
  readonly status: 'unreadable'
  readonly problems: readonly TicketProblem[]
}

/** A ticket of routing, and where it came from. */
export interface TicketReading {
  readonly status: 'read'
  /** Times that nobody gave are NaN, which the engine takes for unknown. */
  readonly ticket: Ticket
  readonly category: MatchedCategory
  readonly said: TicketSaid
  /** The id of its order as text; `undefined` where it carries none. It is personal, as it leads to a guest. */
  readonly orderId: string | undefined
  readonly unwrapped: UnwrappedTicket
}

/**
 * Reads a ticket as partners and events carry it.
 *
 * `subcategoryId` is the sub-category. `category` gives the group as `categoryGroupNamed` of the engine reads it. There is an order when there is an `orderId` or an `order`; `order.placedAt`, `order.storeId` and `storeId` are
 * names of our own, since nothing public carries an order's time or store. `created` is the submission.
 *
 * The ticket may stand in a list or an envelope, see `unwrapTicket`. `null` is the same as absence, and so is an empty
 * `orderId`, `storeId` or `subcategoryId`. An `orderId` is text, or an integer that JSON can carry exactly. A time that is
 * given and cannot be read is a problem; one that is not given is unknown, and the engine decides.
 *
 * Who opened the ticket changes nothing; `readTicketSays` reads what it says of that. Never throws on any JSON value.
 */
export function readTicket(
  value: unknown,
  config: RoutingConfig,
): TicketReading | UnreadableTicket {
  const unwrapped = unwrapTicket(value)
  if ('code' in unwrapped) return {status: 'unreadable', problems: [unwrapped]}
  if ('receipt' in unwrapped) {
    const {path} = unwrapped
    return {status: 'unreadable', problems: [{code: 'receipt-not-ticket', path, params: {}}]}
  }
  const parsed = v.safeParse(outsideTicket, unwrapped.record)
  if (!parsed.success) {
    return {status: 'unreadable', problems: problemsOf(parsed.issues, unwrapped.path)}
  }
  const {subcategoryId, category, created, order, orderId, storeId: storeBeside} = parsed.output
  if (order?.storeId && storeBeside && order.storeId !== storeBeside) {
    const path = [...unwrapped.path, 'storeId']
    return {status: 'unreadable', problems: [{code: 'stores-differ', path, params: {}}]}
  }
  const storeId = order?.storeId || storeBeside
  const hasOrderId = orderId !== undefined && orderId !== null && orderId !== ''
  const isOrdered = hasOrderId || (order !== undefined && order !== null)
  const {categoryGroupId, matched} = readCategory(config, subcategoryId, category)
  const placedAt = order?.placedAt ?? Number.NaN
  return {
    status: 'read',
    ticket: {
      subcategoryId,
      ...(categoryGroupId !== undefined && {categoryGroupId}),
      submittedAt: created ?? Number.NaN,
      order: isOrdered ? (storeId ? {placedAt, storeId} : {placedAt}) : null,
    },
    category:
      typeof category === 'string' || category === null || category === undefined
        ? {given: category ?? undefined, matched}
        : {given: undefined, matched: 'not-text'},
    said: saidByCategory(category),
    orderId: hasOrderId ? String(orderId) : undefined,
    unwrapped,
  }
}

/** A time as epoch milliseconds; `null` and absence are an unknown time. */
const time = v.nullish(
  v.pipe(
    v.unknown(),
    v.rawTransform(({addIssue, dataset, NEVER}) => {
      const read = readTime(dataset.value)
      if (read.status === 'read') return read.epochMs
      addIssue({message: code(read.problem)})
      return NEVER
    }),
  ),
)

const storeId = v.nullish(v.string(code('store-id-not-text')))

/** The fields that routing reads; `null` is the same as absence everywhere. Its messages are codes of problems. */
export const outsideTicket = v.object(
  {
    subcategoryId: v.pipe(
      v.string(({input}) =>
        code(input === null ? 'subcategory-id-missing' : 'subcategory-id-not-text'),
      ),
      v.nonEmpty(code('subcategory-id-missing')),
    ),
    // Whatever is no text names no group.
    category: v.optional(v.unknown()),
    created: time,
    storeId,
    orderId: v.nullish(
      v.union(
        [
          v.string(),
          // A longer number was changed when its JSON was read, and would be the id of another order.
          v.pipe(v.number(), v.safeInteger(code('order-id-not-text'))),
        ],
        code('order-id-not-text'),
      ),
    ),
    order: v.nullish(
      v.pipe(
        v.custom<Readonly<Record<string, unknown>>>(isRecord, code('order-not-object')),
        v.object({placedAt: time, storeId}),
      ),
    ),
  },
  code('subcategory-id-missing'),
)

/** A message that is a code. */
function code(known: TicketProblemCode): string {
  return known
}
