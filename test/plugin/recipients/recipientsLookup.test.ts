import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

import type {Subscription} from '../../../engine/index.ts'
import {
  answerLifeMs,
  createRecipientsLookup,
  slowAfterMs,
  typingPauseMs,
} from '../../../plugin/recipients/recipientsLookup.ts'
import type {SubscriptionQuery} from '../../../subscriptions/subscriptionDirectory.ts'

const general: SubscriptionQuery = {event: 'GENERAL_SUPPORT_TICKET_EVENT', storeId: undefined}
const inRegion: readonly Subscription[] = [
  {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Region', stores: 'region'},
]
const inStore: readonly Subscription[] = [
  {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042']},
]

function store(storeId: string): SubscriptionQuery {
  return {event: 'STORE_SUPPORT_TICKET_EVENT', storeId}
}

/** A directory that answers when the test says so, and does not care about being aborted. */
function openDirectory() {
  const asked: {
    readonly query: SubscriptionQuery
    readonly signal: AbortSignal
    readonly answer: (answer: unknown) => Promise<void>
    readonly refuse: (reason: unknown) => Promise<void>
  }[] = []
  const lookup = createRecipientsLookup((query, {signal}) => {
    const {promise, reject, resolve} = Promise.withResolvers<never>()
    asked.push({
      // A directory is code of somebody else, so that its answer is whatever it is.
      answer: (answer) => settled(() => Reflect.apply(resolve, undefined, [answer])),
      query,
      refuse: (reason) => settled(() => reject(reason)),
      signal,
    })
    return promise
  }, 'prod_bk_pt')
  return {asked, lookup}
}

async function settled(settle: () => void): Promise<void> {
  settle()
  await vi.advanceTimersByTimeAsync(0)
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`Nothing was asked for the time ${index + 1}`)
  return item
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a question', () => {
  test('about the region is asked at once, and answered', async () => {
    const {asked, lookup} = openDirectory()
    expect(lookup.answerTo(general)).toEqual({isSlow: false, status: 'asking'})
    lookup.ask(general)
    expect(asked.map(({query}) => query)).toEqual([general])
    await at(asked, 0).answer(inRegion)
    expect(lookup.answerTo(general)).toEqual({status: 'answered', subscriptions: inRegion})
  })

  test('leaves out subscriptions for other datasets', async () => {
    const {asked, lookup} = openDirectory()
    const [inAll] = inRegion
    const here = {...inAll, datasets: ['prod_bk_es', 'prod_bk_pt']}
    lookup.ask(general)
    await at(asked, 0).answer([inAll, {...inAll, datasets: ['prod_bk_es']}, here])
    expect(lookup.answerTo(general)).toEqual({
      status: 'answered',
      subscriptions: [inAll, here],
    })
  })

  test('about a store is asked once, when the typing pauses', () => {
    const {asked, lookup} = openDirectory()
    for (const typed of ['1', '10', '104', '1042']) {
      lookup.ask(store(typed))
      vi.advanceTimersByTime(typingPauseMs - 1)
    }
    expect(asked).toEqual([])
    vi.advanceTimersByTime(1)
    expect(asked.map(({query}) => query.storeId)).toEqual(['1042'])
  })

  test('that is newer aborts the older one, whose answer counts for nothing', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(store('1042'))
    vi.advanceTimersByTime(typingPauseMs)
    lookup.ask(general)
    expect(at(asked, 0).signal.aborted).toBe(true)
    expect(at(asked, 1).signal.aborted).toBe(false)
    await at(asked, 1).answer(inRegion)
    await at(asked, 0).answer(inStore)
    expect(lookup.answerTo(general)).toEqual({status: 'answered', subscriptions: inRegion})
    expect(lookup.answerTo(store('1042'))).toEqual({isSlow: false, status: 'asking'})
  })

  test('is stopped by whoever asked it, and not by whoever asked before', () => {
    const {asked, lookup} = openDirectory()
    const stopFirst = lookup.ask(store('1'))
    const stopSecond = lookup.ask(general)
    stopFirst()
    expect(at(asked, 0).signal.aborted).toBe(false)
    stopSecond()
    expect(at(asked, 0).signal.aborted).toBe(true)
    vi.advanceTimersByTime(slowAfterMs)
    expect(asked).toHaveLength(1)
    expect(lookup.answerTo(general)).toEqual({isSlow: false, status: 'asking'})
  })

  test('tells its observers of each change, until they leave', async () => {
    const {asked, lookup} = openDirectory()
    const seen: string[] = []
    const leave = lookup.subscribe(() => seen.push(lookup.answerTo(general).status))
    lookup.ask(general)
    await at(asked, 0).answer(inRegion)
    leave()
    lookup.askAgain()
    expect(seen).toEqual(['asking', 'answered'])
  })
})

describe('an answer', () => {
  test('is there at once when its question comes again', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(store('1042'))
    vi.advanceTimersByTime(typingPauseMs)
    await at(asked, 0).answer(inStore)
    const first = lookup.answerTo(store('1042'))
    lookup.ask(general)
    await at(asked, 1).answer(inRegion)
    vi.advanceTimersByTime(answerLifeMs - 1)
    lookup.ask(store('1042'))
    expect(lookup.answerTo(store('1042'))).toBe(first)
    vi.advanceTimersByTime(slowAfterMs)
    expect(asked).toHaveLength(2)
  })

  test('is asked for again when it is too old', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(general)
    await at(asked, 0).answer(inRegion)
    vi.advanceTimersByTime(answerLifeMs)
    lookup.ask(general)
    expect(asked).toHaveLength(2)
    expect(lookup.answerTo(general).status).toBe('asking')
  })

  test('is asked for again on demand, without a pause', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(store('1042'))
    vi.advanceTimersByTime(typingPauseMs)
    await at(asked, 0).answer([])
    lookup.askAgain()
    expect(lookup.answerTo(store('1042')).status).toBe('asking')
    await at(asked, 1).answer(inStore)
    expect(lookup.answerTo(store('1042'))).toEqual({status: 'answered', subscriptions: inStore})
  })

  test('to one store says nothing about another', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(store('1042'))
    vi.advanceTimersByTime(typingPauseMs)
    await at(asked, 0).answer(inStore)
    expect(lookup.answerTo(store('1043')).status).toBe('asking')
  })
})

describe('a directory', () => {
  test('that takes long counts as slow from two seconds on, and is still waited for', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(general)
    vi.advanceTimersByTime(slowAfterMs - 1)
    expect(lookup.answerTo(general)).toEqual({isSlow: false, status: 'asking'})
    vi.advanceTimersByTime(1)
    expect(lookup.answerTo(general)).toEqual({isSlow: true, status: 'asking'})
    vi.advanceTimersByTime(60 * slowAfterMs)
    expect(at(asked, 0).signal.aborted).toBe(false)
    await at(asked, 0).answer(inRegion)
    expect(lookup.answerTo(general)).toEqual({status: 'answered', subscriptions: inRegion})
    vi.advanceTimersByTime(slowAfterMs)
    expect(lookup.answerTo(general).status).toBe('answered')
  })

  test('that is slow can be asked again, in place of the first time', () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(general)
    vi.advanceTimersByTime(slowAfterMs)
    lookup.askAgain()
    expect(asked.map(({signal}) => signal.aborted)).toEqual([true, false])
    expect(lookup.answerTo(general)).toEqual({isSlow: false, status: 'asking'})
  })

  test.each([
    [new Error('The admin answered 503.'), 'The admin answered 503.'],
    [new TypeError(''), 'TypeError'],
    ['no connection', 'no connection'],
    [undefined, ''],
    [{status: 503}, ''],
  ])('that rejects with %j has failed, and says why', async (reason, message) => {
    const {asked, lookup} = openDirectory()
    lookup.ask(general)
    await at(asked, 0).refuse(reason)
    expect(lookup.answerTo(general)).toEqual({
      failure: {kind: 'refused', message},
      status: 'failed',
    })
  })

  test('that throws instead of rejecting has failed', async () => {
    const lookup = createRecipientsLookup(() => {
      throw new Error('No token.')
    }, 'prod_bk_pt')
    lookup.ask(general)
    await vi.advanceTimersByTimeAsync(0)
    expect(lookup.answerTo(general)).toEqual({
      failure: {kind: 'refused', message: 'No token.'},
      status: 'failed',
    })
  })

  test.each([[undefined], [null], [{}], ['Quick Resolve'], [{length: 0}]])(
    'that answers %j has failed, and never means nobody',
    async (answer) => {
      const {asked, lookup} = openDirectory()
      lookup.ask(general)
      await at(asked, 0).answer(answer)
      expect(lookup.answerTo(general)).toEqual({failure: {kind: 'no-list'}, status: 'failed'})
    },
  )

  test('that has failed is asked again when the question comes back, and on demand', async () => {
    const {asked, lookup} = openDirectory()
    lookup.ask(general)
    await at(asked, 0).refuse(new Error('busy'))
    lookup.ask(general)
    await at(asked, 1).refuse(new Error('busy'))
    lookup.askAgain()
    await at(asked, 2).answer(inRegion)
    expect(lookup.answerTo(general)).toEqual({status: 'answered', subscriptions: inRegion})
  })

  test('that nobody asked anything is not asked again either', () => {
    const {asked, lookup} = openDirectory()
    lookup.askAgain()
    expect(asked).toEqual([])
  })
})
