import type {Outcome} from '../../engine/index.ts'
import {type AgeOutcome, isImpossible, withOrder} from './ageOutcomes.ts'

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
