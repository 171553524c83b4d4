import type {FieldNames} from './storedNames.ts'

/** One step of a path into a document; an array item is addressed by its `_key`, or its index without one. */
export type PathSegment = string | number | {readonly _key: string}

/** Where something stands inside a document, in the form that Sanity uses for markers and patches. */
export type Path = readonly PathSegment[]

/** Which state of each document counts: a name of Content Lake, or a stack in which the first match wins. */
export type Perspective = 'published' | 'drafts' | readonly string[]

/** The texts of a name by language; what is no text, and `_type`, are left out. */
export type LocalizedName = Readonly<Record<string, string>>

/** A name as it is read, in whichever form it is stored. */
export interface StoredName {
  readonly name: LocalizedName
  /** The stored name where it is plain text, which is in no language; `undefined` everywhere else. */
  readonly plainName: string | undefined
  /** Present where the name is a list: the path to the text of each language. */
  readonly namePaths?: readonly (readonly [language: string, path: Path])[]
}

/** A Support Sub-Category as the engine sees it. Unknown values are kept as stored, so that a finding can name them. */
export interface SubcategoryConfig extends StoredName {
  /** Published id. */
  readonly id: string
  readonly revision: string | undefined
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
  /** The `_ref` as stored, or `undefined` when the item has none that could be one of this dataset. */
  readonly ref: string | undefined
  /** The `_ref` of an item that refers to something outside of the dataset, which counts for nothing here. */
  readonly foreignRef?: string
  /** Present where the reference is stored as a weak one: the item as it is with a strong one. */
  readonly strong?: Readonly<Record<string, unknown>>
  /** Of a weak one, whether Sanity makes it strong when the group is published. */
  readonly bindsOnPublish?: boolean
}

/** A Support Category Group as the engine sees it. */
export interface CategoryGroupConfig extends StoredName {
  /** Published id. */
  readonly id: string
  readonly revision: string | undefined
  /** "Ticket Type" as stored; valid only as exactly `GENERAL` or `STORE`. */
  readonly ticketType: unknown
  readonly items: readonly CategoryGroupItem[]
  /** Present where the sub-categories are stored as something else than a list, so that nobody knows which they are. */
  readonly isListMalformed?: true
}

/** One entry of the market's agreed Knowledge Force ids. */
export interface KnowledgeForceIssue {
  /** Never blank, and without blanks around it. */
  readonly id: string
  readonly title: string | undefined
}

/** An entry of the list that is not spelled as an id has to be. */
export interface InvalidKnowledgeForceIssue {
  /** Path from the settings to the entry; to the field where that holds no list at all. */
  readonly path: Path
  /** As stored in place of the id; `undefined` where there is none, or nothing but blanks. */
  readonly value: unknown
  /** The id that it counts as; `undefined` where it counts for nothing. */
  readonly countsAs: string | undefined
}

/** Support Settings as the engine sees them. */
export interface SettingsConfig {
  readonly revision: string | undefined
  /** "Store Support Ticket Time Threshold" as stored, in minutes. */
  readonly storeSupportTicketTimeThreshold: unknown
  /** The market's list, as far as it can be used. The market has a list if there is anything here or among the invalid ones. */
  readonly knowledgeForceIssues: readonly KnowledgeForceIssue[]
  readonly invalidKnowledgeForceIssues: readonly InvalidKnowledgeForceIssue[]
}

/** A market's support configuration in one perspective: immutable, made by `readRoutingConfig`. */
export interface RoutingConfig {
  readonly perspective: Perspective
  readonly fieldNames: FieldNames
  readonly subcategories: ReadonlyMap<string, SubcategoryConfig>
  readonly categoryGroups: ReadonlyMap<string, CategoryGroupConfig>
  /** `undefined` when there is no settings document in this perspective. */
  readonly settings: SettingsConfig | undefined
  /** Documents of the settings' type under other ids, by their published id: they count for nothing. */
  readonly misplacedSettings: ReadonlyMap<string, SettingsConfig>
  /** Published ids of sub-categories that have no published document, and in which states they exist ('drafts' or a release name). */
  readonly unpublishedSubcategories: ReadonlyMap<string, readonly string[]>
  /** Ids that may exist without being seen by whoever read the documents, so that nothing is said of them. */
  readonly unseen: ReadonlySet<string>
}
