import type {Analysis, Silence, Unheard} from './analysis.ts'
import type {CategoryGroupConfig} from './config.ts'
import {eventOfOutcome} from './rules.ts'
import {subscribedTo, type Subscription} from './findRecipients.ts'
import {readTicketType} from './membership.ts'
import type {HeldItem} from './sharedNameFindings.ts'

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

/** Checks that somebody receives what the tickets of a group can fire; nothing where nobody knows who is subscribed. */
export function analyzeRecipients(
  {config, report, unheard}: Analysis,
  group: CategoryGroupConfig,
  held: readonly HeldItem[],
): void {
  const silent = unheard?.[readTicketType(group) ?? 'GENERAL']
  if (
    silent?.events[0] &&
    held.some(({subcategory}) => subcategory.submitToExternalPartners === true)
  ) {
    report('nobody-subscribed', [config.fieldNames.ticketType], silent)
  }
}
