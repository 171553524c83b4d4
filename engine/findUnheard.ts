import {subscribedTo, type Subscription} from './findRecipients.ts'
import {eventOfOutcome, type SupportTicketEvent, type TicketType} from './rules.ts'

/** Events that no partner hears, or none for some of the market's stores: how many, of how many, and which. */
export type Silence = {
  readonly events: readonly SupportTicketEvent[]
  readonly count?: number
  readonly total?: number
  readonly storeIds?: readonly string[]
}

/** What no partner hears of a group's tickets, by the Ticket Type that the group counts as. */
export type Unheard = Readonly<Record<TicketType, Silence>>

/**
 * What reaches nobody, read as recipients are found: a region's subscription to the store event connects to no store.
 *
 * @param stores - All stores of the market; in subscriptions those are missing that have none.
 */
export function findUnheard(
  subscriptions: readonly Subscription[] | undefined,
  stores: readonly string[] = [],
): Unheard | undefined {
  if (!Array.isArray(subscriptions)) return undefined
  const connected = new Set<unknown>(
    subscribedTo(eventOfOutcome.STORE, subscriptions).flatMap(({stores: own}) =>
      Array.isArray(own) ? own : [],
    ),
  )
  const isRegionHeard = subscribedTo(eventOfOutcome.GENERAL, subscriptions).some(
    ({stores: own}) => own === 'region',
  )
  const all = [...new Set(stores)]
  const storeIds = all.filter((store) => !connected.has(store))
  const GENERAL: Silence = {events: isRegionHeard ? [] : [eventOfOutcome.GENERAL]}
  if (storeIds.length === 0 && connected.size > 0) return {GENERAL, STORE: GENERAL}
  return {
    GENERAL,
    STORE: {
      // What has no order or is too late goes to the region from a STORE group too.
      events: [eventOfOutcome.STORE, ...GENERAL.events],
      ...(storeIds.length > 0 && {count: storeIds.length, total: all.length, storeIds}),
    },
  }
}
