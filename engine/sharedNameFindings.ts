import {type Analysis, countOf, mostNamed} from './analysis.ts'
import {categoryNames, normalized} from './categoryGroupNamed.ts'
import type {CategoryGroupConfig, CategoryGroupItem, SubcategoryConfig} from './config.ts'
import {holdersOf, isStore, membershipsOf} from './membership.ts'
import {groupNames} from './subcategoryFindings.ts'

/** An item through which a group holds a sub-category. */
export interface HeldItem {
  readonly item: CategoryGroupItem
  readonly subcategory: SubcategoryConfig
}

/**
 * Finds the names by which tickets cannot name this group, since another holder of their sub-category has them too: on the name,
 * and on each item of such a sub-category.
 *
 * Without a sub-category that both hold, two groups may share a name.
 */
export function analyzeSharedNames(
  {config, report}: Analysis,
  group: CategoryGroupConfig,
  held: readonly HeldItem[],
): void {
  const {ofHolders} = categoryNames.now(config)
  const places = held.flatMap(({item, subcategory: {id, name, submitToExternalPartners}}) => {
    // Where all send their tickets to stores, or none does, naming none of them changes nothing.
    const isMixed =
      submitToExternalPartners === true &&
      holdersOf(config, id).STORE.length < (membershipsOf(config).get(id)?.length ?? 0)
    return Object.entries(group.name).flatMap(([language, value]) => {
      const sharers = ofHolders.get(id)?.get(normalized(value)) ?? []
      const place = {losesStore: isMixed && sharers.some(isStore), sharers, value}
      return sharers.length > 1
        ? [
            {...place, path: ['name', language], params: {language, value}},
            {...place, path: item.path, params: {subcategoryId: id, subcategoryName: name}},
          ]
        : []
    })
  })
  for (const all of Map.groupBy(places, ({path}) => JSON.stringify(path)).values()) {
    const [first] = all
    // A few of each are as many as can be named, while all of all would be far more than there are groups.
    const others = new Set(all.flatMap(({sharers}) => sharers.slice(0, mostNamed + 1)))
    const count = all.reduce((most, {sharers}) => Math.max(most, sharers.length), others.size) - 1
    others.delete(group)
    const named = [...others].slice(0, mostNamed)
    const decidesTheSame = !all.some(({losesStore}) => losesStore)
    report(
      'category-group-name-shared',
      first?.path ?? [],
      {
        ...first?.params,
        values: [...new Set(all.map(({value}) => value))],
        categoryGroups: named.map((categoryGroup) => groupNames({categoryGroup})),
        ...countOf('groupCount', count, mostNamed),
        decidesTheSame,
      },
      {
        related: named.map(({id}) => ({documentId: id, path: ['name']})),
        ...(decidesTheSame && {severity: 'info'}),
      },
    )
  }
}
