import type {DocumentChange} from './changeListener.ts'
import type {ContentDocuments} from './publishedContent.ts'

/** Changes that were told and that the content may not have yet. */
export interface UnseenChanges {
  /** Notes a change; false when the content has it already, as after an event that came twice. */
  readonly note: (change: DocumentChange, content: ContentDocuments | undefined) => boolean
  /** Forgets all of them: a request that starts now sees them. */
  readonly clear: () => void
  /** Forgets those that the content has by now, and tells whether any is left. */
  readonly settle: (content: ContentDocuments) => boolean
}

/** Remembers the last change of each document. */
export function createUnseenChanges(): UnseenChanges {
  const revisions = new Map<string, string | undefined>()
  return {
    clear: () => revisions.clear(),
    note: ({documentId, revision}, content) => {
      if (content && content.get(documentId)?._rev === revision) return false
      revisions.set(documentId, revision)
      return true
    },
    settle: (content) => {
      for (const [documentId, revision] of revisions) {
        if (content.get(documentId)?._rev === revision) revisions.delete(documentId)
      }
      return revisions.size > 0
    },
  }
}
