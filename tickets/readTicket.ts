import * as v from 'valibot'

import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {groupsByName} from './groupsByName.ts'
import {outsideTicket} from './outsideTicket.ts'
import {problemsOf, type TicketProblem} from './problem.ts'
import {type UnwrappedTicket, unwrapTicket} from './unwrapTicket.ts'

/** How the name of a category was understood. */
export interface MatchedCategory {
  /** As the ticket names it; `undefined` when it names none. */
  readonly given: string | undefined
  /** How many groups have exactly that name in any language. Only one of them is the ticket's group. */
  readonly matched: 'one' | 'none' | 'several'
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
  readonly unwrapped: UnwrappedTicket
}

const noGroups: readonly string[] = []

/**
 * Reads a ticket as partners and events carry it.
 *
 * `subcategoryId` is the sub-category. `category` gives the group when exactly one group has that exact name in any
 * language. There is an order when there is an `orderId` or an `order`; `order.placedAt`, `order.storeId` and `storeId` are
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
  const groups = findGroups(config, category)
  const [categoryGroupId] = groups.length === 1 ? groups : noGroups
  const placedAt = order?.placedAt ?? Number.NaN
  return {
    status: 'read',
    ticket: {
      subcategoryId,
      ...(categoryGroupId !== undefined && {categoryGroupId}),
      submittedAt: created ?? Number.NaN,
      order: isOrdered ? (storeId ? {placedAt, storeId} : {placedAt}) : null,
    },
    category: {given: category ?? undefined, matched: countOf(groups)},
    unwrapped,
  }
}

function countOf(groups: readonly string[]): MatchedCategory['matched'] {
  if (groups.length === 0) return 'none'
  return groups.length === 1 ? 'one' : 'several'
}

/** Ids of the groups that have a name in any language. */
function findGroups(config: RoutingConfig, name: string | null | undefined): readonly string[] {
  if (name === null || name === undefined) return noGroups
  return groupsByName(config).get(name) ?? noGroups
}
