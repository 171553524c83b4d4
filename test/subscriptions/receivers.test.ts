import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {compileRouting, findRecipients, type Subscription} from '../../engine/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {type Receiver, receiversOf} from '../../subscriptions/receivers.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'

const {route} = compileRouting(read([subcategory('a'), group('g', 'STORE', ['a']), settings(60)]))

/** Names of the partners that a ticket reaches: one of a store's order, or without an order. */
function partnersOf(subscriptions: readonly Subscription[], storeId?: string): readonly string[] {
  const ticket = {
    order: storeId === undefined ? null : {placedAt: 0, storeId},
    subcategoryId: 'a',
    submittedAt: 0,
  }
  const found = findRecipients(route(ticket), ticket, subscriptions)
  return found.status === 'known' ? found.partners : []
}

const ids = ['1', '2', '3', '']
const someSubscriptions = fc.array(
  fc.record({
    event: fc.constantFrom(
      'STORE_SUPPORT_TICKET_EVENT',
      'STORE_SUPPORT_TICKET',
      'GENERAL_SUPPORT_TICKET_EVENT',
      'GENERAL_SUPPORT_TICKET',
      'ORDER_EVENT',
    ),
    partner: fc.constantFrom('Quick', 'Mesa', 'Care'),
    stores: fc.oneof(fc.constant('region' as const), fc.array(fc.constantFrom(...ids))),
  }),
)

describe('who receives the tickets of a case', () => {
  test('is who receives the ticket of one of the stores, each in as many stores as that is so', () => {
    fc.assert(
      fc.property(someSubscriptions, (subscriptions) => {
        const reached = ids.flatMap((store) => partnersOf(subscriptions, store))
        const said = receiversOf('STORE', subscriptions)
        expect(Object.fromEntries(said.map(({partner, stores}) => [partner, stores]))).toEqual(
          Object.fromEntries(
            Array.from(
              Map.groupBy(reached, (partner) => partner),
              ([partner, own]) => [partner, own.length],
            ),
          ),
        )
        expect(new Set(said.map(({partner}) => partner)).size).toBe(said.length)
      }),
    )
  })

  test('is who receives a ticket of the region', () => {
    fc.assert(
      fc.property(someSubscriptions, (subscriptions) => {
        expect(receiversOf('GENERAL', subscriptions)).toEqual(
          partnersOf(subscriptions).map((partner) => ({partner, stores: 'region'})),
        )
      }),
    )
  })

  test('is nobody where nothing is forwarded', () => {
    fc.assert(
      fc.property(someSubscriptions, (subscriptions) => {
        expect(receiversOf('NOT_FORWARDED', subscriptions)).toEqual([])
      }),
    )
  })
})

const quick: Receiver = {partner: 'Quick', stores: 3}
const others: readonly Receiver[] = ['Mesa', 'Care', 'Balcão', 'Sol'].map((partner) => ({
  partner,
  stores: 1,
}))

test.each([
  ['en', [], 'nobody'],
  ['en', [{partner: 'Care', stores: 'region'}], 'Care'],
  ['en', [quick, ...others.slice(0, 1)], 'Quick (3 stores) and Mesa (1 store)'],
  ['en', [quick, ...others], 'Quick (3 stores), Mesa (1 store), Care (1 store), and 2 others'],
  ['es', [], 'nadie'],
  ['es', [quick, ...others.slice(0, 1)], 'Quick (3 restaurantes) y Mesa (1 restaurante)'],
  ['pt', [], 'ninguém'],
  ['pt', [quick, ...others.slice(0, 1)], 'Quick (3 restaurantes) e Mesa (1 restaurante)'],
] as const satisfies readonly (readonly [string, readonly Receiver[], string])[])(
  'in %s, %j',
  (locale, receivers, text) => {
    expect(findingWordsOf(locale).receivers(receivers)).toBe(text)
  },
)
