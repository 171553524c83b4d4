import {compileRouting} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import {
  answerCases,
  type CaseResult,
  orderAgeIntervals,
  type OutcomeCase,
  resultOfCase,
  sameResult,
} from './outcomeCase.ts'
import {type PairFilter, pairsOf, type RoutingPair} from './pairs.ts'

/**
 * A case with what becomes of it in two configs.
 *
 * A pair that one config does not hold is not reachable there, with routing's own reason.
 */
export type ComparedOutcome = OutcomeCase & {
  readonly before: CaseResult
  readonly after: CaseResult
}

/**
 * The whole decision space of two configs side by side: every case that either of them holds, as few rows as possible.
 *
 * Order ages are split at both thresholds, so that moving one shows as the interval between them. Rows that are reachable on
 * neither side are included.
 */
export function compareOutcomes(
  before: RoutingConfig,
  after: RoutingConfig,
  filter?: PairFilter,
): readonly ComparedOutcome[] {
  const routingBefore = compileRouting(before)
  const routingAfter = compileRouting(after)
  const intervals = orderAgeIntervals([before, after])
  const compared: ComparedOutcome[] = []
  for (const pair of pairsOfEither(before, after, filter)) {
    const rows = answerCases(
      pair,
      intervals,
      (outcomeCase) => ({
        before: resultOfCase(before, routingBefore, outcomeCase),
        after: resultOfCase(after, routingAfter, outcomeCase),
      }),
      (a, b) => sameResult(a.before, b.before) && sameResult(a.after, b.after),
    )
    for (const [outcomeCase, sides] of rows) compared.push({...outcomeCase, ...sides})
  }
  return compared
}

function pairsOfEither(
  before: RoutingConfig,
  after: RoutingConfig,
  filter: PairFilter | undefined,
): Iterable<RoutingPair> {
  const pairs = new Map<string, RoutingPair>()
  for (const pair of [...pairsOf(before, filter), ...pairsOf(after, filter)]) {
    // Written as JSON, since an id may hold any separator.
    pairs.set(JSON.stringify([pair.categoryGroupId, pair.subcategoryId]), pair)
  }
  return pairs.values()
}
