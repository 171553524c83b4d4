import type {RoutingDecision, Ticket} from './decision.ts'
import {isRecord} from './isRecord.ts'
import {eventOfOutcome, isPerStore, type SupportTicketEvent} from './rules.ts'

/** A partner's webhook for one event, as the Partner's admin knows it. */
export interface Subscription {
  readonly partner: string
  /** The event's name with or without its `_EVENT` ending. */
  readonly event: string
  /** Ids of the stores that the partner connects to, or `region` for the one that receives a whole region's tickets. */
  readonly stores: readonly string[] | 'region'
  /** Names of the datasets that it is for; without them, all. `subscriptionsOf` leaves out those for others. */
  readonly datasets?: readonly string[] | undefined
}

/** Why recipients cannot be told. `directory-failed` is never answered here: it is for whoever fetches the subscriptions. */
export type RecipientsUnknownReason = 'no-directory' | 'directory-failed' | 'no-store'

/** Who receives the event of a decision. */
export type Recipients =
  | {readonly status: 'known'; readonly partners: readonly string[]}
  | {readonly status: 'nobody'}
  | {readonly status: 'unknown'; readonly reason: RecipientsUnknownReason}

/** Reads an event's name in either spelling; `undefined` for any other name. */
export function readSupportTicketEvent(event: unknown): SupportTicketEvent | undefined {
  return [eventOfOutcome.STORE, eventOfOutcome.GENERAL].find(
    (name) => name === event || name.replace('_EVENT', '') === event,
  )
}

/**
 * The partners that receive the event of a decision, each once and in the order of the subscriptions.
 *
 * A region's subscription to the store event connects to no store that could be named, so it is never counted: better
 * nobody than a recipient who might not be one.
 *
 * @param subscriptions - `undefined` while there is no directory of them; malformed entries are passed over.
 */
export function findRecipients(
  decision: RoutingDecision,
  ticket: Ticket,
  subscriptions: readonly Subscription[] | undefined,
): Recipients {
  const {event} = decision
  if (event === null) return {status: 'nobody'}
  if (!Array.isArray(subscriptions)) return {status: 'unknown', reason: 'no-directory'}
  const forStore = isPerStore(event)
  const storeId: unknown = ticket?.order?.storeId
  if (forStore && (typeof storeId !== 'string' || storeId === '')) {
    return {status: 'unknown', reason: 'no-store'}
  }
  const partners = new Set(
    subscribedTo(event, subscriptions)
      .filter(({stores}) =>
        forStore ? Array.isArray(stores) && stores.includes(storeId) : stores === 'region',
      )
      .map(({partner}) => partner),
  )
  return partners.size === 0 ? {status: 'nobody'} : {status: 'known', partners: [...partners]}
}

/** What is subscribed to an event, without what is no subscription; which stores it connects to is as given. */
export function subscribedTo(
  event: SupportTicketEvent,
  subscriptions: readonly unknown[],
): readonly {readonly partner: string; readonly stores: unknown}[] {
  return Array.from(subscriptions).flatMap((each) => {
    if (!isRecord(each)) return []
    const {event: name, partner, stores} = each
    return typeof partner === 'string' && readSupportTicketEvent(name) === event
      ? [{partner, stores}]
      : []
  })
}

/** Those of some subscriptions that are for a dataset; to be asked before anything is said of recipients in it. */
export function subscriptionsOf(
  dataset: string | undefined,
  subscriptions: readonly Subscription[],
): readonly Subscription[] {
  return subscriptions.filter(
    ({datasets}) => !datasets || (dataset !== undefined && datasets.includes(dataset)),
  )
}
