import type {EditedMarket} from '../content/editedMarkets.ts'
import type {ShownRevision} from '../content/documentPane.ts'

/** The document that a preview is about. */
export interface ShownDocument {
  /** Published id. */
  readonly documentId: string
  readonly documentType: string
  /** With the document as it is being edited. */
  readonly market: EditedMarket
  /** Which revision of the document the market has. */
  readonly revision: ShownRevision['kind']
}
