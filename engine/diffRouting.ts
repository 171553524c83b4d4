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
import {pairsOf, type RoutingPair} from './pairs.ts'

/**
 * A case that routes differently, or that can arise in only one of two configs.
 *
 * A pair that one config does not hold is not reachable there, with routing's own reason.
 */
export type OutcomeChange = OutcomeCase & {readonly before: CaseResult; readonly after: CaseResult}

/**
 * Every case whose outcome differs between two configs, as few rows as possible.
 *
 * Order ages are split at both thresholds, so that moving one shows as the interval between them. A change of nothing but
 * the reason is none: the same partner receives the ticket.
 */
export function diffRouting(before: RoutingConfig, after: RoutingConfig): readonly OutcomeChange[] {
  if (before === after) return []
  const routingBefore = compileRouting(before)
  const routingAfter = compileRouting(after)
  const intervals = orderAgeIntervals([before, after])
  const changes: OutcomeChange[] = []
  for (const pair of pairsOfEither(before, after)) {
    const rows = answerCases(
      pair,
      intervals,
      (outcomeCase) => ({
        before: resultOfCase(before, routingBefore, outcomeCase),
        after: resultOfCase(after, routingAfter, outcomeCase),
      }),
      (a, b) => sameResult(a.before, b.before) && sameResult(a.after, b.after),
    )
    for (const [outcomeCase, sides] of rows) {
      if (routesDifferently(sides.before, sides.after)) changes.push({...outcomeCase, ...sides})
    }
  }
  return changes
}

function routesDifferently(before: CaseResult, after: CaseResult): boolean {
  if (before.reachable !== after.reachable) return true
  return before.reachable && before.outcome !== after.outcome
}

function pairsOfEither(before: RoutingConfig, after: RoutingConfig): Iterable<RoutingPair> {
  const pairs = new Map<string, RoutingPair>()
  for (const pair of [...pairsOf(before), ...pairsOf(after)]) {
    // Written as JSON, since an id may hold any separator.
    pairs.set(JSON.stringify([pair.categoryGroupId, pair.subcategoryId]), pair)
  }
  return pairs.values()
}
