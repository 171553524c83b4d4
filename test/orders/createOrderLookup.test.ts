import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

import {createOrderLookup, type LookedUpOrder} from '../../orders/createOrderLookup.ts'
import type {DirectoryOrder, OrderLookupOptions} from '../../orders/orderDirectory.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const dataset = 'prod_bk_pt'
const timeoutMs = 5_000
const keepMs = 60_000
const order = {placedAt: 5, storeId: '1'}

/** A question that a directory was asked, and how it answers. */
interface Question {
  readonly orderId: string
  readonly options: OrderLookupOptions
  readonly answer: (answer: DirectoryOrder | undefined) => void
  readonly fail: (error: unknown) => void
}

/** A lookup in a directory whose answers the test gives. */
function lookup(mostKept?: number) {
  const questions: Question[] = []
  const told: (readonly [LookedUpOrder, string])[] = []
  const closing = new AbortController()
  const {find} = createOrderLookup({
    directory: (orderId, options) =>
      new Promise((resolve, reject) => {
        questions.push({orderId, options, answer: resolve, fail: reject})
      }),
    keepMs,
    ...(mostKept !== undefined && {mostKept}),
    onAnswer: (...answer) => void told.push(answer),
    readTime: () => undefined,
    signal: closing.signal,
    timeoutMs,
  })
  const questionAt = (index: number): Question => {
    const question = questions[index]
    if (!question) throw new Error(`The directory was not asked ${index + 1} times.`)
    return question
  }
  return {closing, find, questionAt, questions, told}
}

describe('a request', () => {
  test('asks by the id and the dataset, and finds the order', async () => {
    const {find, questionAt, told} = lookup()
    const asked = find('o-1', dataset)
    expect(questionAt(0)).toMatchObject({orderId: 'o-1', options: {dataset}})
    questionAt(0).answer(order)
    expect(await asked).toEqual({order, failure: undefined})
    expect(told).toEqual([[{order, failure: undefined}, dataset]])
    expect(questionAt(0).options.signal.aborted).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is shared by all who ask for the order meanwhile, and told once', async () => {
    const {find, questionAt, questions, told} = lookup()
    const asked = [find('o-1', dataset), find('o-1', dataset), find('o-1', dataset)]
    expect(questions).toHaveLength(1)
    questionAt(0).answer(undefined)
    const answer = {order: undefined, failure: {kind: 'not-found'}}
    expect(await Promise.all(asked)).toEqual([answer, answer, answer])
    expect(told).toHaveLength(1)
  })

  test('is for one order of one dataset', () => {
    const {find, questions} = lookup()
    void find('o-1', dataset)
    void find('o-2', dataset)
    void find('o-1', 'prod_bk_es')
    expect(questions).toHaveLength(3)
  })

  test('goes on for the others when one of them leaves', async () => {
    const {find, questionAt} = lookup()
    const leaving = new AbortController()
    const left = find('o-1', dataset, leaving.signal)
    const stays = find('o-1', dataset)
    leaving.abort(new Error('Left.'))
    await expect(left).rejects.toThrow('Left.')
    expect(questionAt(0).options.signal.aborted).toBe(false)
    questionAt(0).answer(order)
    expect(await stays).toMatchObject({order})
  })

  test('is aborted when all have left, tells nothing, and is not joined any more', async () => {
    const {find, questionAt, questions, told} = lookup()
    const leaving = new AbortController()
    const left = [find('o-1', dataset, leaving.signal), find('o-1', dataset, leaving.signal)]
    leaving.abort(new Error('Left.'))
    expect(await Promise.allSettled(left)).toMatchObject([
      {status: 'rejected'},
      {status: 'rejected'},
    ])
    expect(questionAt(0).options.signal.aborted).toBe(true)
    const next = find('o-1', dataset)
    expect(questions).toHaveLength(2)
    questionAt(0).answer({placedAt: 1})
    questionAt(1).answer(order)
    expect(await next).toMatchObject({order})
    expect(told).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is not made for somebody who left before', async () => {
    const {find, questions} = lookup()
    await expect(find('o-1', dataset, AbortSignal.abort(new Error('Left.')))).rejects.toThrow(
      'Left.',
    )
    expect(questions).toHaveLength(0)
  })

  test('that takes too long is given up, and made again for the next', async () => {
    const {find, questionAt, questions} = lookup()
    const asked = find('o-1', dataset)
    await vi.advanceTimersByTimeAsync(timeoutMs - 1)
    const joined = find('o-1', dataset)
    await vi.advanceTimersByTimeAsync(1)
    const late = {order: undefined, failure: {kind: 'late', timeoutMs}}
    expect(await Promise.all([asked, joined])).toEqual([late, late])
    expect(questionAt(0).options.signal.aborted).toBe(true)
    questionAt(0).answer(order)
    void find('o-1', dataset)
    expect(questions).toHaveLength(2)
  })

  test.each([
    [new Error('Closed.'), 'Closed.'],
    ['Closed.', 'Closed.'],
    [{code: 5}, ''],
  ])('that fails with %j is told', async (error, message) => {
    const {find, questionAt} = lookup()
    const asked = find('o-1', dataset)
    questionAt(0).fail(error)
    expect(await asked).toEqual({order: undefined, failure: {kind: 'refused', message}})
  })

  test('is ended when all of it is closed, and none is made afterwards', async () => {
    const {closing, find, questionAt, questions} = lookup()
    const asked = find('o-1', dataset)
    closing.abort(new Error('It is closed.'))
    const failure = {kind: 'refused', message: 'It is closed.'}
    expect(await asked).toEqual({order: undefined, failure})
    expect(questionAt(0).options.signal.aborted).toBe(true)
    expect(await find('o-2', dataset)).toEqual({order: undefined, failure})
    expect(questions).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('a directory may answer or throw at once', async () => {
  const settings = {
    keepMs,
    readTime: () => undefined,
    signal: new AbortController().signal,
    timeoutMs,
  }
  const quick = createOrderLookup({...settings, directory: () => order})
  expect(await quick.find('o-1', dataset)).toMatchObject({order})
  const broken = createOrderLookup({
    ...settings,
    directory: () => {
      throw new Error('Broken.')
    },
  })
  const failure = {kind: 'refused', message: 'Broken.'}
  expect(await broken.find('o-1', dataset)).toMatchObject({failure})
  expect(await broken.find('o-1', dataset)).toMatchObject({failure})
})

describe('an order', () => {
  test('that was found is not asked for again for a while', async () => {
    const {find, questionAt, questions} = lookup()
    const asked = find('o-1', dataset)
    questionAt(0).answer(order)
    await asked
    await vi.advanceTimersByTimeAsync(keepMs - 1)
    expect(await find('o-1', dataset)).toEqual({order, failure: undefined})
    expect(questions).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    void find('o-1', dataset)
    expect(questions).toHaveLength(2)
  })

  test.each([
    ['is not there yet', undefined],
    ['has no time yet', {placedAt: 'soon', storeId: '1'}],
  ])('that %s is asked for the next time', async (_, before) => {
    const {find, questionAt} = lookup()
    const asked = find('o-1', dataset)
    questionAt(0).answer(before)
    expect((await asked).failure).toBeDefined()
    const again = find('o-1', dataset)
    questionAt(1).answer(order)
    expect(await again).toEqual({order, failure: undefined})
  })

  test('is forgotten for later ones', async () => {
    const {find, questionAt, questions} = lookup(2)
    for (const [index, id] of ['o-1', 'o-2', 'o-3'].entries()) {
      const asked = find(id, dataset)
      questionAt(index).answer(order)
      await asked
    }
    await find('o-2', dataset)
    await find('o-3', dataset)
    expect(questions).toHaveLength(3)
    void find('o-1', dataset)
    expect(questions).toHaveLength(4)
  })
})
