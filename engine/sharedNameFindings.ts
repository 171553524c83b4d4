import {type Analysis, countOf, findingKind, type Found, mostNamed} from './analysis.ts'
import {holdersNamed} from './categoryGroupNamed.ts'
import type {CategoryGroupConfig, CategoryGroupItem, SubcategoryConfig} from './config.ts'
import {holdersOf, isStore, membershipsOf} from './membership.ts'

/** What can be wrong with the names of several groups. */
export const sharedNameKinds = {
  /**
   * `values`: the names that are shared; on the group `language` and `value` as stored. Others that have the name too and hold
   * the same sub-categories are related; `groupCount`: those of the sub-category that most of them hold, where there are more.
   * `decidesTheSame` where a ticket that names no group goes where each of them would send it.
   */
  'category-group-name-shared': /* @__PURE__ */ findingKind<{
    readonly decidesTheSame: boolean
    readonly groupCount?: number | undefined
    readonly language?: string
    readonly subcategoryId?: string
    readonly value?: string
    readonly values: readonly string[]
  }>('warning', true),
}

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
  {config, report}: Analysis<Found<typeof sharedNameKinds>>,
  group: CategoryGroupConfig,
  held: readonly HeldItem[],
): void {
  const places = held.flatMap(({item, subcategory: {id, submitToExternalPartners}}) => {
    // Where all send their tickets to stores, or none does, naming none of them changes nothing.
    const isMixed =
      submitToExternalPartners === true &&
      holdersOf(config, id).STORE.length < (membershipsOf(config).get(id)?.length ?? 0)
    return Object.entries(group.name).flatMap(([language, value]) => {
      const sharers = holdersNamed(config, id, value)
      const place = {losesStore: isMixed && sharers.some(isStore), sharers, value}
      return sharers.length > 1
        ? [
            {...place, path: ['name', language], params: {language, value}},
            {...place, path: item.path, params: {subcategoryId: id}},
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
    report({
      code: 'category-group-name-shared',
      path: first?.path ?? [],
      params: {
        ...first?.params,
        decidesTheSame,
        groupCount: countOf(count, mostNamed),
        values: [...new Set(all.map(({value}) => value))],
      },
      related: named.map(({id}) => ({documentId: id, path: ['name']})),
      ...(decidesTheSame && {severity: 'info'}),
    })
  }
}
