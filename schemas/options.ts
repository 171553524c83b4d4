import type {ComponentType, ReactNode} from 'react'
import type {
  ArrayOfObjectsInputProps,
  FieldProps,
  ItemProps,
  ObjectInputProps,
  StringInputProps,
} from 'sanity'

import type {FieldNames, SeverityOverrides} from '../engine/index.ts'
import type {CanEditRouting} from './editRouting.ts'
import type {FindingRules} from './findingRules.ts'

/** A language in which the market keeps names. */
export interface MarketLanguage {
  /** The key in `localeString`, like `pt`. */
  readonly id: string
  /** What an editor reads above the field, like `Português`. */
  readonly title: string
}

/** What a market may choose about the schema types. */
export interface SupportSchemaOptions {
  /** The languages that every name must have, the market's own first. Portuguese, Spanish and English unless given. */
  readonly languages?: readonly MarketLanguage[]
  /** `false` when the Studio has a `localeString` type of its own; it must be an object with a string field per language. */
  readonly localeString?: boolean
  /** Stored names that differ from ours; the runtime that reads the dataset needs the same table. */
  readonly fieldNames?: Partial<FieldNames>
  /** Findings that this market takes more or less seriously; `error` blocks publishing. */
  readonly severity?: SeverityOverrides
  /**
   * Who may change Ticket Type, threshold, partners toggle and Knowledge Force list; everybody unless given. Others see these
   * fields read-only, with the reason. It guides people in forms: what a token may write is decided by the roles of the project.
   */
  readonly canEditRouting?: CanEditRouting
  /** How the types look in a Studio; the plugin brings its own. */
  readonly components?: {
    /** Stands around the whole form of a document. */
    readonly document?: (props: ObjectInputProps) => ReactNode
    /** Stands around each field of a document. */
    readonly field?: (props: FieldProps) => ReactNode
    /** Stands around each sub-category in a group. */
    readonly item?: (props: ItemProps) => ReactNode
    readonly knowledgeForceIssueId?: ComponentType<StringInputProps>
    readonly knowledgeForceIssues?: ComponentType<ArrayOfObjectsInputProps>
    /** Stands where a list shows a document's icon; gets the stored id. */
    readonly media?: ComponentType<{readonly documentId: string}>
  }
}

/** The languages of an Iberian market. */
export const defaultLanguages: readonly MarketLanguage[] = [
  {id: 'pt', title: 'Português'},
  {id: 'es', title: 'Español'},
  {id: 'en', title: 'English'},
]

/** What the market chose, with every default filled in. */
export interface MarketOptions {
  readonly languages: readonly MarketLanguage[]
  readonly fieldNames: FieldNames
  /** Whether `localeString` is ours. */
  readonly localeString: boolean
  readonly severity: SeverityOverrides
  readonly canEditRouting: CanEditRouting | undefined
}

/** {@link MarketOptions} with what the schema types are made of besides. */
export interface ResolvedSchemaOptions extends MarketOptions {
  readonly components: NonNullable<SupportSchemaOptions['components']>
  readonly rules: FindingRules
}
