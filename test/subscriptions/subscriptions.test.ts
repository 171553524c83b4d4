import {describe, expect, test} from 'vitest'

import {compileRouting, type Subscription} from '../../engine/index.ts'
import {directoryQuery} from '../../subscriptions/subscriptionDirectory.ts'
import {readSubscriptions} from '../../subscriptions/readSubscriptions.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'

const quick: Subscription = {
  event: 'STORE_SUPPORT_TICKET_EVENT',
  partner: 'Quick',
  stores: ['1042', '9'],
}
const region: Subscription = {event: 'GENERAL_SUPPORT_TICKET', partner: 'Region', stores: 'region'}

describe('what a directory answers', () => {
  test('is read when every entry is a subscription, of other events too', () => {
    const answer = [quick, region, {event: 'ORDER_EVENT', partner: 'Other', stores: []}]
    expect(readSubscriptions(answer)).toEqual({kind: 'read', subscriptions: answer})
    expect(readSubscriptions([])).toEqual({kind: 'read', subscriptions: []})
  })

  test.each([
    [null],
    ['Quick'],
    [[]],
    [{}],
    [{...quick, partner: ''}],
    [{...quick, partner: 5}],
    [{...quick, event: undefined}],
    [{...quick, stores: '1042'}],
    [{...quick, stores: [1042]}],
    [{...quick, stores: {includes: true}}],
  ])('is refused as a whole with %j in it, by its position', (entry) => {
    expect(readSubscriptions([quick, entry, null])).toEqual({kind: 'no-subscription', position: 2})
  })
})

describe('a directory is asked', () => {
  const {route} = compileRouting(
    read([
      subcategory('a'),
      subcategory('off', {submitToExternalPartners: false}),
      group('g', 'STORE', ['a', 'off']),
      settings(60),
    ]),
  )
  const order = {placedAt: 0, storeId: '1042'}

  test('about the store of the order', () => {
    const ticket = {order, subcategoryId: 'a', submittedAt: 0}
    expect(directoryQuery(route(ticket), ticket)).toEqual({
      event: 'STORE_SUPPORT_TICKET_EVENT',
      storeId: '1042',
    })
  })

  test('about the region without a store, whatever the ticket names', () => {
    const ticket = {order, subcategoryId: 'a', submittedAt: 61 * 60_000}
    expect(directoryQuery(route(ticket), ticket)).toEqual({
      event: 'GENERAL_SUPPORT_TICKET_EVENT',
      storeId: undefined,
    })
  })

  test('about nothing when the ticket names no store, or is not forwarded', () => {
    const nowhere = {order, subcategoryId: 'off', submittedAt: 0}
    expect(directoryQuery(route(nowhere), nowhere)).toBeUndefined()
    const anyStore = {order: {placedAt: 0}, subcategoryId: 'a', submittedAt: 0}
    expect(directoryQuery(route(anyStore), anyStore)).toBeUndefined()
  })
})
