/** A document's published id and the state that its `_id` stands for. */
export interface DocumentIdentity {
  /** Published id. */
  readonly id: string
  /** `published`, `drafts`, or the release whose version it is. */
  readonly state: string
}

/** Only the name of a release is free of dots, so that the id is everything behind the second one. */
const storedForm = /^(?:(drafts)\.|versions\.([^.]+)\.|(?!drafts\.|versions\.))(.+)$/su

/**
 * Splits the `_id` of a published document, a draft or a release version.
 *
 * @returns `undefined` for anything that names no document: no string, or a prefix with nothing behind it.
 */
export function parseDocumentId(documentId: unknown): DocumentIdentity | undefined {
  const [, draft, release, id] =
    (typeof documentId === 'string' && storedForm.exec(documentId)) || []
  // A release with the name of a built-in state could not be told from it in a stack.
  if (id === undefined || release === 'drafts' || release === 'published') return undefined
  return {id, state: draft ?? release ?? 'published'}
}

/** The published id of a document from the `_id` of any of its states; what names no document is its own. */
export function publishedIdOf(documentId: string): string {
  return parseDocumentId(documentId)?.id ?? documentId
}

/** The `_id` under which a document is stored in a state: what {@link parseDocumentId} takes apart. */
export function storedIdOf(id: string, state: string): string {
  if (state === 'published') return id
  return state === 'drafts' ? `drafts.${id}` : `versions.${state}.${id}`
}
