import type {Analysis} from './analysis.ts'
import type {CategoryGroupConfig, CategoryGroupItem, SubcategoryConfig} from './config.ts'

/**
 * Checks what one item of a group refers to.
 *
 * @param earlier - Targets of the items before it.
 * @returns The sub-category that the group holds through this item; `undefined` when it holds none, or held it already.
 */
export function analyzeReference(
  {config, report}: Analysis,
  {id, name, items}: CategoryGroupConfig,
  {path, ref}: CategoryGroupItem,
  earlier: ReadonlySet<string>,
): SubcategoryConfig | undefined {
  const held = ref === undefined ? undefined : config.subcategories.get(ref)
  const states = ref === undefined ? undefined : config.unpublishedSubcategories.get(ref)
  const unset = {kind: 'unset', documentId: id, path} as const
  const params = {name, subcategoryId: ref, subcategoryName: held?.name}
  // Repeating a reference is wrong whatever it refers to, so this needs no other document.
  const repeated = ref !== undefined && earlier.has(ref)
  if (repeated) {
    const first = items.find((item) => item.ref === ref)
    report('reference-duplicate', id, path, {
      params,
      related: first ? [{documentId: id, path: first.path}] : [],
      fix: unset,
    })
  }
  if (ref === undefined || (!held && !states)) {
    report('reference-dangling', id, path, {params: {name, ref}, fix: unset})
    return undefined
  }
  if (repeated) return undefined
  if (states && !(held && isReleasedTogether(config.perspective, states))) {
    report('reference-not-published', id, path, {
      params: {...params, states},
      related: [{documentId: ref, path: []}],
    })
  }
  return held
}

/** In a stack of releases, what is part of one of them is published with it. */
function isReleasedTogether(
  perspective: Analysis['config']['perspective'],
  states: readonly string[],
): boolean {
  return (
    typeof perspective !== 'string' &&
    states.some((state) => state !== 'drafts' && perspective.includes(state))
  )
}
