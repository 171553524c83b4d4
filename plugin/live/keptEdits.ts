import * as v from 'valibot'

import {createObservers} from '../../content/observers.ts'
import type {KeptField} from './keptFields.ts'

/** Whose edits of which document are kept back. */
export interface KeptPlace {
  readonly projectId: string
  readonly dataset: string
  readonly userId: string
  /** Published id. */
  readonly documentId: string
}

/** The edits that one person keeps back of one document, in all panes of this tab. */
export interface KeptEdits {
  readonly get: () => readonly KeptField[]
  readonly set: (kept: readonly KeptField[]) => void
  readonly subscribe: (onChange: () => void) => () => void
}

const nothing: readonly KeptField[] = []

/** Stored without what has no form in JSON: a field that shall go has no `value`. */
const storedFields = v.array(
  v.object({
    path: v.pipe(v.array(v.string()), v.nonEmpty()),
    base: v.optional(v.unknown()),
    value: v.optional(v.unknown()),
  }),
)

const ofPlaces = new Map<string, KeptEdits>()

/**
 * The edits that are kept back at a place; the same object for the same place.
 *
 * They outlive the pane and a reload, and end with the tab: nobody else who sits down at this machine finds them. Where the
 * browser lets a page store nothing they outlive the pane only.
 */
export function keptEditsAt(place: KeptPlace, storage = tabStorage()): KeptEdits {
  const key = `support-routing.kept ${JSON.stringify(Object.values(place))}`
  const known = ofPlaces.get(key)
  if (known) return known
  const edits = createKeptEdits(key, storage)
  ofPlaces.set(key, edits)
  return edits
}

/** Edits that a storage keeps under a key; what it holds there and is none of ours counts as nothing. */
export function createKeptEdits(key: string, storage: Storage | undefined): KeptEdits {
  const {subscribe, tell} = createObservers()
  let kept = readKept(storage?.getItem(key))
  return {
    get: () => kept,
    set: (next) => {
      if (next === kept || (next.length === 0 && kept.length === 0)) return
      kept = next.length === 0 ? nothing : next
      if (next.length === 0) storage?.removeItem(key)
      else write(storage, key, JSON.stringify(next))
      tell()
    },
    subscribe,
  }
}

function readKept(text: string | null | undefined): readonly KeptField[] {
  if (text === null || text === undefined) return nothing
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return nothing
  }
  const read = v.safeParse(storedFields, stored)
  if (!read.success) return nothing
  return read.output.map(({base, path, value}) => ({base, path, value}))
}

function write(storage: Storage | undefined, key: string, text: string): void {
  try {
    storage?.setItem(key, text)
  } catch {
    // A full storage would keep an older state, which is worse than none after a reload.
    storage?.removeItem(key)
  }
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    // A page in a frame of another site may have no storage at all.
    return undefined
  }
}
