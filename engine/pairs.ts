import type {RoutingConfig} from './config.ts'
import {membershipsOf} from './membership.ts'

/** The routing key: the Ticket Type sits on the group, so a sub-category alone does not decide. */
export interface RoutingPair {
  readonly categoryGroupId: string
  readonly subcategoryId: string
}

/** Narrows to the pairs of one group, of one sub-category, or to one pair. Published ids. */
export interface PairFilter {
  readonly categoryGroupId?: string | undefined
  readonly subcategoryId?: string | undefined
}

/** Every group with every sub-category that it holds, once each. */
export function pairsOf(config: RoutingConfig, filter: PairFilter = {}): readonly RoutingPair[] {
  const pairs: RoutingPair[] = []
  for (const [subcategoryId, memberships] of membershipsOf(config)) {
    if (filter.subcategoryId !== undefined && filter.subcategoryId !== subcategoryId) continue
    for (const {categoryGroup} of memberships) {
      const {id} = categoryGroup
      if (filter.categoryGroupId === undefined || filter.categoryGroupId === id) {
        pairs.push({categoryGroupId: id, subcategoryId})
      }
    }
  }
  return pairs
}
