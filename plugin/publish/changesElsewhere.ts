import {type OutcomeChange, type RoutingConfig, settingsId} from '../../engine/index.ts'
import {type MarketChanges, marketChangesOf} from '../../engine/transitions.ts'

/**
 * The changes about other documents than those that are edited. Settings are about the whole market, and a group is about what
 * it holds, as long as a ticket names it or no group.
 */
export function changesElsewhere(
  changes: readonly OutcomeChange[],
  configs: {readonly after: RoutingConfig; readonly before: RoutingConfig},
  editedIds: readonly string[],
): MarketChanges {
  if (editedIds.includes(settingsId)) return marketChangesOf([])
  const edited = new Set<string | undefined>(editedIds)
  const held = new Set<string | undefined>()
  for (const {categoryGroups} of [configs.before, configs.after]) {
    for (const id of editedIds)
      for (const {ref} of categoryGroups.get(id)?.items ?? []) held.add(ref)
  }
  const isAbout = ({after, before, category, subcategoryId}: OutcomeChange) => {
    const groups = [before.categoryGroupId, after.categoryGroupId].filter((id) => id !== undefined)
    if (edited.has(subcategoryId) || groups.some((id) => edited.has(id))) return true
    return category === undefined && groups.length === 0 && held.has(subcategoryId)
  }
  return marketChangesOf(changes.filter((change) => !isAbout(change)))
}
