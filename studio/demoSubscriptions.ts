import type {Subscription, SubscriptionDirectory} from '../plugin/index.ts'

const storeEvent = 'STORE_SUPPORT_TICKET_EVENT'
const generalEvent = 'GENERAL_SUPPORT_TICKET_EVENT'

/** Made-up partners by dataset. Store 2001 is in none of the lists: nobody hears of its store tickets. */
const subscriptions: Readonly<Record<string, readonly Subscription[]>> = {
  prod_bk_pt: [
    {event: storeEvent, partner: 'Quick Resolve', stores: ['1042', '1043']},
    {event: storeEvent, partner: 'Balcão Direto', stores: ['1042']},
    {event: generalEvent, partner: 'Atlântico Care', stores: 'region'},
  ],
  prod_bk_es: [
    {event: storeEvent, partner: 'Quick Resolve', stores: ['1042']},
    {event: storeEvent, partner: 'Mesa Diez', stores: ['1042', '1043']},
    {event: generalEvent, partner: 'Meseta Contact', stores: 'region'},
  ],
}

/** The directory of a demo market, in place of the one that a Studio would ask. */
export function demoSubscriptions(dataset: string): SubscriptionDirectory {
  return async ({event}) =>
    (subscriptions[dataset] ?? []).filter((subscription) => subscription.event === event)
}
