import {Mutation} from '@sanity/mutator'
import {dequal} from 'dequal'
import {type FormPatch, set, setIfMissing, unset} from 'sanity'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {toMutationPatches} from '../sanityInternals.ts'

/** One place in a document that was edited and is not public: a field, or one of an object's fields, like a name in one language. */
export interface KeptField {
  /** Names of fields, from the document down; a list is one place as a whole. */
  readonly path: readonly string[]
  /** What was stored when it was first edited; `undefined` for nothing. */
  readonly base: unknown
  /** What it shall be. */
  readonly value: unknown
}

/** What an edit is to the fields that are kept back, and what goes on as ever. */
interface SplitEdit {
  readonly kept: readonly KeptField[]
  readonly passed: readonly FormPatch[]
}

/**
 * Keeps back what some patches change of certain fields; all others pass.
 *
 * @param stored - the document as it is public
 * @param kept - what is kept back of it already
 * @param isGuarded - whether a field of the document is kept back
 */
export function keepBack(
  stored: EditedDocument,
  kept: readonly KeptField[],
  patches: readonly FormPatch[],
  isGuarded: (field: string) => boolean,
): SplitEdit {
  const shown = withKept(stored, kept)
  const edited = patched(shown, patches)
  // One that was removed is in `stored` alone.
  const fields = fieldsOf(stored, shown, edited)
  const bases = new Map(kept.map((field) => [keyOf(field.path), field.base]))
  const next = fields
    .filter(isGuarded)
    .flatMap((field) => leaves([field], stored[field], edited[field]))
    .map(({base, path, value}) => {
      const key = keyOf(path)
      return {base: bases.has(key) ? bases.get(key) : base, path, value}
    })
  const isOfGuarded = ({path: [first]}: FormPatch) => typeof first === 'string' && isGuarded(first)
  const passed = patches.flatMap((patch) => {
    if (patch.path.length > 0) return isOfGuarded(patch) ? [] : [patch]
    // A patch of the whole document is one of its fields here.
    return fields
      .filter((field) => !isGuarded(field) && !dequal(shown[field], edited[field]))
      .map((field) => setTo([field], edited[field]))
  })
  return {kept: next, passed}
}

/** A document with everything that is kept back laid over it. */
export function withKept(stored: EditedDocument, kept: readonly KeptField[]): EditedDocument {
  return kept.reduce<EditedDocument>((document, {path, value}) => {
    const next = withValue(document, path, value)
    return isRecord(next) ? {...next, _id: stored._id} : document
  }, stored)
}

/** What makes the kept fields public, as one edit of the document. */
export function patchesOf(
  stored: EditedDocument,
  kept: readonly KeptField[],
): readonly FormPatch[] {
  return kept.flatMap(({path, value}) => {
    const [field = ''] = path
    const isInside = path.length > 1 && !isRecord(stored[field])
    return [...(isInside ? [setIfMissing({}, [field])] : []), setTo(path, value)]
  })
}

/** The fields that somebody else changed since they were kept back, with what is stored of each now. */
export function overtakenFields(
  stored: EditedDocument,
  kept: readonly KeptField[],
): readonly (KeptField & {readonly now: unknown})[] {
  return kept
    .map((field) => ({...field, now: valueAt(stored, field.path)}))
    .filter(({base, now, value}) => !dequal(base, now) && !dequal(value, now))
}

/** The kept fields without those that are public by now, whoever did it. */
export function stillKept(
  stored: EditedDocument,
  kept: readonly KeptField[],
): readonly KeptField[] {
  const left = kept.filter(({path, value}) => !dequal(value, valueAt(stored, path)))
  return left.length === kept.length ? kept : left
}

/** The kept fields as if they had been edited on what is stored now. */
export function onStored(stored: EditedDocument, kept: readonly KeptField[]): readonly KeptField[] {
  return kept.map((field) => ({...field, base: valueAt(stored, field.path)}))
}

/** Tells one place in a document from another. */
export function keyOf(path: KeptField['path']): string {
  return path.join('.')
}

function patched(document: EditedDocument, patches: readonly FormPatch[]): EditedDocument {
  const ofDocument = toMutationPatches([...patches]).map((patch) => ({
    patch: {...patch, id: document._id},
  }))
  const {_id, _type} = document
  const type = typeof _type === 'string' ? _type : ''
  const result: unknown = new Mutation({mutations: ofDocument}).apply({
    _createdAt: '',
    _rev: '',
    ...document,
    _id,
    _type: type,
  })
  return isRecord(result) ? {...result, _id} : {_id, _type}
}

/** Names of the fields that any of some states has; those that begin with a line are Sanity's own. */
function fieldsOf(...states: readonly EditedDocument[]): readonly string[] {
  return [...new Set(states.flatMap((state) => Object.keys(state)))].filter(
    (field) => !field.startsWith('_'),
  )
}

/** The places at which two values differ. */
function leaves(path: readonly string[], base: unknown, value: unknown): readonly KeptField[] {
  if (dequal(base, value)) return []
  const isObject = isRecord(value) && (isRecord(base) || base === undefined)
  if (!isObject || Array.isArray(value) || Array.isArray(base)) return [{base, path, value}]
  const before = base ?? {}
  const names = new Set([...Object.keys(before), ...Object.keys(value)])
  return [...names].flatMap((name) => leaves([...path, name], before[name], value[name]))
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), value)
}

function withValue(target: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  const fields = isRecord(target) && !Array.isArray(target) ? target : {}
  const next = withValue(fields[name], rest, value)
  if (next !== undefined) return {...fields, [name]: next}
  const {[name]: _gone, ...others} = fields
  return others
}

function setTo(path: readonly string[], value: unknown): FormPatch {
  return value === undefined ? unset([...path]) : set(value, [...path])
}
