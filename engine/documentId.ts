/** A document's published id and the state that its `_id` stands for. */
export interface DocumentIdentity {
  /** Published id. */
  readonly id: string
  /** `published`, `drafts`, or the release whose version it is. */
  readonly state: string
}

const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'

/**
 * Splits the `_id` of a published document, a draft or a release version.
 *
 * @returns `undefined` for anything that names no document: no string, or a prefix with nothing behind it.
 */
export function parseDocumentId(documentId: unknown): DocumentIdentity | undefined {
  if (typeof documentId !== 'string' || documentId === '') return undefined
  if (documentId.startsWith(draftPrefix)) {
    const id = documentId.slice(draftPrefix.length)
    return id === '' ? undefined : {id, state: 'drafts'}
  }
  if (!documentId.startsWith(versionPrefix)) return {id: documentId, state: 'published'}
  // Only the release name is free of dots, so the id is everything behind the second one.
  const end = documentId.indexOf('.', versionPrefix.length)
  const state = documentId.slice(versionPrefix.length, end === -1 ? undefined : end)
  const id = end === -1 ? '' : documentId.slice(end + 1)
  // A release with the name of a built-in state could not be told from it in a stack.
  const reserved = state === 'drafts' || state === 'published'
  return state === '' || id === '' || reserved ? undefined : {id, state}
}
