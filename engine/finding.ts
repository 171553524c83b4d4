import type {Path} from './config.ts'

/**
 * Every problem that the analysis can name, with the `params` of its message.
 *
 * Each has `name`, the localized name of the document that it sits on, except for those of settings. What sits on an item
 * of a group has `subcategoryId` and `subcategoryName` too; `categoryGroups` is a list of `{id, name, ticketType}`.
 *
 * However many others take part, five of them are named at most, here and among the related; where there
 * are more, a parameter that ends in `Count` says how many.
 */
export type FindingCode =
  /** On the sub-category: `categoryGroups`, the STORE ones, and `storeCount`. */
  | 'store-subcategory-without-order-selection'
  | 'ticket-type-missing'
  /** `value` as stored. */
  | 'ticket-type-invalid'
  /** `categoryGroups` of both types; on an item, those of the other type; `storeCount` and `generalCount`. */
  | 'subcategory-in-conflicting-groups'
  | 'subcategory-not-in-any-group'
  | 'group-empty'
  /** What is stored is no list, and counts as an empty one. */
  | 'subcategories-malformed'
  /** `ref` as stored, `undefined` when the item has none, and no `subcategoryName`; `isForeign` when it leads out of the dataset. */
  | 'reference-dangling'
  | 'reference-duplicate'
  /**
   * An error, since Sanity publishes no group with a strong reference to what is not published; where references are weak, a
   * market may want less. `states`: `drafts` or names of releases, and `stateCount`; `subcategoryName` only where the perspective
   * sees the target.
   */
  | 'reference-not-published'
  /** On the sub-category: `groupCount`, the groups that hold it. */
  | 'external-partners-off'
  /** `value` as stored; on the sub-category also `groupCount`. */
  | 'external-partners-not-set'
  | 'knowledge-force-id-missing'
  /** `value` as stored. */
  | 'knowledge-force-id-not-in-list'
  /** `value` as stored; `listed`: the spellings that it may stand for, and `listedCount`. */
  | 'knowledge-force-id-format'
  /** `value` as stored; `subcategoryIds`: others that use it, and `subcategoryCount`. */
  | 'knowledge-force-id-duplicate'
  /** `value` as stored in place of an id; `listed`: the id that it counts as, or nothing. */
  | 'knowledge-force-list-invalid'
  /** `suggested`, in minutes; on the settings `storeCount`, the STORE groups. */
  | 'threshold-missing'
  /** `value` as stored. */
  | 'threshold-invalid'
  /** `value` in minutes. */
  | 'threshold-zero'
  /** `value` and `limit` in minutes. */
  | 'threshold-very-long'
  /** `language`; absent when the market names no languages and no language has text. */
  | 'name-missing'
  /** `value` as stored; `language`: the market's own, where it names one. */
  | 'name-plain-text'
  /** `language` and `value` as stored. */
  | 'name-whitespace'
  /** `language` and `value` as stored. */
  | 'name-damaged'
  /**
   * `categoryGroups`: others that have the name too and hold the same sub-categories, and `groupCount`, those of the sub-category
   * that most of them hold. On the group `language` and `value` as stored; on an item `values`, the names that are shared.
   * `decidesTheSame` where a ticket that names no group goes where each of them would send it.
   */
  | 'category-group-name-shared'
  /** On a document of the settings' type under another id. */
  | 'settings-misplaced'
  /**
   * `events` that reach nobody; where the market's stores are known and some of them hear of no store event, `storeIds` of
   * these, all of them, `count` and the `total` of the market.
   */
  | 'nobody-subscribed'

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
  /** Other documents that take part, with the field: five at most. */
  readonly related: readonly {readonly documentId: string; readonly path: Path}[]
  /** Present only when there is exactly one right answer. */
  readonly fix?: FindingFix
}

/** The severity of each finding unless a market chooses another. */
export const defaultSeverities: Readonly<Record<FindingCode, FindingSeverity>> = {
  'store-subcategory-without-order-selection': 'warning',
  'ticket-type-missing': 'error',
  'ticket-type-invalid': 'error',
  'subcategory-in-conflicting-groups': 'warning',
  'subcategory-not-in-any-group': 'info',
  'group-empty': 'warning',
  'subcategories-malformed': 'error',
  'reference-dangling': 'error',
  'reference-duplicate': 'error',
  'reference-not-published': 'error',
  'external-partners-off': 'info',
  'external-partners-not-set': 'warning',
  'knowledge-force-id-missing': 'error',
  'knowledge-force-id-not-in-list': 'error',
  'knowledge-force-id-format': 'error',
  'knowledge-force-id-duplicate': 'warning',
  'knowledge-force-list-invalid': 'error',
  'threshold-missing': 'error',
  'threshold-invalid': 'error',
  'threshold-zero': 'warning',
  'threshold-very-long': 'warning',
  'name-missing': 'error',
  'name-plain-text': 'error',
  'name-whitespace': 'warning',
  'name-damaged': 'warning',
  'category-group-name-shared': 'warning',
  'settings-misplaced': 'warning',
  'nobody-subscribed': 'warning',
}

/** A market's own severities; `off` silences a finding. */
export type SeverityOverrides = Readonly<Partial<Record<FindingCode, FindingSeverity | 'off'>>>
