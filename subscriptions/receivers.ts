import {subscribedTo} from '../engine/findRecipients.ts'
import type {Outcome, Subscription} from '../engine/index.ts'
import {eventOfOutcome, isPerStore} from '../engine/rules.ts'

/** A partner that receives the tickets of a case. */
export interface Receiver {
  readonly partner: string
  /** In how many stores, or `region`: the store of a case is any. */
  readonly stores: 'region' | number
}

/**
 * Who receives the tickets of a case, by what it comes to; of STORE, whatever store the order is of. Each partner once, in the
 * order of the subscriptions, with as many stores as `findRecipients` names it for.
 *
 * @param subscriptions - All of the market.
 * @returns nobody for what is not forwarded
 */
export function receiversOf(
  outcome: Outcome,
  subscriptions: readonly Subscription[],
): readonly Receiver[] {
  const event = eventOfOutcome[outcome]
  if (event === null) return []
  const subscribed = subscribedTo(event, subscriptions)
  if (!isPerStore(event)) {
    const inRegion = subscribed.filter(({stores}) => stores === 'region')
    return [...new Set(inRegion.map(({partner}) => partner))].map((partner) => ({
      partner,
      stores: 'region',
    }))
  }
  const storesOf = Map.groupBy(subscribed, ({partner}) => partner)
  return Array.from(storesOf, ([partner, own]) => {
    const ids = own.flatMap(({stores}): readonly unknown[] => (Array.isArray(stores) ? stores : []))
    // No order has a store without an id.
    return {partner, stores: new Set(ids.filter((id) => id !== '')).size}
  }).filter(({stores}) => stores > 0)
}
