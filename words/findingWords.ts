import type {FindingCode} from '../engine/index.ts'
import type {MarketLanguage} from '../options/marketOptions.ts'

/** The name of a document as people read it; `undefined` when it has none, or is not known. */
export type Name = string | undefined

/** Others that take part: some by name, and how many more there are. */
export interface Others {
  readonly names: readonly Name[]
  readonly more: number
}

/** What a sentence about a finding may name. */
export interface FindingFacts {
  /** What it sits on; an item is one of a group's sub-categories. */
  readonly place: 'subcategory' | 'group' | 'item' | 'settings'
  /** The sub-category that it is about: the document itself, or the one of the item. */
  readonly subcategory: Name
  /** The group that it sits on, itself or with one of its items. */
  readonly group: Name
  /** Groups with Ticket Type STORE that take part besides. */
  readonly storeGroups: Others
  /** Groups with Ticket Type GENERAL that take part besides. */
  readonly generalGroups: Others
  /** Other sub-categories that take part. */
  readonly otherSubcategories: Others
  /** Groups that take part besides, whatever their Ticket Type. */
  readonly otherGroups: Others
  /** The names of a group that others have too. */
  readonly sharedNames: Others
  /** Whether tickets go to the same place by whichever of the groups they are decided. */
  readonly decidesTheSame: boolean
  /** The title of the language that it is about, as it stands above the field. */
  readonly language: string | undefined
  /** Whether it is about an item of a group that refers to nothing yet. */
  readonly isEmptyItem: boolean
  /** Whether it keeps its document from being published. */
  readonly isBlocking: boolean
  /** Whether it is no more than a note. */
  readonly isNote: boolean
  /** Whether it was found among the documents of a release. */
  readonly isOfRelease: boolean
  /** Whether it is about a reference to something in another dataset. */
  readonly isForeign: boolean
  /** Whether it is about a reference to something that exists, and that its reader may not see. */
  readonly isWithheld: boolean
  /** The stored value if there is one: text in quotes, a number as it is, anything else as JSON. */
  readonly value: string | undefined
  /** The right spellings of a Knowledge Force id; none where it counts for nothing. */
  readonly listed: Others
  /** Whether what is wrong with a name is inside of it, and its ends are right. */
  readonly isInside: boolean
  /** Whether no partner receives the event of a store, or that of the region. */
  readonly unheard: {readonly store: boolean; readonly region: boolean}
  /** Of the market's stores, those that no partner is connected to; `undefined` where the stores are not known. */
  readonly unheardStores:
    | {readonly count: number; readonly total: number; readonly ids: Others}
    | undefined
  /** The limit that the value exceeds, in days. */
  readonly limitDays: number
}

/** How many stores STORE does not reach, and of how many; where not all are known, how many have a partner. */
export type StoreCounts =
  | {readonly kind: 'of-market'; readonly count: number; readonly total: number}
  | {readonly kind: 'connected'; readonly count: number}

/** A partner that receives tickets: in how many stores, or those of the region. */
export interface NamedReceiver {
  readonly partner: string
  readonly stores: 'region' | number
}

/** Why content is not known, or may have changed: `since` is in epoch milliseconds. */
export type UncheckedReason =
  | {readonly kind: 'no-answer'; readonly waitedMs: number}
  | {readonly kind: 'refused'; readonly status: number}
  | {readonly kind: 'no-connection'}
  | {readonly kind: 'failed'}
  | {readonly kind: 'stale'; readonly since: number}

/** Why the stores of the market are not known; positions are counted from 1. */
export type UnknownStoresReason =
  | {readonly kind: 'empty'}
  | {readonly kind: 'no-id'; readonly position: number}
  | {readonly kind: 'no-list'}
  | {readonly kind: 'query-failed'; readonly reason: UncheckedReason}
  /** Empty where the lookup gave no reason. */
  | {readonly kind: 'refused'; readonly message: string}

/** Everything that validation says, in one language; what else speaks of content says `because` in these words too. */
export interface FindingWords {
  /** One sentence or two per finding: which documents take part, what follows for tickets, and what to do. */
  readonly findings: Record<FindingCode, (facts: FindingFacts) => string>
  /** Why content is not known, as the rest of a sentence that ends in a colon. */
  readonly because: (reason: UncheckedReason) => string
  /** Says that the other documents are not known, and why. */
  readonly unchecked: (reason: UncheckedReason) => string
  /** Names who receives tickets, or says that nobody does; partners of stores with how many these are. */
  readonly receivers: (receivers: readonly NamedReceiver[]) => string
  /** Says in how many of the market's stores STORE reaches nobody; where not all are known, never "of" and never "all". */
  readonly storeReach: (reach: StoreCounts) => string
  /** Says that it is not known which stores the market has, and why. */
  readonly storesFailed: (failure: UnknownStoresReason) => string
  /** Says to a developer which languages of the market the Studio's own `localeString` has no field for. */
  /** The Studio gives an option twice, and differently. */
  readonly differing: (option: string) => string
  readonly untyped: (languages: readonly MarketLanguage[]) => string
}

/** Titles of fields, which forms show in English whatever the language of the Studio is. */
export const titles = {
  option: '“Allow the guest to select a recent order”',
  settings: 'Support Settings',
  threshold: '“Store Support Ticket Time Threshold”',
  toggle: '“Submit Support Requests to External Partners”',
} as const
