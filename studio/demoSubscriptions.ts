import type {Subscription, SubscriptionDirectory} from '../plugin/index.ts'
import {countryOf} from './project.ts'

const storeEvent = 'STORE_SUPPORT_TICKET_EVENT'
const generalEvent = 'GENERAL_SUPPORT_TICKET_EVENT'

/** Made-up partners by country. Store 2001 is in none of the lists: nobody hears of its store tickets. */
const subscriptions: Readonly<Record<string, readonly Subscription[]>> = {
  pt: [
    {event: storeEvent, partner: 'Quick Resolve', stores: ['1042', '1043']},
    {event: storeEvent, partner: 'Balcão Direto', stores: ['1042']},
    {event: generalEvent, partner: 'Atlântico Care', stores: 'region'},
  ],
  es: [
    {event: storeEvent, partner: 'Quick Resolve', stores: ['1042']},
    {event: storeEvent, partner: 'Mesa Diez', stores: ['1042', '1043']},
    {event: generalEvent, partner: 'Meseta Contact', stores: 'region'},
  ],
}

/** The store that the directory needs long for. */
const slowStore = '3001'
const slowMs = 6_000

/** The store that the directory fails at. */
const failingStore = '3002'

/** The directory of a demo market, in place of the one that a Studio would ask. */
export function demoSubscriptions(dataset: string): SubscriptionDirectory {
  return async ({event, storeId}, {signal}) => {
    if (storeId === failingStore) throw new Error('The directory is closed for the night.')
    if (storeId === slowStore) await passed(slowMs, signal)
    return (subscriptions[countryOf(dataset)] ?? []).filter(
      (subscription) => subscription.event === event,
    )
  }
}

/** Waits, unless nobody waits for the answer any more. */
function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
