import type {CaseResult, OrderAgeInterval, TicketKind} from '../../engine/index.ts'

/** A row of what becomes of one opener's tickets; only those of tickets with an order have an age. */
export type AgeOutcome = Pick<TicketKind, 'order'> & CaseResult

/** A row of tickets with an order. */
export type OrderOutcome = CaseResult & {readonly order: OrderAgeInterval}

/** The rows of tickets with an order, in the order in which the engine enumerates them: by age. */
export function withOrder(outcomes: readonly AgeOutcome[]): readonly OrderOutcome[] {
  return outcomes.flatMap(({order, ...result}) => (order === 'none' ? [] : [{...result, order}]))
}

/**
 * Whether no ticket can have the age of a row, so that its outcome never comes to be.
 *
 * Where routing does not know the pair of group and sub-category, no ticket should be about it; one that comes all the same
 * does get that answer.
 */
export function isImpossible({unreachableBecause}: CaseResult): boolean {
  return unreachableBecause === 'no-order'
}

/**
 * The threshold as far as it decides something: a row ends there.
 *
 * @param thresholdMs milliseconds; a fraction of one makes no difference, as for the rows
 */
export function decidingThreshold(
  outcomes: readonly AgeOutcome[],
  thresholdMs: number | undefined,
): number | undefined {
  const isEnd = withOrder(outcomes).some(
    ({order: {toMs}}) => thresholdMs !== undefined && toMs === Math.floor(thresholdMs),
  )
  return isEnd ? thresholdMs : undefined
}
