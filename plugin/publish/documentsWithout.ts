import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'

/**
 * The dataset after a document was unpublished or deleted.
 *
 * Unpublishing keeps the content as a draft, and an existing draft as it is: what refers to it then refers to something
 * that is not published, instead of to nothing.
 */
export function documentsWithout(
  documents: ReadonlyMap<string, RawDocument>,
  {documentId, kind}: {readonly kind: 'unpublish' | 'delete'; readonly documentId: string},
): ReadonlyMap<string, RawDocument> {
  const next = new Map(documents)
  const published = next.get(documentId)
  const draftId = storedIdOf(documentId, 'drafts')
  next.delete(documentId)
  if (kind === 'delete') next.delete(draftId)
  else if (published && !next.has(draftId)) next.set(draftId, {...published, _id: draftId})
  return next
}
