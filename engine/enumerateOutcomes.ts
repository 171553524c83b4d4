import type {RoutingConfig} from './config.ts'
import {membershipsOf} from './membership.ts'
import type {MarketLanguages} from './occurrence.ts'
import type {CaseResult, OutcomeCase} from './outcomeCase.ts'
import {rowsOfPair} from './outcomesOfPair.ts'
import {type PairFilter, pairsOf} from './pairs.ts'

/** A case with what becomes of it. */
export type EnumeratedOutcome = OutcomeCase & CaseResult

/** Narrows an enumeration; see {@link PairFilter}. Of one group, the rows of no group named are left out. */
export interface EnumerateFilter extends PairFilter {
  /** Languages of the market by their ids; without any, those in which each group has a name stored. */
  readonly languages?: MarketLanguages
}

/**
 * The whole decision space of a config: for each opener, every ticket about a sub-category that a group holds is in exactly one
 * row, and has the outcome of that row.
 *
 * Of each sub-category the tickets that name each of its groups, and those that name none; of these the ones without an order,
 * with an order of unknown time, and of every order age, split where the threshold makes a difference. Left out is what is the
 * same everywhere: tickets about a sub-category that does not exist, or is in no group.
 */
export function enumerateOutcomes(
  config: RoutingConfig,
  filter: EnumerateFilter = {},
): readonly EnumeratedOutcome[] {
  const {categoryGroupId, languages, subcategoryId} = filter
  const rows = (pair: {readonly categoryGroupId?: string; readonly subcategoryId: string}) =>
    rowsOfPair(config, pair, languages)
  if (categoryGroupId !== undefined) return pairsOf(config, filter).flatMap(rows)
  const memberships = membershipsOf(config)
  const held = subcategoryId === undefined ? [...memberships.keys()] : [subcategoryId]
  return held.flatMap((id) => {
    const holders = memberships.get(id)
    if (!holders) return []
    return holders
      .flatMap(({categoryGroup}) => rows({categoryGroupId: categoryGroup.id, subcategoryId: id}))
      .concat(rows({subcategoryId: id}))
  })
}
