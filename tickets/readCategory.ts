import {categoryNames, holdersNamed, normalized} from '../engine/categoryGroupNamed.ts'
import type {RoutingConfig} from '../engine/index.ts'
import {oncePerConfigInSteps, type Steps} from '../engine/steps.ts'

/** How many of the groups that hold a sub-category have a name; `elsewhere` where none of them has it, but another group. */
export type CategoryMatch = 'one' | 'none' | 'several' | 'elsewhere'

/** What a ticket's `category` says about the group of its sub-category. */
export interface ReadCategory {
  readonly matched: CategoryMatch
  /** Present where exactly one holder has the name. */
  readonly categoryGroupId?: string
}

/** The names of all groups, as they are compared; now, or in parts. */
export const namesOfGroups = oncePerConfigInSteps(function* find(config): Steps<
  ReadonlySet<string>
> {
  const all = new Set<string>()
  for (const names of (yield* categoryNames.inSteps(config)).ofGroup.values()) {
    yield
    for (const name of names) all.add(name)
  }
  return all
})

/** Reads the name of a category among the groups that hold a sub-category, as `categoryGroupNamed` of the engine does. */
export function readCategory(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): ReadCategory {
  const [one, other] = holdersNamed(config, subcategoryId, text)
  if (other) return {matched: 'several'}
  if (one) return {categoryGroupId: one.id, matched: 'one'}
  const isElsewhere = typeof text === 'string' && namesOfGroups.now(config).has(normalized(text))
  return {matched: isElsewhere ? 'elsewhere' : 'none'}
}
