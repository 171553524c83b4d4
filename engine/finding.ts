import type {Path} from './path.ts'

/** Every problem that the analysis can name. */
export type FindingCode =
  | 'store-subcategory-without-order-selection'
  | 'ticket-type-missing'
  | 'ticket-type-invalid'
  | 'subcategory-in-conflicting-groups'
  | 'subcategory-not-in-any-group'
  | 'group-empty'
  | 'reference-dangling'
  | 'reference-duplicate'
  | 'reference-not-published'
  | 'external-partners-off'
  | 'external-partners-not-set'
  | 'knowledge-force-id-missing'
  | 'knowledge-force-id-not-in-list'
  | 'knowledge-force-id-format'
  | 'knowledge-force-id-duplicate'
  | 'threshold-missing'
  | 'threshold-invalid'
  | 'threshold-zero'
  | 'threshold-very-long'
  | 'name-missing'
  | 'name-whitespace'

/** `error` blocks publishing; `warning` and `info` never do. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** The one right repair of a finding, as data; whoever shows it applies it to a draft. */
export type FindingFix =
  | {
      readonly kind: 'set'
      readonly documentId: string
      readonly path: Path
      readonly value: unknown
    }
  | {readonly kind: 'unset'; readonly documentId: string; readonly path: Path}

/** A problem as data; its words come from whoever shows it. */
export interface Finding {
  /** Stable over time: the same problem at the same place keeps its id. */
  readonly id: string
  readonly code: FindingCode
  readonly severity: FindingSeverity
  /** Published id of the document that it sits on. */
  readonly documentId: string
  /** The exact field or array item. */
  readonly path: Path
  /** What the message needs to say: ids, stored values, languages; localized names as {@link LocalizedName}. */
  readonly params: Readonly<Record<string, unknown>>
  /** Other documents that take part, with the field. */
  readonly related: readonly {readonly documentId: string; readonly path: Path}[]
  /** Present only when there is exactly one right answer. */
  readonly fix?: FindingFix
}
