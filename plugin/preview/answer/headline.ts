import {type RoutingConfig, type RoutingDecision, settingsId} from '../../../engine/index.ts'

/** When an answer that is not live yet begins to count. */
export type AnswerTime =
  /** Once the document in view is published. */
  | 'publish'
  /** Once what its form keeps back is made public. */
  | 'public'
  /** Once other drafts are published too, or they alone. */
  | 'publish-all'
  /** Once the content release is published. */
  | 'release'
  /** Never: it is of an older revision of the document in view. */
  | 'revision'

/** What is said first of a ticket: the one answer, or the one of now before the one in view. */
export type Headline =
  | {readonly kind: 'live'}
  | {
      readonly kind: 'differs'
      /** `undefined` where no ticket can be opened by what is published. */
      readonly now: RoutingDecision | undefined
      readonly time: AnswerTime
    }

/**
 * Tells an answer from the one of now.
 *
 * @param live - by what is published
 * @param shown - by the content in view
 * @param timeOf - when that content counts
 */
export function headlineOf(
  live: RoutingDecision,
  shown: RoutingDecision,
  timeOf: () => AnswerTime,
): Headline {
  if (isSameAnswer(live, shown)) return {kind: 'live'}
  // The very first rule ends it where there is no such group and sub-category.
  const now = live.rule === 'known-subcategory' ? undefined : live
  return {kind: 'differs', now, time: timeOf()}
}

/** Whether two answers say the same, with how long they hold. */
export function isSameAnswer(one: RoutingDecision, other: RoutingDecision): boolean {
  return (
    one.outcome === other.outcome &&
    one.reason === other.reason &&
    one.thresholdMs === other.thresholdMs &&
    one.notes.join() === other.notes.join()
  )
}

/** Of some documents, those that a ticket may fare otherwise by in another configuration, by published id. */
export function decidingDifferences(
  one: RoutingConfig,
  other: RoutingConfig,
  documentIds: Iterable<string>,
): readonly string[] {
  return [...new Set(documentIds)].filter(
    (id) => decidingValues(one, id) !== decidingValues(other, id),
  )
}

/** All that routing reads of a document, as text; names decide nothing here, since the ticket's group is known by its id. */
function decidingValues(
  {categoryGroups, settings, subcategories}: RoutingConfig,
  id: string,
): string {
  const subcategory = subcategories.get(id)
  const group = categoryGroups.get(id)
  return JSON.stringify([
    subcategory && [subcategory.submitToExternalPartners, subcategory.allowRecentOrderSelection],
    group && [group.ticketType, group.items.map(({ref}) => ref)],
    id === settingsId && settings?.storeSupportTicketTimeThreshold,
  ])
}
