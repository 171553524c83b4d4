import type {Outcome} from '../../engine/index.ts'
import {type AgeOutcome, withOrder} from './ageOutcomes.ts'

/** A stretch of ages with one outcome, as far as a scale shows it. */
export interface AgeSegment {
  /** Where it begins, in milliseconds: the last age of the segment before it. */
  readonly startMs: number
  /** Where it ends, in milliseconds; its last age, or the end of the scale. */
  readonly endMs: number
  readonly outcome: Outcome
  /** Whether any ticket of it can come to be. */
  readonly reachable: boolean
}

/** The segments of a scale from 0 to `maxMs`, without a gap; one of length 0 is for the age 0 alone. */
export function segmentsOf(outcomes: readonly AgeOutcome[], maxMs: number): readonly AgeSegment[] {
  return withOrder(outcomes)
    .map(({order: {fromMs, toMs}, outcome, reachable}) => ({
      endMs: Math.min(toMs ?? maxMs, maxMs),
      outcome,
      reachable,
      startMs: Math.max(0, fromMs - 1),
    }))
    .filter(({startMs}) => startMs < maxMs)
}
