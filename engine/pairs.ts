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

/** Every group with every sub-category that it holds, once each; of one group without a look at the others. */
export function pairsOf(
  config: RoutingConfig,
  {categoryGroupId, subcategoryId}: PairFilter = {},
): readonly RoutingPair[] {
  const memberships = membershipsOf(config)
  const pairs: RoutingPair[] = []
  if (categoryGroupId !== undefined) {
    const refs = new Set(config.categoryGroups.get(categoryGroupId)?.items.map(({ref}) => ref))
    for (const ref of refs) {
      if (ref === undefined || !memberships.has(ref)) continue
      if (subcategoryId === undefined || subcategoryId === ref) {
        pairs.push({categoryGroupId, subcategoryId: ref})
      }
    }
    return pairs
  }
  const held = subcategoryId === undefined ? memberships.keys() : [subcategoryId]
  for (const id of held) {
    for (const {categoryGroup} of memberships.get(id) ?? []) {
      pairs.push({categoryGroupId: categoryGroup.id, subcategoryId: id})
    }
  }
  return pairs
}
