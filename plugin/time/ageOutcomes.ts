import type {OrderAgeInterval, Outcome, TicketKind} from '../../engine/index.ts'
import type {PairResult} from '../../engine/outcomesOfPair.ts'
import {isWritable} from './wallTime.ts'

/** A row of what becomes of one opener's tickets; only those of tickets with an order have an age. */
export type AgeOutcome = Pick<TicketKind, 'order'> & PairResult

/** A row of tickets with an order. */
export type OrderOutcome = PairResult & {readonly order: OrderAgeInterval}

/** The rows of tickets with an order of known time, in the order in which the engine enumerates them: by age. */
export function withOrder(outcomes: readonly AgeOutcome[]): readonly OrderOutcome[] {
  return outcomes.flatMap(({order, ...result}) =>
    typeof order === 'object' ? [{...result, order}] : [],
  )
}

/**
 * Whether no ticket can have the age of a row, so that its outcome never comes to be.
 *
 * Where routing does not know the pair of group and sub-category, no ticket should be about it; one that comes all the same
 * does get that answer.
 */
export function isImpossible({unreachableBecause}: PairResult): boolean {
  return unreachableBecause === 'no-order-selection'
}

/**
 * The threshold as far as it decides something: a row ends there.
 *
 * @param thresholdMs milliseconds
 */
export function decidingThreshold(
  outcomes: readonly AgeOutcome[],
  thresholdMs: number | undefined,
): number | undefined {
  const isEnd = withOrder(outcomes).some(
    ({order: {toMs}}) => thresholdMs !== undefined && toMs === thresholdMs,
  )
  return isEnd ? thresholdMs : undefined
}

/** A stretch of ages with one outcome, as far as a scale shows it. */
export interface AgeSegment {
  /** Where it begins, in milliseconds: the last age of the segment before it. */
  readonly startMs: number
  /** Where it ends, in milliseconds; its last age, or the end of the scale. */
  readonly endMs: number
  readonly outcome: Outcome
  /** See {@link isImpossible}. */
  readonly impossible: boolean
}

/** The segments of a scale from 0 to `maxMs`, without a gap; one of length 0 is for the age 0 alone. */
export function segmentsOf(outcomes: readonly AgeOutcome[], maxMs: number): readonly AgeSegment[] {
  return withOrder(outcomes)
    .map((row) => ({
      endMs: Math.min(row.order.toMs ?? maxMs, maxMs),
      impossible: isImpossible(row),
      outcome: row.outcome,
      startMs: Math.max(0, row.order.afterMs ?? 0),
    }))
    .filter(({startMs}) => startMs < maxMs)
}

/** An instant at which tickets about one order begin to go elsewhere. */
export interface OutcomeFlip {
  /** The last instant of `before`, in epoch milliseconds; a millisecond later it is `after`. */
  readonly untilMs: number
  readonly before: Outcome
  readonly after: Outcome
}

/**
 * When the outcome of a ticket changes while its order grows old, read from the enumerated cases alone.
 *
 * @param outcomes one opener's rows, in order of age; those that cannot happen are left out
 * @param placedAt when the order was placed, in epoch milliseconds
 * @returns none for an order without a known time
 */
export function flipsOf(
  outcomes: readonly AgeOutcome[],
  placedAt: number | undefined,
): readonly OutcomeFlip[] {
  if (!isWritable(placedAt)) return []
  const flips: OutcomeFlip[] = []
  let before: Outcome | undefined
  let untilMs = Number.NaN
  for (const {order, outcome, reachable} of withOrder(outcomes)) {
    if (!reachable) continue
    if (before !== undefined && before !== outcome && isWritable(untilMs)) {
      flips.push({after: outcome, before, untilMs})
    }
    before = outcome
    untilMs = placedAt + (order.toMs ?? Number.POSITIVE_INFINITY)
  }
  return flips
}

/** The change to speak of at an instant: the next one, or the last one when all are past. */
export function flipToTell(
  flips: readonly OutcomeFlip[],
  atMs: number | undefined,
): OutcomeFlip | undefined {
  return flips.find(({untilMs}) => atMs === undefined || atMs <= untilMs) ?? flips.at(-1)
}
