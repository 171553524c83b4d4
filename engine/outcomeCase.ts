import type {Routing} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import type {Outcome, ReasonCode, RuleId} from './rules.ts'
import {readThresholdMs} from './threshold.ts'

/** Everybody who can open a ticket. */
export const ticketOpeners = ['guest', 'partner'] as const

/** Who opens a ticket: a guest in the app, on the web or at a kiosk, or a partner through the submit-a-ticket endpoint. */
export type TicketOpener = (typeof ticketOpeners)[number]

/**
 * How long after its order a ticket is submitted, in milliseconds: more than `afterMs`, and at most `toMs`.
 *
 * Any real number is an age, negative ones and fractions among them; `null` has no end on that side.
 */
export interface OrderAgeInterval {
  readonly afterMs: number | null
  readonly toMs: number | null
}

/** No order, an order of which nobody knows when it was placed, or orders of some ages. */
export type CaseOrder = 'none' | 'time-unknown' | OrderAgeInterval

/** Who opens a ticket, and what its order is like. */
export interface TicketKind {
  readonly openedBy: TicketOpener
  readonly order: CaseOrder
}

/** A routing key; without a group, that of tickets which name none. */
export interface TicketPair {
  readonly categoryGroupId?: string | undefined
  readonly subcategoryId: string
}

/** Tickets that nothing but their exact order age tells apart. */
export type OutcomeCase = TicketPair & TicketKind

/**
 * Why no ticket of a case can come to be in an app that shows this content.
 *
 * - `group-name-shared`: each name of the group is that of another group too that holds the sub-category, so none names it.
 * - `group-unnamed`: the group has no name that a ticket could say.
 * - `group-always-named`: a guest's ticket always names a group, since all groups have a name of their own in each language.
 * - `no-order-selection`: the app's form asks for no order.
 */
export type UnreachableReason =
  | 'group-name-shared'
  | 'group-unnamed'
  | 'group-always-named'
  | 'no-order-selection'

/** What routing answers for the tickets of a case, whether or not there can be one. */
export interface CaseDecision {
  readonly outcome: Outcome
  readonly rule: RuleId
  readonly reason: ReasonCode
}

/** What becomes of a case in one config. */
export interface CaseResult extends CaseDecision {
  /** Whether a ticket of this case can come to be at all. */
  readonly reachable: boolean
  /** Present exactly when not reachable. */
  readonly unreachableBecause?: UnreachableReason
}

/** Every order that there is, in as few kinds as the thresholds of some configs tell apart. */
export function ordersOf(configs: readonly RoutingConfig[]): readonly CaseOrder[] {
  const ends = new Set<number>()
  for (const config of configs) {
    const thresholdMs = readThresholdMs(config.settings)
    // 0 of a stored -0.
    if (thresholdMs !== undefined) ends.add(thresholdMs + 0)
  }
  const orders: CaseOrder[] = ['none', 'time-unknown']
  let afterMs: number | null = null
  for (const toMs of [...ends].toSorted((a, b) => a - b)) {
    orders.push({afterMs, toMs})
    afterMs = toMs
  }
  return [...orders, {afterMs, toMs: null}]
}

/** Asks the compiled routing itself what it answers for the tickets of a case. */
export function decideCase(
  routing: Routing,
  {categoryGroupId, subcategoryId}: TicketPair,
  order: CaseOrder,
): CaseDecision {
  const {outcome, rule, reason} = routing.route({
    ...(categoryGroupId !== undefined && {categoryGroupId}),
    subcategoryId,
    ...timesOf(order),
  })
  return {outcome, reason, rule}
}

/** A ticket's times as any of these orders has them. */
function timesOf(order: CaseOrder) {
  if (order === 'none') return {order: null, submittedAt: 0}
  if (order === 'time-unknown') return {order: {placedAt: Number.NaN}, submittedAt: 0}
  const {afterMs, toMs} = order
  if (toMs !== null) return {order: {placedAt: 0}, submittedAt: toMs}
  // More than the end, however large that is.
  return {order: {placedAt: -1 - (afterMs ?? 0)}, submittedAt: afterMs ?? 0}
}

/**
 * Asks one question of every order.
 *
 * Neighbouring intervals with the same answer become one, so that a row ends only where something changes.
 */
export function answerOrders<Answer>(
  orders: readonly CaseOrder[],
  answerOf: (order: CaseOrder) => Answer,
): readonly (readonly [CaseOrder, Answer])[] {
  const rows: [CaseOrder, Answer][] = []
  for (const order of orders) {
    const answer = answerOf(order)
    const last = rows.at(-1)
    const isSame = JSON.stringify(last?.[1]) === JSON.stringify(answer)
    if (last && isSame && typeof last[0] === 'object' && typeof order === 'object') {
      last[0] = {afterMs: last[0].afterMs, toMs: order.toMs}
    } else rows.push([order, answer])
  }
  return rows
}
