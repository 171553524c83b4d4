import type {RoutingConfig} from './config.ts'
import type {CaseResult, OutcomeCase} from './outcomeCase.ts'
import {outcomesOfPair} from './outcomesOfPair.ts'
import {type PairFilter, pairsOf} from './pairs.ts'

/** A case with what becomes of it. */
export type EnumeratedOutcome = OutcomeCase & CaseResult

/**
 * The whole decision space of a config: every pair of group and sub-category, who opens the ticket, without an order and at
 * every order age.
 *
 * The cases of a pair neither overlap nor leave a gap, and one compiled decision holds for all of a case, because the age
 * matters only at the threshold. What is left out decides the same in every pair: orders without a readable time, and
 * tickets that name no group.
 */
export function enumerateOutcomes(
  config: RoutingConfig,
  filter?: PairFilter,
): readonly EnumeratedOutcome[] {
  return pairsOf(config, filter).flatMap((pair) => outcomesOfPair(config, pair))
}
