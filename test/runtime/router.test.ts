import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'

import {createClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {readRoutingConfig, routingFingerprint} from '../../engine/index.ts'
import {
  createTicketRouter,
  readSupportTicket,
  type RoutedTicket,
  type TicketRouter,
  type TicketRouterOptions,
  type TicketSaid,
} from '../../runtime/index.ts'
import {readPastedTicket} from '../../tickets/readPastedTicket.ts'
import {clientOf, type FilledLake} from '../filledLake.ts'
import {temporaryFolder} from '../local-lake/runningLake.ts'
import {dataset, documents, ticket} from './market.ts'
import {faultyLake, type RunningRouter, runningRouter} from './runningRouter.ts'

/** A router of the market that is ready. */
async function readyRouter(
  options?: Partial<TicketRouterOptions>,
): Promise<RunningRouter & {readonly lake: FilledLake}> {
  const {lake} = await faultyLake()
  const running = runningRouter(lake, options)
  await running.router.ready()
  return {...running, lake}
}

/** The ticket of the tests, routed. */
function routedBy(router: TicketRouter, changed: object = {}): RoutedTicket {
  const routed = router.route({...ticket, ...changed})
  if (routed.status !== 'routed') throw new Error(JSON.stringify(routed))
  return routed
}

describe('a ticket', () => {
  test('is decided, with the event that it fires and a receipt', async () => {
    const {router} = await readyRouter()
    const [status] = router.status()
    expect(router.route(ticket)).toMatchObject({
      status: 'routed',
      ticket: {subcategoryId: 'late', categoryGroupId: 'home', order: {storeId: '1042'}},
      decision: {outcome: 'STORE', reason: 'store', ageMs: 1_800_000, thresholdMs: 3_600_000},
      event: {
        type: 'STORE_SUPPORT_TICKET_EVENT',
        payload: {
          type: 'STORE',
          id: ticket.id,
          created: ticket.created,
          category: 'Home Delivery',
          subcategory: 'Delivery Time',
          subcategoryId: 'late',
          comments: 'It came cold.',
          email: 'guest@example.com',
          orderId: 'o-1',
        },
      },
      receipt: {contentRevision: status?.content?.revision, decision: {outcome: 'STORE'}},
    })
  })

  test('leaves a receipt that the preview reads, and gives the same answer to', async () => {
    const {router} = await readyRouter()
    const routed = routedBy(router)
    const line = JSON.stringify(routed.receipt)
    expect(line).not.toMatch(/guest|cold|o-1|0d3c9f4e/u)
    const stored = documents.map((each) => ({...each, _rev: 'other'}))
    const config = readRoutingConfig(stored)
    expect(readPastedTicket(line, config)).toMatchObject({
      kind: 'receipt',
      check: {same: true, differences: [{kind: 'content'}]},
    })
  })

  test('leaves a receipt that says how it was decided, where and when', async () => {
    const {router} = await readyRouter()
    const before = Date.now()
    const {receipt} = routedBy(router, {source: 'app'})
    expect(receipt).toMatchObject({
      version: 2,
      dataset,
      routingFingerprint: routingFingerprint(readRoutingConfig(documents)),
      said: {by: 'text', category: 'Home Delivery'},
      openedBy: 'guest',
      ticket: {order: {timeFrom: 'ticket'}},
    })
    expect(Date.parse(receipt.decidedAt)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(receipt.decidedAt)).toBeLessThanOrEqual(Date.now())
    expect(routedBy(router, {source: 'uber'}).receipt.openedBy).toBe('partner')
    for (const source of [undefined, ' ', 5]) {
      expect(routedBy(router, {source}).receipt.openedBy).toBe('unknown')
    }
  })

  test.each<readonly [string, TicketSaid | undefined, object]>([
    ['by nothing told', undefined, {by: 'id'}],
    ['by a text that names it', {by: 'text', category: 'Other'}, {by: 'id'}],
    [
      'by the text that gives it',
      {by: 'text', category: 'Home Delivery'},
      {by: 'text', category: 'Home Delivery'},
    ],
  ])('of a hook keeps how it said its group: %s', async (_, said, kept) => {
    const {router} = await readyRouter({
      toTicket: () => ({
        status: 'read',
        ticket: {subcategoryId: 'late', categoryGroupId: 'home', submittedAt: 0},
        fields: {subcategoryId: 'late', source: 'web'},
        outside: {},
        said,
      }),
    })
    expect(router.route({})).toMatchObject({receipt: {said: kept, openedBy: 'guest'}})
  })

  test('that is not forwarded fires nothing', async () => {
    const {router} = await readyRouter()
    expect(router.route({...ticket, subcategoryId: 'x'})).toMatchObject({
      status: 'routed',
      decision: {outcome: 'NOT_FORWARDED'},
      event: null,
    })
  })

  test('that cannot be read says why, and is no exception', async () => {
    const {router} = await readyRouter()
    expect(router.route({subcategoryId: 5, created: 'yesterday'})).toEqual({
      status: 'unreadable',
      problems: [
        {code: 'subcategory-id-not-text', path: ['subcategoryId'], params: {}},
        {code: 'time-unreadable', path: ['created'], params: {}},
      ],
    })
    for (const value of [undefined, null, 5, 'late', [], () => {}]) {
      expect(router.route(value).status).toBe('unreadable')
    }
  })

  test('comes in an envelope with either name of an event', async () => {
    const {router} = await readyRouter()
    for (const event of ['STORE_SUPPORT_TICKET', 'STORE_SUPPORT_TICKET_EVENT']) {
      expect(router.route({event, payload: ticket})).toMatchObject({
        event: {type: 'STORE_SUPPORT_TICKET_EVENT', payload: {orderId: 'o-1'}},
      })
    }
  })

  test('is given back as it came, with fields that nobody knows', async () => {
    const {router} = await readyRouter()
    const sent = {...ticket, brand: 'bk', channel: {name: 'kiosk', guest: 'Zq7'}}
    const {event, outside, receipt} = routedBy(router, sent)
    expect(outside).toEqual(sent)
    expect(JSON.stringify([event, receipt])).not.toMatch(/brand|kiosk|Zq7/u)
    expect(router.route({event: 'x', payload: [sent]})).toMatchObject({outside: sent})
  })

  test('is mapped in another way by a hook', async () => {
    const seen: string[] = []
    const {router} = await readyRouter({
      toTicket: (outside, context) => {
        seen.push(context.dataset)
        const read = readSupportTicket(outside, context)
        if (read.status === 'unreadable') return read
        return {...read, ticket: {...read.ticket, order: null}}
      },
    })
    expect(router.route(ticket)).toMatchObject({
      decision: {reason: 'no-order'},
      receipt: {ticket: {order: null}},
      event: {payload: {type: 'GENERAL', orderId: 'o-1'}},
    })
    expect(seen).toEqual([dataset])
  })

  test('is decided on fields that a market named differently', async () => {
    const {lake} = await faultyLake({
      [dataset]: documents.map(({ticketType, ...rest}) => ({...rest, kind: ticketType})),
    })
    const {router} = runningRouter(lake, {fieldNames: {ticketType: 'kind'}})
    await router.ready()
    expect(router.route(ticket)).toMatchObject({decision: {outcome: 'STORE'}})
  })
})

describe('recipients', () => {
  const store = {event: 'STORE_SUPPORT_TICKET', partner: 'Quick', stores: ['1042']}

  test('are found in a list', async () => {
    const {router} = await readyRouter({subscriptions: [store]})
    const routed = routedBy(router)
    expect(await router.findRecipients(routed)).toEqual({status: 'known', partners: ['Quick']})
  })

  test('are none of those whose subscription is for another dataset', async () => {
    const subscriptions = [
      {...store, datasets: ['another']},
      {...store, datasets: [dataset], partner: 'Here'},
    ]
    const list = await readyRouter({subscriptions})
    const known = {status: 'known', partners: ['Here']}
    expect(await list.router.findRecipients(routedBy(list.router))).toEqual(known)
    const directory = await readyRouter({subscriptions: () => Promise.resolve(subscriptions)})
    expect(await directory.router.findRecipients(routedBy(directory.router))).toEqual(known)
  })

  test('are found by asking a directory about the event, the store and the dataset', async () => {
    const asked: unknown[] = []
    const {router} = await readyRouter({
      subscriptions: (query) => {
        asked.push(query)
        return Promise.resolve([store])
      },
    })
    const routed = routedBy(router)
    expect(await router.findRecipients(routed)).toEqual({status: 'known', partners: ['Quick']})
    const nowhere = routedBy(router, {subcategoryId: 'x'})
    expect(await router.findRecipients(nowhere)).toEqual({status: 'nobody'})
    expect(asked).toEqual([{dataset, event: 'STORE_SUPPORT_TICKET_EVENT', storeId: '1042'}])
  })

  test.each([
    ['fails', () => Promise.reject(new Error('Closed.')), 'failed: Closed.'],
    ['never answers', () => new Promise<never>(() => {}), 'failed: There was no answer within'],
    [
      'answers something else',
      () => Promise.resolve([{event: 'x', partner: '', stores: []}]),
      'gave no subscription at position 1',
    ],
  ])('are unknown when the directory %s, which is told', async (_, subscriptions, message) => {
    const {next, router} = await readyRouter({subscriptions, timing: {requestTimeoutMs: 2_000}})
    const routed = routedBy(router)
    const failed = next('directory-failed')
    expect(await router.findRecipients(routed)).toEqual({
      status: 'unknown',
      reason: 'directory-failed',
    })
    expect((await failed).error.message).toContain(message)
  })

  test('are unknown without a directory', async () => {
    const {router} = await readyRouter()
    const routed = routedBy(router)
    expect(await router.findRecipients(routed)).toEqual({status: 'unknown', reason: 'no-directory'})
  })
})

describe('a router', () => {
  test('of several datasets routes each on its own', async () => {
    const {lake} = await faultyLake({
      prod_bk_pt: documents,
      prod_bk_es: documents.filter(({_id}) => _id !== 'home'),
    })
    const {router} = runningRouter(lake, {datasets: ['prod_bk_pt', 'prod_bk_es']})
    await router.ready()
    expect(router.route(ticket, {dataset: 'prod_bk_pt'})).toMatchObject({
      decision: {reason: 'store'},
    })
    expect(router.route(ticket, {dataset: 'prod_bk_es'})).toMatchObject({
      decision: {reason: 'subcategory-not-in-group'},
    })
    expect(router.status().map((each) => [each.dataset, each.state])).toEqual([
      ['prod_bk_pt', expect.stringMatching(/live|polling/u)],
      ['prod_bk_es', expect.stringMatching(/live|polling/u)],
    ])
    expect(() => router.route(ticket)).toThrow(
      new TypeError(
        'route: the router serves several datasets (prod_bk_pt, prod_bk_es). Say which, like {dataset: "prod_bk_pt"}.',
      ),
    )
    expect(() => router.route(ticket, {dataset: 'prod_bk_fr'})).toThrow(TypeError)
  })

  test('says of other content whether it routes the same', async () => {
    const {lake, next, router} = await readyRouter()
    const client = clientOf(lake.url, dataset)
    const [before] = router.status()
    for (const [id, fields, routesTheSame] of [
      ['lost', {name: {_type: 'localeString', en: 'Lost things'}}, true],
      ['other', {name: {_type: 'localeString', en: 'Others'}}, true],
      ['home', {ticketType: 'GENERAL'}, false],
    ] as const) {
      const changed = next('content-changed')
      await client.patch(id).set(fields).commit()
      expect(await changed).toMatchObject({routesTheSame})
    }
    const [after] = router.status()
    expect(after?.content?.fingerprint).not.toBe(before?.content?.fingerprint)
  })

  test('names every dataset that has no content', async () => {
    const {lake} = await faultyLake({prod_bk_pt: documents, prod_bk_es: []})
    const {router} = runningRouter(lake, {datasets: ['prod_bk_pt', 'prod_bk_es', 'prod_bk_fr']})
    const failed = router.ready()
    await expect(failed).rejects.toThrow(AggregateError)
    await expect(failed).rejects.toThrow(
      /"prod_bk_es".*no published sub-category[\s\S]*"prod_bk_fr".*status 404/u,
    )
    expect(router.route(ticket, {dataset: 'prod_bk_pt'}).status).toBe('routed')
  })

  test('refuses options that cannot work', () => {
    const client = createClient({projectId: 'p', useCdn: false, apiVersion: '2025-02-19'})
    expect(() => createTicketRouter({client})).toThrow(/name the datasets/u)
    expect(() => createTicketRouter({client, datasets: ['d'], timing: {pollMs: 0}})).toThrow(
      new TypeError(
        'createTicketRouter: timing.pollMs is 0. Give milliseconds above 0 and up to 2147483647.',
      ),
    )
    const subscriptions = [{event: 'x', partner: '', stores: []}]
    expect(() => createTicketRouter({client, datasets: ['d'], subscriptions})).toThrow(
      /subscriptions gave no subscription at position 1/u,
    )
  })

  test('refuses a name that no dataset can have before it asks for anything', async () => {
    const {proxy} = await faultyLake()
    const client = clientOf(proxy.url, dataset)
    expect(() => createTicketRouter({client, datasets: [dataset, 'Not a name!']})).toThrow(
      /Datasets can only contain/u,
    )
    // A router that was created later has asked, so that an earlier one would have asked as well.
    const {router} = runningRouter(proxy)
    await router.ready()
    expect(proxy.listenerCount()).toBeLessThanOrEqual(1)
  })

  test('refuses a token that cannot be sent, and does not repeat it', () => {
    const client = createClient({
      projectId: 'p',
      dataset: 'd',
      useCdn: false,
      apiVersion: '2025-02-19',
      token: 'skA1\nb2',
    })
    expect(() => createTicketRouter({client})).toThrow(
      new TypeError('The token holds a character that no token has. Copy it again.'),
    )
  })

  test('that is closed routes on what it knows, and asks for nothing more', async () => {
    const {lake, proxy} = await faultyLake()
    const {events, router} = runningRouter(proxy, {timing: {confirmMs: 10, pollMs: 10}})
    await router.ready()
    const before = routedBy(router)
    await Promise.all([router.close(), router.close()])
    const [queries, told] = [proxy.queryCount(), events.length]
    await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
    expect(routedBy(router)).toMatchObject({decision: before.decision, event: before.event})
    expect(router.status()).toMatchObject([{state: 'closed', content: {source: 'lake'}}])
    expect([proxy.queryCount(), events.length]).toEqual([queries, told])
    await expect(router.ready()).resolves.toBeUndefined()
  })

  test('that is closed before it read anything says so', async () => {
    const {proxy} = await faultyLake()
    proxy.queries = 'hang'
    const {router} = runningRouter(proxy)
    const waiting = router.ready()
    await router.close()
    await expect(waiting).rejects.toThrow('the router was closed')
    await expect(router.ready()).rejects.toThrow('the router was closed')
    expect(router.status()).toEqual([{dataset, state: 'closed'}])
  })

  test.each(['with a lake', 'without one'])(
    'that is closed lets its process end: %s',
    async (how) => {
      const {proxy} = await faultyLake()
      if (how === 'without one') await proxy.unplug()
      const script = fileURLToPath(new URL('closingService.ts', import.meta.url))
      const service = spawn(process.execPath, [script, proxy.url, await temporaryFolder()], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let output = ''
      service.stdout.on('data', (part) => (output += String(part)))
      expect(await once(service, 'close')).toEqual([0, null])
      expect(output).toBe(how === 'with a lake' ? 'routed' : '')
    },
    30_000,
  )
})
