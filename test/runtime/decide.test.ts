import {describe, expect, test} from 'vitest'

import {
  type DirectoryOrder,
  type OrderDirectory,
  readSupportTicket,
  type RouteResult,
  type TicketRouterOptions,
} from '../../runtime/index.ts'
import {clientOf} from '../filledLake.ts'
import {dataset, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

/** The ticket as partners send it: of its order it has the id alone. */
const {order, ...sent} = ticket
const placedAt = Date.parse(order.placedAt)
const found: DirectoryOrder = {placedAt: order.placedAt, storeId: order.storeId}

/** A router that is ready, with a directory that is counted. */
async function routerWith(orders: OrderDirectory, options: Partial<TicketRouterOptions> = {}) {
  const {lake} = await faultyLake()
  const asked: (readonly [orderId: string, dataset: string])[] = []
  const running = runningRouter(lake, {
    ...options,
    orders: (orderId, about) => {
      asked.push([orderId, about.dataset])
      return orders(orderId, about)
    },
  })
  await running.router.ready()
  return {...running, asked, lake}
}

/** What a router told of orders. */
function toldOf({events}: Pick<Awaited<ReturnType<typeof routerWith>>, 'events'>) {
  return events.filter(({type}) => type === 'order-unknown' || type === 'order-differs')
}

function reasonOf(routed: RouteResult): string {
  return routed.status === 'routed' ? routed.decision.reason : 'unreadable'
}

describe('a ticket that carries the id of its order alone', () => {
  test('is decided by what the directory knows of it', async () => {
    const {asked, router} = await routerWith(() => Promise.resolve(found))
    expect(await router.decide(sent)).toMatchObject({
      status: 'routed',
      ticket: {order: {placedAt, storeId: '1042'}},
      decision: {outcome: 'STORE', reason: 'store', ageMs: 1_800_000},
      receipt: {
        ticket: {
          order: {placedAt: '2023-05-23T12:04:56.000Z', timeFrom: 'directory', storeId: '1042'},
        },
      },
    })
    expect(asked).toEqual([['o-1', dataset]])
  })

  test('may get the time as epoch milliseconds, at once, and without a store', async () => {
    const {router} = await routerWith(() => ({placedAt: placedAt - 3_600_000}))
    expect(await router.decide(sent)).toMatchObject({
      ticket: {order: {placedAt: placedAt - 3_600_000}},
      decision: {reason: 'past-threshold'},
    })
  })

  test('asks by the number of an order as text', async () => {
    const {asked, router} = await routerWith(() => found)
    await router.decide({...sent, orderId: 42})
    expect(asked).toEqual([['42', dataset]])
  })

  test('has an unknown time where nothing waits, or nothing looks it up', async () => {
    const {asked, router} = await routerWith(() => found)
    expect(reasonOf(router.route(sent))).toBe('order-time-invalid')
    expect(asked).toEqual([])
    const {lake} = await faultyLake()
    const without = runningRouter(lake)
    await without.router.ready()
    expect(reasonOf(await without.router.decide(sent))).toBe('order-time-invalid')
  })

  test.each<readonly [string, OrderDirectory, string, string]>([
    ['is not found', () => undefined, 'not-found', 'does not know the order'],
    ['fails', () => Promise.reject(new Error('Closed.')), 'failed', 'failed: Closed.'],
    ['never comes', () => new Promise(() => {}), 'late', 'did not answer within 20 ms'],
    [
      'cannot be read',
      () => ({placedAt: '23 May'}),
      'unreadable',
      'gave an order with unreadable placedAt',
    ],
  ])('keeps an unknown time when the order %s', async (_, orders, reason, message) => {
    const running = await routerWith(orders, {timing: {orderTimeoutMs: 20}})
    const routed = await running.router.decide(sent)
    expect(reasonOf(routed)).toBe('order-time-invalid')
    expect(routed).toMatchObject({
      receipt: {ticket: {order: {placedAt: null, timeFrom: 'none', storeId: null}}},
    })
    const [event, ...others] = toldOf(running)
    expect(event).toMatchObject({type: 'order-unknown', dataset, reason})
    expect(event).toHaveProperty('error.message', expect.stringContaining(message))
    expect(JSON.stringify(event)).not.toContain('o-1')
    expect(others).toEqual([])
  })

  test('has unknown recipients where nobody knows the store', async () => {
    const {router} = await routerWith(() => ({placedAt}), {subscriptions: []})
    const routed = await router.decide(sent)
    if (routed.status !== 'routed') throw new Error('The ticket cannot be read.')
    expect(routed.decision.outcome).toBe('STORE')
    expect(await router.findRecipients(routed)).toEqual({status: 'unknown', reason: 'no-store'})
  })

  test('finds the next time what was a second too new', async () => {
    const answers = [undefined, found]
    const {router} = await routerWith(() => answers.shift())
    expect(reasonOf(await router.decide(sent))).toBe('order-time-invalid')
    expect(reasonOf(await router.decide(sent))).toBe('store')
  })

  test('shares the request with others, and outlives one that is aborted', async () => {
    const answer = Promise.withResolvers<DirectoryOrder>()
    const {asked, router} = await routerWith(() => answer.promise)
    const leaving = new AbortController()
    const left = router.decide(sent, {signal: leaving.signal})
    const stays = [router.decide(sent), router.decide({...sent, category: 'x'})]
    leaving.abort(new Error('Left.'))
    await expect(left).rejects.toThrow('Left.')
    answer.resolve(found)
    expect((await Promise.all(stays)).map(reasonOf)).toEqual(['store', 'store'])
    expect(asked).toHaveLength(1)
  })

  test('is read and decided on the content of the moment of the answer', async () => {
    const answer = Promise.withResolvers<DirectoryOrder>()
    const {lake, next, router} = await routerWith(() => answer.promise)
    const deciding = router.decide({...sent, category: 'Late'})
    const changed = next('content-changed')
    await clientOf(lake.url, dataset)
      .patch('home')
      .set({ticketType: 'GENERAL', 'name.en': 'Late'})
      .commit()
    const {revision} = await changed
    answer.resolve(found)
    expect(await deciding).toMatchObject({
      ticket: {categoryGroupId: 'home'},
      decision: {reason: 'ticket-type-general'},
      receipt: {contentRevision: revision, said: {by: 'text', category: 'Late'}},
    })
  })
})

describe('a ticket that says something of its order', () => {
  test('is not looked up when it says all', async () => {
    const {asked, router} = await routerWith(() => found)
    expect(reasonOf(await router.decide(ticket))).toBe('store')
    expect(asked).toEqual([])
  })

  test.each([
    ['no order', {...sent, orderId: null}],
    ['an order without an id', {...sent, orderId: '', order: {placedAt: order.placedAt}}],
    ['nothing that can be read', {...sent, subcategoryId: null}],
  ])('is not looked up with %s', async (_, value) => {
    const {asked, router} = await routerWith(() => found)
    expect(reasonOf(await router.decide(value))).toBe(reasonOf(router.route(value)))
    expect(asked).toEqual([])
  })

  test('keeps its own time, takes the store of the directory, and both differences are told', async () => {
    const running = await routerWith(() => ({placedAt: placedAt - 7_200_000, storeId: '7'}))
    const timed = {...sent, order: {placedAt: order.placedAt}}
    expect(await running.router.decide(timed)).toMatchObject({
      ticket: {order: {placedAt, storeId: '7'}},
      decision: {outcome: 'STORE'},
    })
    const stored = {...sent, storeId: '1042'}
    expect(await running.router.decide(stored)).toMatchObject({
      ticket: {order: {placedAt: placedAt - 7_200_000, storeId: '7'}},
      decision: {reason: 'past-threshold'},
    })
    const differs = {type: 'order-differs', dataset}
    expect(toldOf(running)).toEqual([
      {...differs, field: 'placedAt', ticket: placedAt, directory: placedAt - 7_200_000},
      {...differs, field: 'storeId', ticket: '1042', directory: '7'},
    ])
  })
})

describe('behind a hook', () => {
  test('the order of the mapped ticket is looked up by its id', async () => {
    const {asked, router} = await routerWith(() => found, {
      toTicket: () => ({
        status: 'read',
        ticket: {subcategoryId: 'late', submittedAt: Date.parse('2023-05-23T12:34:56Z')},
        fields: {subcategoryId: 'late'},
        outside: {},
        orderId: 'mapped',
      }),
    })
    expect(reasonOf(await router.decide({}))).toBe('store')
    expect(asked).toEqual([['mapped', dataset]])
    expect(reasonOf(router.route({}))).toBe('order-time-invalid')
  })

  test('a ticket that is said to have no order has none, and is not looked up', async () => {
    const {asked, router} = await routerWith(() => found, {
      toTicket: (outside, context) => {
        const read = readSupportTicket(outside, context)
        return read.status === 'read' ? {...read, ticket: {...read.ticket, order: null}} : read
      },
    })
    expect(reasonOf(await router.decide(sent))).toBe('no-order')
    expect(asked).toEqual([])
  })

  test('a ticket without an id is decided as it is', async () => {
    const {asked, router} = await routerWith(() => found, {
      toTicket: (outside, context) => ({
        ...readSupportTicket(outside, context),
        orderId: undefined,
      }),
    })
    expect(reasonOf(await router.decide(sent))).toBe('order-time-invalid')
    expect(asked).toEqual([])
  })
})

test('a router that is closed asks for nothing, and decides on what it knows', async () => {
  const running = await routerWith(() => new Promise(() => {}))
  const deciding = running.router.decide(sent)
  await running.router.close()
  expect(reasonOf(await deciding)).toBe('order-time-invalid')
  expect(reasonOf(await running.router.decide({...sent, orderId: 'o-2'}))).toBe(
    'order-time-invalid',
  )
  expect(running.asked).toHaveLength(1)
  expect(toldOf(running)).toMatchObject([{reason: 'failed'}, {reason: 'failed'}])
})

test('what is no call of it rejects', async () => {
  const {router} = await routerWith(() => found)
  await expect(router.decide(sent, {dataset: 'x'})).rejects.toThrow(
    'decide: the router does not serve dataset "x"',
  )
  await expect(
    router.decide(ticket, {signal: AbortSignal.abort(new Error('Left.'))}),
  ).rejects.toThrow('Left.')
})

test('before there is content it says what to wait for', async () => {
  const {lake} = await faultyLake()
  const {router} = runningRouter(lake, {orders: () => found})
  await expect(router.decide(sent)).rejects.toThrow(
    'decide: dataset "prod_bk_pt" has not been read',
  )
})
