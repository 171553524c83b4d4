import type {ContentEvent, RawDocument} from './contentClient.ts'

/** A change of one document. */
export type ContentChange = Extract<ContentEvent, {type: 'mutation'}>

/**
 * The documents after some changes, whatever the order in which they were told.
 *
 * @returns the same map when nothing applies; `isComplete` is false when a change is left that neither follows
 *   what is known nor lies before it, so that something in between was missed.
 */
export function applyChanges(
  documents: ReadonlyMap<string, RawDocument>,
  changes: readonly ContentChange[],
): {documents: ReadonlyMap<string, RawDocument>; isComplete: boolean} {
  const next = new Map(documents)
  let left = changes
  for (;;) {
    const waiting = left.filter((change) => !applyNext(next, change))
    if (waiting.length === left.length) break
    left = waiting
  }
  return {
    documents: left.length === changes.length ? documents : next,
    isComplete: liesBefore(next, left),
  }
}

function applyNext(documents: Map<string, RawDocument>, change: ContentChange): boolean {
  const {documentId, previousRev, result, transition} = change
  if (documents.get(documentId)?._rev !== previousRev) return false
  if (transition === 'disappear') documents.delete(documentId)
  else if (result) documents.set(documentId, result)
  else return false
  return true
}

/** Whether every change that is left leads, revision by revision, to what is known already. */
function liesBefore(
  documents: ReadonlyMap<string, RawDocument>,
  left: readonly ContentChange[],
): boolean {
  const known = new Map<string, Set<string | undefined>>()
  let unexplained = left
  for (;;) {
    const waiting = unexplained.filter(({documentId, previousRev, resultRev, transition}) => {
      const revisions = known.get(documentId) ?? new Set([documents.get(documentId)?._rev])
      known.set(documentId, revisions)
      if (!revisions.has(transition === 'disappear' ? undefined : resultRev)) return true
      revisions.add(previousRev)
      return false
    })
    if (waiting.length === 0) return true
    if (waiting.length === unexplained.length) return false
    unexplained = waiting
  }
}
