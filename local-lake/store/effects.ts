import {isDeepStrictEqual} from 'node:util'
import type {JsonObject} from './json.ts'

/** Mendoza patches: `apply` turns the previous document into the next one, `revert` goes back. */
export interface Effects {
  readonly apply: readonly unknown[]
  readonly revert: readonly unknown[]
}

// The `mendoza` package only applies patches; these are the opcodes that describe a changed document.
const value = 0
const objectSetFieldValue = 17

/** The effects of a write; a document that does not exist is null. */
export function effectsOf(before: JsonObject | null, after: JsonObject | null): Effects {
  return {apply: patchBetween(before, after), revert: patchBetween(after, before)}
}

/**
 * Sets each changed field by its name, as a whole. Every other opcode names a field by its place among the sorted
 * keys, and Sanity applies effects to documents without `_rev`, where the places after it are others.
 */
function patchBetween(before: JsonObject | null, after: JsonObject | null): readonly unknown[] {
  if (!before || !after || Object.keys(before).some((key) => !Object.hasOwn(after, key))) {
    return [value, after]
  }
  return Object.entries(after)
    .filter(([key, next]) => !isDeepStrictEqual(before[key], next))
    .flatMap(([key, next]) => [objectSetFieldValue, next, key])
}
