import {expect, test} from 'vitest'

import {lacksOrder, ownTimeSource, withOrder} from '../../orders/withOrder.ts'

const bare = {subcategoryId: 'late', submittedAt: 10}
const found = {placedAt: 5, storeId: '1'}

test.each([
  ['says nothing of it', undefined, {placedAt: 5, storeId: '1'}, 'directory', []],
  ['has none', null, {placedAt: 5, storeId: '1'}, 'directory', []],
  [
    'does not know its time',
    {placedAt: Number.NaN, storeId: '1'},
    {placedAt: 5, storeId: '1'},
    'directory',
    [],
  ],
  ['says the same', {placedAt: 5, storeId: '1'}, {placedAt: 5, storeId: '1'}, 'ticket', []],
  [
    'says another time',
    {placedAt: 6},
    {placedAt: 6, storeId: '1'},
    'ticket',
    [{field: 'placedAt', ticket: 6, directory: 5}],
  ],
  [
    'says another store',
    {placedAt: 5, storeId: '2'},
    {placedAt: 5, storeId: '1'},
    'ticket',
    [{field: 'storeId', ticket: '2', directory: '1'}],
  ],
] as const)('of a ticket that %s', (_, order, expected, timeFrom, differences) => {
  const ticket = {...bare, ...(order !== undefined && {order})}
  expect(withOrder(ticket, found)).toEqual({
    ticket: {...bare, order: expected},
    timeFrom,
    differences,
  })
})

test('what is not found stays as the ticket says, or unknown', () => {
  expect(withOrder(bare, undefined)).toMatchObject({
    ticket: {order: {placedAt: Number.NaN}},
    timeFrom: 'none',
  })
  const said = {...bare, order: {placedAt: 5, storeId: '2'}}
  expect(withOrder(said, undefined)).toMatchObject({ticket: said, timeFrom: 'ticket'})
  const partly = {placedAt: undefined, storeId: '1'}
  expect(withOrder(bare, partly)).toMatchObject({
    ticket: {order: {placedAt: Number.NaN, storeId: '1'}},
    timeFrom: 'none',
  })
})

test.each([
  [undefined, true],
  [null, true],
  [{placedAt: 5}, true],
  [{placedAt: Number.NaN, storeId: '1'}, true],
  [{placedAt: 5, storeId: ''}, true],
  [{placedAt: 5, storeId: '1'}, false],
])('an order of %j has to be looked up: %j', (order, expected) => {
  expect(lacksOrder({...bare, ...(order !== undefined && {order})})).toBe(expected)
})

test('a time is the ticket’s own only where it can be read', () => {
  expect(ownTimeSource({...bare, order: {placedAt: 5}})).toBe('ticket')
  expect(ownTimeSource({...bare, order: {placedAt: Number.NaN}})).toBe('none')
  expect(ownTimeSource({...bare, order: null})).toBe('none')
})
