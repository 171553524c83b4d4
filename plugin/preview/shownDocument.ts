import type {ShownRevision} from '../content/useShownRevision.ts'

/** The document that a preview is about. */
export interface ShownDocument {
  /** The document as it is being edited; nothing while a new one is empty. */
  readonly document: unknown
  /** Published id. */
  readonly documentId: string
  readonly documentType: string
  /** Which revision of it `document` is. */
  readonly revision: ShownRevision['kind']
}
