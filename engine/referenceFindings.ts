import {type Analysis, findingKind, fixableKind, type Found} from './analysis.ts'
import type {
  CategoryGroupConfig,
  CategoryGroupItem,
  Perspective,
  SubcategoryConfig,
} from './config.ts'
import type {Path} from './config.ts'

/** What can be wrong with an item of a group. */
export const referenceKinds = {
  /**
   * `ref` as stored, absent where the item has none; `isForeign` where it leads out of the dataset; `isWithheld` where whoever
   * reads it is known to see a part only: what does not know that never says so.
   */
  'reference-dangling': /* @__PURE__ */ fixableKind<{
    readonly ref?: string | undefined
    readonly isForeign?: boolean
    readonly isWithheld?: boolean
  }>('error', true),
  'reference-duplicate': /* @__PURE__ */ fixableKind<ItemParams>('error'),
  /**
   * An error, since Sanity publishes no group with a strong reference to what is not published; where references are weak, a
   * market may want less.
   */
  'reference-not-published': /* @__PURE__ */ findingKind<ItemParams>('error', true),
  /** A draft of a group refers weakly to what is not published yet, until both are; what is edited live stays so for ever. */
  'reference-weak': /* @__PURE__ */ fixableKind<ItemParams>('warning', true),
}

/** What an item of a group refers to. */
export interface ItemParams {
  readonly subcategoryId: string
}

/**
 * Checks what one item of a group refers to.
 *
 * @param earlier - Targets of the items before it, each with the first of its items.
 * @returns The sub-category that the group holds through this item; `undefined` when it holds none, or held it already.
 */
export function analyzeReference(
  {config, report}: Analysis<Found<typeof referenceKinds>>,
  {id}: CategoryGroupConfig,
  {bindsOnPublish, foreignRef, path, ref, strong}: CategoryGroupItem,
  earlier: ReadonlyMap<string, Path>,
): SubcategoryConfig | undefined {
  // No document has an empty id.
  const held = config.subcategories.get(ref ?? '')
  const states = config.unpublishedSubcategories.get(ref ?? '')
  const unset = {kind: 'unset', documentId: id, path} as const
  // Repeating a reference is wrong whatever it refers to, so this needs no other document.
  const first = ref === undefined ? undefined : earlier.get(ref)
  if (ref !== undefined && first) {
    report({
      code: 'reference-duplicate',
      path,
      params: {subcategoryId: ref},
      related: [{documentId: id, path: first}],
      fix: unset,
    })
  }
  if (ref === undefined || (!held && !states)) {
    // What cannot be seen may be there.
    if (config.unseen.has(ref ?? '')) return undefined
    const isForeign = foreignRef !== undefined
    report({
      code: 'reference-dangling',
      path,
      params: {ref: ref ?? foreignRef, ...(isForeign && {isForeign})},
      fix: unset,
    })
    return undefined
  }
  if (first) return undefined
  if (states && !(held && isReleasedTogether(config.perspective, states))) {
    report({
      code: 'reference-not-published',
      path,
      params: {subcategoryId: ref},
      related: [{documentId: ref, path: []}],
    })
  }
  if (strong && !(states && bindsOnPublish)) {
    // A strong reference needs its target to be published.
    const repair = states ? undefined : strong
    report({code: 'reference-weak', path, params: {subcategoryId: ref}, repair})
  }
  return held
}

/** In a stack of releases, what is part of one of them is published with it. */
function isReleasedTogether(perspective: Perspective, states: readonly string[]): boolean {
  return (
    typeof perspective !== 'string' &&
    states.some((state) => state !== 'drafts' && perspective.includes(state))
  )
}
