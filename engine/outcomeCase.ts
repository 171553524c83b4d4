import type {Routing} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import type {Outcome, ReasonCode, RuleId} from './decision.ts'
import type {RoutingPair} from './pairs.ts'
import {readThresholdMs} from './threshold.ts'

/** Who opens a ticket: a guest in the app, or a partner through the submit-a-ticket endpoint. */
export type TicketOpener = 'guest-app' | 'partner'

const ticketOpeners: readonly TicketOpener[] = ['guest-app', 'partner']

/**
 * How long after its order a ticket is submitted, in whole milliseconds with both ends included; `toMs: null` has no end.
 *
 * Intervals start at 0: an order in the future decides as one of age 0 does.
 */
export interface OrderAgeInterval {
  readonly fromMs: number
  readonly toMs: number | null
}

/** Tickets that nothing but their exact order age tells apart. */
export type OutcomeCase = RoutingPair & TicketKind

/** Who opens a ticket, and what its order is like. */
export interface TicketKind {
  readonly openedBy: TicketOpener
  readonly order: 'none' | OrderAgeInterval
}

/** A routing key; without a group, that of tickets which name none. */
export interface TicketPair {
  readonly categoryGroupId?: string | undefined
  readonly subcategoryId: string
}

/** What becomes of a case in one config. */
export interface CaseResult {
  /** Whether a ticket of this case can come to be at all. */
  readonly reachable: boolean
  /**
   * Present exactly when not reachable: `no-order` when the app's form asks for no order, or the reason for which
   * routing does not know the pair of group and sub-category.
   */
  readonly unreachableBecause?: ReasonCode
  /** What routing answers for such a ticket, reachable or not. */
  readonly outcome: Outcome
  readonly rule: RuleId
  readonly reason: ReasonCode
}

/** Splits all order ages at the thresholds of some configs; an age exactly at a threshold belongs to the interval below. */
export function orderAgeIntervals(configs: readonly RoutingConfig[]): readonly OrderAgeInterval[] {
  // A set also makes one end of equal ones, and 0 of a stored -0.
  const ends = new Set<number>()
  for (const config of configs) {
    const end = Math.floor(readThresholdMs(config.settings) ?? Infinity)
    // Beyond it one millisecond more is no other number, and no ticket is hundreds of millennia old.
    if (end < Number.MAX_SAFE_INTEGER) ends.add(end)
  }
  let fromMs = 0
  const intervals: OrderAgeInterval[] = []
  for (const toMs of [...ends].toSorted((a, b) => a - b)) {
    intervals.push({fromMs, toMs})
    fromMs = toMs + 1
  }
  return [...intervals, {fromMs, toMs: null}]
}

/** Whether a ticket can have an order: a partner may always send one, a guest only where the app's form asks for it. */
export function canCarryOrder(
  config: RoutingConfig,
  subcategoryId: string,
  openedBy: TicketOpener,
): boolean {
  return (
    openedBy === 'partner' ||
    config.subcategories.get(subcategoryId)?.allowRecentOrderSelection === true
  )
}

/** Asks the compiled routing itself for the result of a case. */
export function resultOfCase(
  config: RoutingConfig,
  routing: Routing,
  {categoryGroupId, subcategoryId, openedBy, order}: TicketPair & TicketKind,
): CaseResult {
  const {outcome, rule, reason} = routing.route({
    ...(categoryGroupId !== undefined && {categoryGroupId}),
    subcategoryId,
    submittedAt: order === 'none' ? 0 : order.fromMs,
    order: order === 'none' ? null : {placedAt: 0},
  })
  const unreachableBecause =
    rule === 'known-subcategory'
      ? reason
      : order !== 'none' && !canCarryOrder(config, subcategoryId, openedBy)
        ? 'no-order'
        : undefined
  return unreachableBecause === undefined
    ? {reachable: true, outcome, rule, reason}
    : {reachable: false, unreachableBecause, outcome, rule, reason}
}

/** Whether two results cannot be told apart. */
export function sameResult(a: CaseResult, b: CaseResult): boolean {
  return (
    a.outcome === b.outcome &&
    a.reason === b.reason &&
    a.unreachableBecause === b.unreachableBecause
  )
}

/**
 * Asks one question of every case of a pair.
 *
 * Neighbouring intervals with the same answer become one, so that a row ends only where something changes.
 */
export function answerCases<Pair extends TicketPair, Answer>(
  pair: Pair,
  intervals: readonly OrderAgeInterval[],
  answerOf: (outcomeCase: Pair & TicketKind) => Answer,
  same: (a: Answer, b: Answer) => boolean,
): readonly (readonly [Pair & TicketKind, Answer])[] {
  const rows: [Pair & TicketKind, Answer][] = []
  for (const openedBy of ticketOpeners) {
    const withoutOrder: Pair & TicketKind = {...pair, openedBy, order: 'none'}
    rows.push([withoutOrder, answerOf(withoutOrder)])
    let fromMs = 0
    let last: [Pair & TicketKind, Answer] | undefined
    for (const interval of intervals) {
      const answer = answerOf({...pair, openedBy, order: interval})
      const continues = last !== undefined && same(last[1], answer)
      if (!continues) fromMs = interval.fromMs
      const row: [Pair & TicketKind, Answer] = [
        {...pair, openedBy, order: {fromMs, toMs: interval.toMs}},
        answer,
      ]
      if (continues) rows[rows.length - 1] = row
      else rows.push(row)
      last = row
    }
  }
  return rows
}
