import {expect, test} from 'vitest'

import {readOrder} from '../../orders/readOrder.ts'

/** Reads one text as a time. */
const readTime = (text: string) => (text === 'noon' ? 43_200_000 : undefined)

test.each([
  ['epoch milliseconds', {placedAt: 5}, {placedAt: 5, storeId: undefined}],
  ['a fraction of them', {placedAt: 5.5}, {placedAt: 5.5, storeId: undefined}],
  ['a text', {placedAt: 'noon'}, {placedAt: 43_200_000, storeId: undefined}],
  ['a store', {placedAt: 5, storeId: '0042'}, {placedAt: 5, storeId: '0042'}],
  ['an empty store', {placedAt: 5, storeId: ''}, {placedAt: 5, storeId: undefined}],
  ['no store', {placedAt: 5, storeId: null}, {placedAt: 5, storeId: undefined}],
])('an order with %s', (_, value, order) => {
  expect(readOrder(value, readTime)).toEqual({status: 'found', order, unreadable: []})
})

test.each([
  ['no time', {}, ['placedAt']],
  ['null', {placedAt: null}, ['placedAt']],
  ['a text that is no time', {placedAt: 'soon'}, ['placedAt']],
  ['a time that is not finite', {placedAt: Infinity}, ['placedAt']],
  ['a time that no date can be', {placedAt: 8.65e15}, ['placedAt']],
  ['a Date', {placedAt: new Date(5)}, ['placedAt']],
  ['a store that is a number', {placedAt: 5, storeId: 42}, ['storeId']],
])('a part that cannot be read stays unknown: %s', (_, value, unreadable) => {
  const read = readOrder(value, readTime)
  expect(read).toMatchObject({status: 'found', unreadable})
  for (const field of unreadable) expect(read).toHaveProperty(['order', field], undefined)
})

test('the other part counts', () => {
  expect(readOrder({storeId: '1'}, readTime)).toMatchObject({order: {storeId: '1'}})
})

test.each([
  [undefined, 'not-found'],
  [null, 'not-found'],
  [false, 'no-order'],
  [5, 'no-order'],
  ['noon', 'no-order'],
  [[{placedAt: 5}], 'no-order'],
])('%j is %s', (value, status) => {
  expect(readOrder(value, readTime)).toEqual({status})
})
