import {isDeepStrictEqual} from 'node:util'
import {isObject, type JsonObject} from './json.ts'

/** Mendoza patches: `apply` turns the previous document into the next one, `revert` goes back. */
export interface Effects {
  readonly apply: readonly unknown[]
  readonly revert: readonly unknown[]
}

// The `mendoza` package only applies patches; these are the opcodes that describe a changed object.
const value = 0
const pushFieldCopy = 10
const returnIntoObjectSameKeyPop = 15
const objectSetFieldValue = 17
const objectDeleteField = 19

/** The effects of a write; a document that does not exist is null. */
export function effectsOf(before: JsonObject | null, after: JsonObject | null): Effects {
  return {apply: patchBetween(before, after), revert: patchBetween(after, before)}
}

function patchBetween(before: JsonObject | null, after: JsonObject | null): readonly unknown[] {
  return before && after ? objectPatch(before, after) : [value, after]
}

function objectPatch(before: JsonObject, after: JsonObject): readonly unknown[] {
  const patch: unknown[] = []
  // A field is addressed by its place among the sorted keys of the previous object.
  const keys = Object.keys(before).toSorted()
  for (const [index, key] of keys.entries()) {
    const previous = before[key]
    const next = after[key]
    if (!Object.hasOwn(after, key)) patch.push(objectDeleteField, index)
    else if (isDeepStrictEqual(previous, next)) continue
    else if (isObject(previous) && isObject(next)) {
      patch.push(pushFieldCopy, index, ...objectPatch(previous, next), returnIntoObjectSameKeyPop)
    } else patch.push(objectSetFieldValue, next, key)
  }
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) patch.push(objectSetFieldValue, after[key], key)
  }
  return patch
}
