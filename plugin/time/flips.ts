import type {Outcome} from '../../engine/index.ts'
import {type AgeOutcome, withOrder} from './ageOutcomes.ts'
import {isWritable} from './wallTime.ts'

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
