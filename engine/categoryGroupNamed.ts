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
}

/** What {@link holdersNamed} looks up, found now or in parts. */
export const categoryNames = /* @__PURE__ */ oncePerConfigInSteps(
  function* find(config): Steps<CategoryNames> {
    const namesOf = new Map<string, readonly string[]>()
    for (const {id, name, plainName = ''} of config.categoryGroups.values()) {
      yield
      const texts = [...Object.values(name), plainName]
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
    return {ofGroup: namesOf, ofHolders}
  },
)

/**
 * The groups that hold a sub-category and have a text as a name: case and blanks at its ends count, Unicode's form does not, and
 * text of nothing but blanks is no name.
 */
export function holdersNamed(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): readonly CategoryGroupConfig[] {
  if (typeof text !== 'string') return []
  return categoryNames.now(config).ofHolders.get(subcategoryId)?.get(normalized(text)) ?? []
}

/**
 * The group that the `category` of a ticket names: the only one, among those that hold its sub-category, that has this name in
 * any stored language, or as plain text. `undefined` where the ticket names no group, so that all holders decide together.
 */
export function categoryGroupNamed(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): string | undefined {
  const [one, other] = holdersNamed(config, subcategoryId, text)
  return other ? undefined : one?.id
}

/** The form in which names are compared. */
export function normalized(text: string): string {
  return text.normalize('NFC')
}
