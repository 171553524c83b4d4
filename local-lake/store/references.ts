import {isObject} from './json.ts'
import {idOf, publishedIdOf, type LakeDocument} from './document.ts'
import {OperationFailure} from './failure.ts'

/** Every id that a value refers to strongly. Weak and cross-dataset references bind nobody. */
export function strongReferences(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) strongReferences(item, found)
  else if (isObject(value)) {
    const local = !('_dataset' in value) && !('_projectId' in value)
    if (typeof value['_ref'] === 'string' && value['_weak'] !== true && local) {
      found.add(value['_ref'])
    }
    for (const field of Object.values(value)) strongReferences(field, found)
  }
  return found
}

/** Makes weak the references that wait for publishing strong, as publishing does. */
export function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, field]) => [key, strengthen(field)])
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  const waiting = value['_strengthenOnPublish']
  if (isObject(waiting)) {
    delete copy['_strengthenOnPublish']
    if (waiting['weak'] !== true) delete copy['_weak']
  }
  return copy
}

/** A document that was written, with what it was before. */
export interface Written {
  readonly id: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
}

/**
 * Refuses a write that would leave a strong reference to nothing, or to a document of another type. References that were broken
 * before, in any stored state of the same document, may stay and move between its states, so that
 * a broken seed can be repaired.
 *
 * `stored` are the documents before the transaction, `documents` those after it.
 *
 * Throws an {@link OperationFailure} with status 409.
 */
export function requireIntactReferences(
  written: Written,
  documents: ReadonlyMap<string, LakeDocument>,
  stored: ReadonlyMap<string, LakeDocument>,
): void {
  const {id, before, after} = written
  if (after) requireTargets(id, after, documents, stored)
  if (before && !after) requireUnreferenced(id, 'be deleted', documents)
  else if (before && before['_type'] !== after?.['_type']) {
    requireUnreferenced(id, 'get another type', documents)
  }
}

function requireTargets(
  id: string,
  after: LakeDocument,
  documents: ReadonlyMap<string, LakeDocument>,
  stored: ReadonlyMap<string, LakeDocument>,
): void {
  const missing = [...strongReferences(after)].filter((target) => !documents.has(target))
  if (missing.length === 0) return
  const known = strongReferences(statesOf(publishedIdOf(id), stored))
  for (const target of missing) {
    if (known.has(target)) continue
    throw new OperationFailure(
      409,
      'documentReferenceDoesNotExistError',
      `Document "${id}" references non-existent document "${target}"`,
      {id, referenceID: target},
    )
  }
}

function statesOf(
  publishedId: string,
  documents: ReadonlyMap<string, LakeDocument>,
): readonly LakeDocument[] {
  return [...documents.values()].filter(({_id}) => publishedIdOf(_id) === publishedId)
}

function requireUnreferenced(
  id: string,
  wish: string,
  documents: ReadonlyMap<string, LakeDocument>,
): void {
  const referring = [...documents.values()]
    .filter((document) => idOf(document) !== id && strongReferences(document).has(id))
    .map(idOf)
  if (referring.length === 0) return
  throw new OperationFailure(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot ${wish} as there are references to it from "${referring.join('", "')}"`,
    {id, referencingIDs: referring},
  )
}
