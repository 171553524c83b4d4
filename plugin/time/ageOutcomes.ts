import type {OrderAgeInterval, TicketKind} from '../../engine/index.ts'
import type {PairResult} from '../../engine/outcomesOfPair.ts'

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
