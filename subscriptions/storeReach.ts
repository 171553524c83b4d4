import type {Subscription} from '../engine/index.ts'
import {findUnheard} from '../engine/findUnheard.ts'

/** Which stores of a market STORE reaches, as far as that can be known. */
export type StoreReach = StoresWithoutPartner | ConnectedStores

/** All stores are known: how many there are, and those without a partner. */
export interface StoresWithoutPartner {
  readonly kind: 'of-market'
  readonly total: number
  readonly count: number
  readonly ids: readonly string[]
}

/** Only those are known that a partner is connected to; there may be others. */
export interface ConnectedStores {
  readonly kind: 'connected'
  readonly count: number
}

/**
 * Which stores STORE reaches.
 *
 * @param subscriptions - All of the market.
 * @param stores - Ids of all stores; none where they are not known.
 */
export function storeReach(
  subscriptions: readonly Subscription[],
  stores: readonly string[] = [],
): StoreReach {
  if (stores.length > 0) return {...withoutPartner(subscriptions, stores), kind: 'of-market'}
  const named = subscriptions.flatMap((each) => (each.stores === 'region' ? [] : each.stores))
  // A subscription to another event connects to none.
  const {count, total} = withoutPartner(subscriptions, named)
  return {count: total - count, kind: 'connected'}
}

/** Whether there is nothing to say of a market's stores. */
export function isEveryReached(reach: StoreReach): boolean {
  return reach.kind === 'of-market' && reach.count === 0
}

function withoutPartner(subscriptions: readonly Subscription[], stores: readonly string[]) {
  const ids = findUnheard(subscriptions, stores)?.STORE.storeIds ?? []
  return {count: ids.length, ids, total: new Set(stores).size}
}
