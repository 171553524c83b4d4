import {isBlank} from './blankText.ts'
import type {CategoryGroupConfig, RoutingConfig} from './config.ts'
import {memberships} from './membership.ts'
import {oncePerConfigInSteps, type Steps} from './steps.ts'

/** Names in Unicode's form NFC, in which two spellings of the same characters are the same text. */
interface CategoryNames {
  /** By sub-category: each name of the groups that hold it, and those of them that have it. */
  readonly ofHolders: ReadonlyMap<string, ReadonlyMap<string, readonly CategoryGroupConfig[]>>
  /** By group: its names, each once. */
  readonly ofGroup: ReadonlyMap<string, readonly string[]>
  /** The names of all groups. */
  readonly ofAnyGroup: ReadonlySet<string>
}

/** How many of the groups that hold a sub-category have a name; `elsewhere` where none of them has it, but another group. */
export type CategoryMatch = 'one' | 'none' | 'several' | 'elsewhere'

/** What a ticket's `category` says about the group of its sub-category. */
export interface ReadCategory {
  readonly matched: CategoryMatch
  /** Present where exactly one holder has the name. */
  readonly categoryGroupId?: string
}

/** What {@link readCategory} looks up, found now or in parts. */
export const categoryNames = /* @__PURE__ */ oncePerConfigInSteps(
  function* find(config): Steps<CategoryNames> {
    const namesOf = new Map<string, readonly string[]>()
    for (const {id, name} of config.categoryGroups.values()) {
      yield
      const texts = Object.values(name)
        .filter((text) => !isBlank(text))
        .map(normalized)
      namesOf.set(id, [...new Set(texts)])
    }
    const ofHolders = new Map<string, Map<string, CategoryGroupConfig[]>>()
    for (const [subcategoryId, holders] of yield* memberships.inSteps(config)) {
      const byName = new Map<string, CategoryGroupConfig[]>()
      for (const {categoryGroup} of holders) {
        yield
        for (const text of namesOf.get(categoryGroup.id) ?? []) {
          const known = byName.get(text)
          if (known) known.push(categoryGroup)
          else byName.set(text, [categoryGroup])
        }
      }
      ofHolders.set(subcategoryId, byName)
    }
    const ofAnyGroup = new Set(Array.from(namesOf.values()).flat())
    return {ofAnyGroup, ofGroup: namesOf, ofHolders}
  },
)

/**
 * Reads the name of a category among the groups that hold a sub-category: case and blanks at its ends count, Unicode's form
 * does not, and text of nothing but blanks is no name.
 */
export function readCategory(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): ReadCategory {
  if (typeof text !== 'string') return {matched: 'none'}
  const {ofAnyGroup, ofHolders} = categoryNames.now(config)
  const byName = ofHolders.get(subcategoryId)
  const name = normalized(text)
  const [one, other] = byName?.get(name) ?? []
  if (other) return {matched: 'several'}
  if (one) return {categoryGroupId: one.id, matched: 'one'}
  return {matched: ofAnyGroup.has(name) ? 'elsewhere' : 'none'}
}

/**
 * The group that the `category` of a ticket names: the only one, among those that hold its sub-category, that has this name in
 * any stored language. `undefined` where the ticket names no group, so that all holders decide together.
 */
export function categoryGroupNamed(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): string | undefined {
  return readCategory(config, subcategoryId, text).categoryGroupId
}

/** The form in which names are compared. */
export function normalized(text: string): string {
  return text.normalize('NFC')
}
