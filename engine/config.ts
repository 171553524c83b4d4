import type {FieldNames} from './fieldNames.ts'
import type {Path} from './path.ts'

/** Which state of each document counts: a name of Content Lake, or a stack in which the first match wins. */
export type Perspective = 'published' | 'drafts' | readonly string[]

/** A localized name as stored; only non-string values and `_type` are left out. */
export type LocalizedName = Readonly<Record<string, string>>

/** A Support Sub-Category as the engine sees it. Unknown values are kept as stored, so that a finding can name them. */
export interface SubcategoryConfig {
  /** Published id. */
  readonly id: string
  readonly revision: string | undefined
  readonly name: LocalizedName
  /** The stored name where it is plain text in no language, which counts as no name; `undefined` everywhere else. */
  readonly plainName: string | undefined
  /** "Submit Support Requests to External Partners" as stored; forwarded only when exactly `true`. */
  readonly submitToExternalPartners: unknown
  /** The recent-order option as stored; on only when exactly `true`. */
  readonly allowRecentOrderSelection: unknown
  /** "Knowledge Force Issue ID" as stored. */
  readonly knowledgeForceIssueId: unknown
}

/** One item of a group's sub-categories, in stored order. */
export interface CategoryGroupItem {
  /** Path from the group to the item. */
  readonly path: Path
  /** The `_ref` as stored, or `undefined` when the item has none. */
  readonly ref: string | undefined
}

/** A Support Category Group as the engine sees it. */
export interface CategoryGroupConfig {
  /** Published id. */
  readonly id: string
  readonly revision: string | undefined
  readonly name: LocalizedName
  /** As in {@link SubcategoryConfig}. */
  readonly plainName: string | undefined
  /** "Ticket Type" as stored; valid only as exactly `GENERAL` or `STORE`. */
  readonly ticketType: unknown
  readonly items: readonly CategoryGroupItem[]
}

/** One entry of the market's agreed Knowledge Force ids. */
export interface KnowledgeForceIssue {
  readonly id: string
  readonly title: string | undefined
}

/** Support Settings as the engine sees them. */
export interface SettingsConfig {
  readonly revision: string | undefined
  /** "Store Support Ticket Time Threshold" as stored, in minutes. */
  readonly storeSupportTicketTimeThreshold: unknown
  /** The market's list; empty when the market has none. */
  readonly knowledgeForceIssues: readonly KnowledgeForceIssue[]
}

/** A market's support configuration in one perspective: immutable, made by `readRoutingConfig`. */
export interface RoutingConfig {
  readonly perspective: Perspective
  readonly fieldNames: FieldNames
  readonly subcategories: ReadonlyMap<string, SubcategoryConfig>
  readonly categoryGroups: ReadonlyMap<string, CategoryGroupConfig>
  /** `undefined` when there is no settings document in this perspective. */
  readonly settings: SettingsConfig | undefined
  /** Published ids of sub-categories that have no published document, and in which states they exist ('drafts' or a release name). */
  readonly unpublishedSubcategories: ReadonlyMap<string, readonly string[]>
}
