import * as v from 'valibot'

import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import {outsideTicket} from './outsideTicket.ts'
import {problemsOf, type TicketProblem, type ValuePath} from './problem.ts'
import {type UnwrappedTicket, unwrapTicket} from './unwrapTicket.ts'

/** How the name of a category was understood. */
export interface MatchedCategory {
  /** As the ticket names it; `undefined` when it names none. */
  readonly given: string | undefined
  /** How many groups have exactly that name in any language. Only one of them is the ticket's group. */
  readonly matched: 'one' | 'none' | 'several'
}

/** A ticket from outside as one of routing, with nothing personal in it. */
export interface ReadTicket {
  readonly status: 'read'
  /** Times that nobody gave are NaN, which the engine takes for unknown. */
  readonly ticket: Ticket
  readonly category: MatchedCategory
  /** Names of fields that hold or lead to personal data, and were left out. */
  readonly personal: readonly string[]
  /** Names of all other fields that were left out. */
  readonly ignored: readonly string[]
}

/** A ticket, or what has to be corrected first. */
export type ReadOutsideTicket =
  | ReadTicket
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

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

/**
 * Reads a ticket as partners and events carry it.
 *
 * `subcategoryId` is the sub-category. `category` gives the group when exactly one group has that exact name in any
 * language. There is an order when there is an `orderId` or an `order`; `order.placedAt`, `order.storeId` and `storeId` are
 * names of our own, since nothing public carries an order's time or store. `created` is the submission.
 *
 * The ticket may stand in a list or an envelope, see `unwrapTicket`. `null` is the same as absence, and so is an empty
 * `orderId`, `storeId` or `subcategoryId`. A time that is given and cannot be read is a problem; one that is not given is
 * unknown, and the engine decides.
 *
 * Who opened the ticket cannot be known from it. Never throws on any JSON value.
 */
export function readOutsideTicket(value: unknown, config: RoutingConfig): ReadOutsideTicket {
  const unwrapped = unwrapTicket(value)
  if ('code' in unwrapped) return {status: 'unreadable', problems: [unwrapped]}
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
  const [categoryGroupId] = groups.length === 1 ? groups : []
  return {
    status: 'read',
    ticket: {
      subcategoryId,
      ...(categoryGroupId !== undefined && {categoryGroupId}),
      submittedAt: created ?? Number.NaN,
      order: isOrdered
        ? {placedAt: order?.placedAt ?? Number.NaN, ...(storeId && {storeId})}
        : null,
    },
    category: {given: category ?? undefined, matched: countOf(groups)},
    ...leftOut(unwrapped, isOrdered),
  }
}

function countOf(groups: readonly string[]): MatchedCategory['matched'] {
  if (groups.length === 0) return 'none'
  return groups.length === 1 ? 'one' : 'several'
}

/** Ids of the groups that have a name in any language. */
function findGroups(config: RoutingConfig, name: string | null | undefined): readonly string[] {
  if (name === null || name === undefined) return []
  return [...config.categoryGroups.values()]
    .filter((group) => Object.values(group.name).includes(name))
    .map(({id}) => id)
}

/** Names of the fields that were given and are not part of the result. */
function leftOut({beside, path, record}: UnwrappedTicket, isOrdered: boolean) {
  const {order} = record
  const fields: readonly (readonly [ValuePath, unknown])[] = [
    ...beside,
    ...Object.entries(record)
      .filter(([key]) => !ticketFields.has(key) && !(key === 'storeId' && isOrdered))
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
