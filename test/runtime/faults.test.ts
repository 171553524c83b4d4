import {expect, test} from 'vitest'

import {ContentError, NoContentError, type TicketRouter} from '../../runtime/index.ts'
import {clientOf} from '../filledLake.ts'
import type {FaultProxy} from './faultProxy.ts'
import {dataset, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'
import {shortPatienceMs} from '../patience.ts'

/** Where the ticket of the tests goes, and why. */
function reasonOf(router: TicketRouter): string {
  const routed = router.route(ticket)
  return routed.status === 'routed' ? routed.decision.reason : routed.status
}

const html = '<!doctype html><title>Sign in</title>'
const whole = JSON.stringify({result: [{_id: 'late', _type: 'supportSubcategory', _rev: 'r9'}]})

test.each<[string, FaultProxy['queries'], ContentError['reason']]>([
  ['status 500', {status: 500, body: '{}'}, {kind: 'refused', status: 500}],
  ['status 401', {status: 401, body: '{}'}, {kind: 'refused', status: 401}],
  ['status 429', {status: 429, body: '{}'}, {kind: 'refused', status: 429}],
  ['JSON that ends too early', {body: whole.slice(0, -5)}, {kind: 'not-content'}],
  ['a connection that ends too early', 'cut', {kind: 'no-connection'}],
  [
    'a page of a proxy',
    {body: html, headers: {'content-type': 'text/html'}},
    {kind: 'not-content'},
  ],
  ['a page that calls itself JSON', {body: html}, {kind: 'not-content'}],
  ['nothing', {body: ''}, {kind: 'not-content'}],
  ['no result', {body: '{}'}, {kind: 'not-content'}],
  ['a result that is no list', {body: '{"result": {"length": 1}}'}, {kind: 'not-content'}],
  [
    'a list of something else',
    {body: '{"result": [{"_id": "late", "_type": "supportSubcategory"}]}'},
    {kind: 'not-content'},
  ],
  ['a list of nothing', {body: '{"result": []}'}, {kind: 'no-documents'}],
  ['a list without a group', {body: whole}, {kind: 'no-documents'}],
  [
    'a list without a sub-category',
    {body: whole.replace('supportSubcategory', 'supportCategoryGroup')},
    {kind: 'no-documents'},
  ],
])('%s in place of an answer changes nothing but the status', async (_, answer, reason) => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  const [before] = router.status()
  proxy.queries = answer
  const failed = next('request-failed')
  const stale = next('content-stale')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  const {error} = await failed
  expect(error).toBeInstanceOf(ContentError)
  expect(error.reason).toEqual(reason)
  expect(error.message).toContain(`"${dataset}"`)
  await stale
  expect(reasonOf(router)).toBe('store')
  expect(router.status()).toMatchObject([
    {state: 'stale', content: {revision: before?.content?.revision}, failure: {error: {reason}}},
  ])

  const changed = next('content-changed')
  const fresh = next('content-fresh')
  proxy.queries = 'pass'
  await Promise.all([changed, fresh])
  expect(reasonOf(router)).toBe('ticket-type-general')
})

test('a lake that is asked too often is an advice about the client', async () => {
  const {proxy} = await faultyLake()
  proxy.queries = {status: 429, body: '{}'}
  const {router} = runningRouter(proxy)
  await expect(router.ready()).rejects.toThrow(
    'Too many requests were made; it is asked again later. A client without maxRetries: 0 asks again by itself as well.',
  )
})

test('a lake that says how long to stay away is not asked before', async () => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  proxy.queries = {status: 429, body: '{}', headers: {'retry-after': '120'}}
  const failed = next('request-failed')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  const {error, nextAttemptAt} = await failed
  expect(error.reason).toEqual({kind: 'refused', status: 429, retryAfterMs: 120_000})
  const [status] = router.status()
  expect(nextAttemptAt - (status?.failure?.at ?? 0)).toBeGreaterThanOrEqual(119_000)
  expect(Math.abs((status?.nextAttemptAt ?? 0) - nextAttemptAt)).toBeLessThan(1_000)
})

test('a lake that never answers is given up in time, and asked again', async () => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy, {timing: {requestTimeoutMs: shortPatienceMs}})
  await router.ready()
  proxy.queries = 'hang'
  const failed = next('request-failed')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  expect((await failed).error.reason).toEqual({kind: 'no-answer', waitedMs: shortPatienceMs})
  expect(reasonOf(router)).toBe('store')
  const changed = next('content-changed')
  proxy.queries = 'pass'
  await changed
  expect(reasonOf(router)).toBe('ticket-type-general')
})

test('a lake that is pulled out of its plug is missed at once, and found again', async () => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  const lost = next('listener-lost')
  const stale = next('content-stale')
  await proxy.unplug()
  expect((await lost).reason).toBe('disconnected')
  expect((await stale).error.reason).toEqual({kind: 'no-connection'})
  expect(reasonOf(router)).toBe('store')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  const changed = next('content-changed')
  await proxy.plugIn()
  await changed
  expect(reasonOf(router)).toBe('ticket-type-general')
})

test('a lake that cannot be reached at the start is a reason, until it can', async () => {
  const {proxy} = await faultyLake()
  await proxy.unplug()
  const {router} = runningRouter(proxy)
  expect(() => router.route(ticket)).toThrow(NoContentError)
  await expect(router.ready()).rejects.toThrow(
    `The support configuration of dataset "${dataset}" could not be read: there is no connection.`,
  )
  expect(router.status()).toMatchObject([
    {dataset, state: 'loading', failure: {error: {reason: {kind: 'no-connection'}}}},
  ])
  await proxy.plugIn()
  await expect
    .poll(() =>
      router.ready().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  expect(reasonOf(router)).toBe('store')
})

test('a listener that falls silent is found out, and replaced', async () => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy, {timing: {confirmMs: 100, pollMs: 100}})
  const connected = next('listener-connected')
  await router.ready()
  await connected
  proxy.listeners = 'stall'
  // Behind the first query and that for the welcome there are only those by chance.
  await expect.poll(proxy.queryCount).toBeGreaterThan(3)
  const lost = next('listener-lost')
  const changed = next('content-changed')
  const listeners = proxy.listenerCount()
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  await changed
  expect((await lost).reason).toBe('silent')
  expect(reasonOf(router)).toBe('ticket-type-general')
  await expect.poll(proxy.listenerCount).toBe(listeners + 1)
})

test('a listener that never says welcome is given up, and another one tried', async () => {
  const {lake, proxy} = await faultyLake()
  proxy.listeners = 'hang'
  const {next, router} = runningRouter(proxy, {timing: {requestTimeoutMs: shortPatienceMs}})
  const lost = next('listener-lost')
  await router.ready()
  expect(router.status()).toMatchObject([{state: 'polling'}])
  expect((await lost).reason).toBe('silent')
  const connected = next('listener-connected')
  proxy.listeners = 'pass'
  await connected
  expect(router.status()).toMatchObject([{state: 'live'}])
  const changed = next('content-changed')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  await changed
})

test('without a listener, changes are found by looking', async () => {
  const {lake, proxy} = await faultyLake()
  proxy.listeners = 'refuse'
  const {next, router} = runningRouter(proxy, {timing: {pollMs: 50}})
  const lost = next('listener-lost')
  await router.ready()
  expect(await lost).toMatchObject({dataset, reason: 'refused', error: {status: 403}})
  const changed = next('content-changed')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  await changed
  expect(router.status()).toMatchObject([{state: 'polling'}])
})

test('events that come again and again are looked after once', async () => {
  const {lake, proxy} = await faultyLake()
  proxy.listeners = 'repeat'
  const {events, next, router} = runningRouter(proxy)
  const connected = next('listener-connected')
  await router.ready()
  await connected
  const client = clientOf(lake.url, dataset)
  const publishes = 5
  const queries = proxy.queryCount()
  for (let round = 1; round <= publishes; round++) {
    const changed = next('content-changed')
    await client.patch('supportSettings').set({storeSupportTicketTimeThreshold: round}).commit()
    await changed
  }
  // One query for each, one for the welcome, and at most one more for an event that came during a query.
  expect(proxy.queryCount() - queries).toBeLessThanOrEqual(2 * publishes + 1)
  expect(events.filter(({type}) => type === 'content-changed')).toHaveLength(publishes + 1)
})

test('drafts are no news', async () => {
  const {lake, proxy} = await faultyLake()
  const {events, next, router} = runningRouter(proxy)
  const connected = next('listener-connected')
  await router.ready()
  await connected
  const client = clientOf(lake.url, dataset)
  await client.create({_id: 'drafts.home', _type: 'supportCategoryGroup', ticketType: 'GENERAL'})
  const changed = next('content-changed')
  await client.patch('supportSettings').set({storeSupportTicketTimeThreshold: 45}).commit()
  await changed
  expect(reasonOf(router)).toBe('store')
  expect(events.filter(({type}) => type === 'content-changed')).toHaveLength(2)
})
