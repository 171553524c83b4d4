import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

import {type LookedUpOrder, orderTimeoutMs} from '../../../orders/createOrderLookup.ts'
import type {OrderDirectory} from '../../../orders/orderDirectory.ts'
import {simulationOfTicket} from '../../../plugin/preview/paste/simulationOfTicket.ts'
import {
  answeredOrder,
  answerKeys,
  lookUpOrder,
  simulationWithOrder,
  withAnswer,
} from '../../../plugin/preview/paste/orderToLookUp.ts'
import {ticketOf} from '../../../plugin/preview/simulation.ts'
import {group, read, subcategory} from '../../engine/documents.ts'

const placedAt = 1_684_843_496_000
const submittedAt = placedAt + 600_000
const id = 'o-1/ä'

function lookUp(
  directory: OrderDirectory,
  {signal} = new AbortController(),
): Promise<LookedUpOrder | undefined> {
  return lookUpOrder(directory, id, 'prod_bk_pt', signal)
}

describe('an order', () => {
  test('is asked for by its id and dataset, each time anew', async () => {
    const directory = vi.fn<OrderDirectory>(() => ({placedAt, storeId: '1042'}))
    const found = {failure: undefined, order: {placedAt, storeId: '1042'}}
    expect(await lookUp(directory)).toEqual(found)
    expect(await lookUp(directory)).toEqual(found)
    expect(directory.mock.calls.map(([asked, {dataset}]) => [asked, dataset])).toEqual([
      [id, 'prod_bk_pt'],
      [id, 'prod_bk_pt'],
    ])
  })

  test('has a time that is written as in tickets', async () => {
    expect(await lookUp(() => ({placedAt: '2023-05-23T14:04:56+02:00'}))).toEqual({
      failure: undefined,
      order: {placedAt, storeId: undefined},
    })
  })

  test('that is found is asked for no more, and its id forgotten', () => {
    const found = {failure: undefined, order: {placedAt, storeId: undefined}}
    expect(answeredOrder({id}, found)).toEqual({answer: found})
    const unknown = {failure: {kind: 'not-found'}, order: undefined} as const
    expect(answeredOrder({id}, unknown)).toEqual({answer: unknown, id})
  })

  test('is named in no reason of its directory', async () => {
    const answer = await lookUp(() =>
      Promise.reject(new Error(`No ${id} at /orders/${encodeURIComponent(id)}`)),
    )
    expect(answer?.failure).toEqual({kind: 'refused', message: 'No … at /orders/…'})
  })
})

test('nothing is answered once nobody waits any more', async () => {
  const leaving = new AbortController()
  const answer = lookUp(() => new Promise(() => {}), leaving)
  leaving.abort()
  expect(await answer).toBeUndefined()
})

describe('a directory that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is waited for as long as by a router', async () => {
    const answer = lookUp(() => new Promise(() => {}))
    vi.advanceTimersByTime(orderTimeoutMs)
    expect((await answer)?.failure).toEqual({kind: 'late', timeoutMs: orderTimeoutMs})
  })
})

const config = read([subcategory('a'), group('stores', 'STORE', ['a'])])

test.each([
  ['says nothing of it', {placedAt: Number.NaN}, {placedAt, storeId: '1042'}],
  ['says its time', {placedAt: placedAt - 1}, {placedAt: placedAt - 1, storeId: '1042'}],
  ['says its store', {placedAt: Number.NaN, storeId: '7'}, {placedAt, storeId: '1042'}],
])('what is found lies over a ticket that %s, also as a simulation', (_, said, ordered) => {
  const ticket = {subcategoryId: 'a', submittedAt, order: said}
  const order = {placedAt, storeId: '1042'}
  const whole = {...ticket, order: ordered}
  expect(withAnswer(ticket, {failure: undefined, order})).toEqual(whole)
  const simulation = simulationOfTicket(ticket, {}, config)
  expect(ticketOf(config, simulationWithOrder(simulation, ticket, order), 0)).toEqual(whole)
})

test.each<[string, LookedUpOrder, readonly string[]]>([
  ['found', {failure: undefined, order: {placedAt, storeId: '1'}}, ['found.time-and-store']],
  [
    'found without a store',
    {failure: undefined, order: {placedAt, storeId: undefined}},
    ['found.time'],
  ],
  [
    'found with a store that cannot be read',
    {
      failure: {kind: 'unreadable', fields: ['storeId']},
      order: {placedAt, storeId: undefined},
    },
    ['found.time', 'unreadable.storeId'],
  ],
  [
    'found with a time that cannot be read',
    {
      failure: {kind: 'unreadable', fields: ['placedAt']},
      order: {placedAt: undefined, storeId: '1'},
    },
    ['found.store', 'unreadable.placedAt', 'still-unknown'],
  ],
  [
    'no order',
    {failure: {kind: 'unreadable', fields: []}, order: undefined},
    ['unreadable', 'still-unknown'],
  ],
  ['not found', {failure: {kind: 'not-found'}, order: undefined}, ['not-found', 'still-unknown']],
  [
    'late',
    {failure: {kind: 'late', timeoutMs: 5_000}, order: undefined},
    ['late', 'still-unknown'],
  ],
  [
    'refused',
    {failure: {kind: 'refused', message: 'Closed.'}, order: undefined},
    ['refused.reason', 'still-unknown'],
  ],
  [
    'refused without a word',
    {failure: {kind: 'refused', message: ''}, order: undefined},
    ['refused.no-reason', 'still-unknown'],
  ],
])('an answer has its sentences: %s', (_, answer, keys) => {
  const isTimeKnown = answer.order?.placedAt !== undefined
  expect(answerKeys(answer, isTimeKnown)).toEqual(keys.map((key) => `order-lookup.${key}`))
})
