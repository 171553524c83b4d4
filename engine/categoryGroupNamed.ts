import {withoutBlankEnds} from './blankText.ts'
import type {RoutingConfig} from './config.ts'
import {memberships} from './membership.ts'
import {oncePerConfigInSteps} from './oncePerConfig.ts'
import type {Steps} from './steps.ts'

/** Names in Unicode's form NFC, in which two spellings of the same characters are the same text. */
interface CategoryNames {
  /** By sub-category: each name of the groups that hold it, and the one group that has it; `undefined` where several have. */
  readonly ofHolders: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>
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
      const texts = Object.values(name).filter(isName).map(normalized)
      namesOf.set(id, [...new Set(texts)])
    }
    const ofHolders = new Map<string, Map<string, string | undefined>>()
    for (const [subcategoryId, holders] of yield* memberships.inSteps(config)) {
      const byName = new Map<string, string | undefined>()
      for (const {categoryGroup} of holders) {
        yield
        for (const text of namesOf.get(categoryGroup.id) ?? []) {
          byName.set(text, byName.has(text) ? undefined : categoryGroup.id)
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
  const categoryGroupId = byName?.get(name)
  if (categoryGroupId !== undefined) return {categoryGroupId, matched: 'one'}
  if (byName?.has(name)) return {matched: 'several'}
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

/** Whether guests and partners can see anything of a stored name. */
export function isName(text: string): boolean {
  return withoutBlankEnds(text) !== ''
}

function normalized(text: string): string {
  return text.normalize('NFC')
}
