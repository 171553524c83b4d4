import {type Analysis, countOf, mostNamed} from './analysis.ts'
import type {CategoryGroupConfig, CategoryGroupItem, Path, SubcategoryConfig} from './config.ts'

/**
 * Checks what one item of a group refers to.
 *
 * @param earlier - Targets of the items before it, each with the first of its items.
 * @returns The sub-category that the group holds through this item; `undefined` when it holds none, or held it already.
 */
export function analyzeReference(
  {config, report}: Analysis,
  {id}: CategoryGroupConfig,
  {foreignRef, path, ref}: CategoryGroupItem,
  earlier: ReadonlyMap<string, Path>,
): SubcategoryConfig | undefined {
  // No document has an empty id.
  const held = config.subcategories.get(ref ?? '')
  const states = config.unpublishedSubcategories.get(ref ?? '')
  const unset = {kind: 'unset', documentId: id, path} as const
  const params = {subcategoryId: ref, subcategoryName: held?.name}
  // Repeating a reference is wrong whatever it refers to, so this needs no other document.
  const first = ref === undefined ? undefined : earlier.get(ref)
  if (first) {
    report('reference-duplicate', path, params, {
      related: [{documentId: id, path: first}],
      fix: unset,
    })
  }
  if (ref === undefined || (!held && !states)) {
    // What cannot be seen may be there.
    if (ref !== undefined && config.unseen.has(ref)) return undefined
    const isForeign = foreignRef !== undefined
    report(
      'reference-dangling',
      path,
      {ref: ref ?? foreignRef, ...(isForeign && {isForeign})},
      {fix: unset},
    )
    return undefined
  }
  if (first) return undefined
  if (states && !(held && isReleasedTogether(config.perspective, states))) {
    report(
      'reference-not-published',
      path,
      {
        ...params,
        states: states.slice(0, mostNamed),
        ...countOf('stateCount', states.length, mostNamed),
      },
      {related: [{documentId: ref, path: []}]},
    )
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
