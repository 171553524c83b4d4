import {publishedIdOf, type LakeDocument} from '../store/document.ts'
import type {History} from './history.ts'

/**
 * A document as it is, or as it was last when it is gone.
 *
 * A version that went into its published document has the revision of that: to take a release
 * back, the Studio looks for what the document was before it.
 */
export function lastRevisionOf(
  history: Pick<History, 'entriesOf' | 'lastContentOf'>,
  id: string,
  current: LakeDocument | undefined,
): LakeDocument | undefined {
  const document = history.lastContentOf(id, current)
  const publishedId = publishedIdOf(id)
  if (!document || current || publishedId === id || id.startsWith('drafts.')) return document
  const end = history.entriesOf([id]).at(-1)
  const isPublished = history
    .entriesOf([publishedId])
    .some(({sequence}) => sequence === end?.sequence)
  return isPublished && end ? {...document, _rev: end.transactionId} : document
}
