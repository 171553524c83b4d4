import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {compileRouting, findRecipients, type Subscription} from '../../engine/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {storeReach} from '../../subscriptions/storeReach.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'

const {route} = compileRouting(read([subcategory('a'), group('g', 'STORE', ['a']), settings(60)]))

/** Whether a ticket of the store reaches somebody. */
function isReached(subscriptions: readonly Subscription[], storeId: string): boolean {
  const ticket = {order: {placedAt: 0, storeId}, subcategoryId: 'a', submittedAt: 0}
  return findRecipients(route(ticket), ticket, subscriptions).status === 'known'
}

const ids = ['1', '2', '3', '4'] as const
const someSubscriptions = fc.array(
  fc.record({
    event: fc.constantFrom('STORE_SUPPORT_TICKET_EVENT', 'STORE_SUPPORT_TICKET', 'ORDER_EVENT'),
    partner: fc.constantFrom('Quick', 'Mesa'),
    stores: fc.oneof(fc.constant('region' as const), fc.array(fc.constantFrom(...ids, '9'))),
  }),
)

const someStores = fc.array(fc.constantFrom(...ids), {minLength: 1})

describe('the stores that STORE reaches', () => {
  test('are those of which a ticket finds a partner', () => {
    fc.assert(
      fc.property(someSubscriptions, someStores, (subscriptions, stores) => {
        const market = [...new Set(stores)]
        const lost = market.filter((store) => !isReached(subscriptions, store))
        expect(storeReach(subscriptions, stores)).toEqual({
          count: lost.length,
          ids: lost,
          kind: 'of-market',
          total: market.length,
        })
      }),
    )
  })

  test('are counted alone where the stores of the market are not known', () => {
    fc.assert(
      fc.property(someSubscriptions, (subscriptions) => {
        const count = [...ids, '9'].filter((store) => isReached(subscriptions, store)).length
        expect(storeReach(subscriptions)).toEqual({count, kind: 'connected'})
        expect(storeReach(subscriptions, [])).toEqual({count, kind: 'connected'})
      }),
    )
  })
})

test.each([
  ['en', 3, 212, 'STORE reaches nobody in 3 of 212 stores.'],
  ['en', 1, 1, 'STORE reaches nobody in 1 of 1 store.'],
  ['es', 3, 212, 'STORE no llega a nadie en 3 de 212 restaurantes.'],
  ['pt', 3, 212, 'STORE não chega a ninguém em 3 de 212 restaurantes.'],
])('in %s, %i of %i stores without a partner', (locale, count, total, sentence) => {
  expect(findingWordsOf(locale).storeReach({count, kind: 'of-market', total})).toBe(sentence)
})

test.each([
  ['en', 209, 'For STORE partners are connected in 209 stores; others are not known.'],
  ['en', 1, 'For STORE partners are connected in 1 store; others are not known.'],
  ['en', 0, 'For STORE no partner is connected to any store.'],
  ['es', 209, 'Para STORE hay partners conectados en 209 restaurantes; no se conocen otros.'],
  ['pt', 209, 'Para STORE há parceiros ligados em 209 restaurantes; não se conhecem outros.'],
])('in %s, %i connected stores say nothing of others', (locale, count, sentence) => {
  expect(findingWordsOf(locale).storeReach({count, kind: 'connected'})).toBe(sentence)
})
