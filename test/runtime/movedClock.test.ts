import {afterEach, beforeEach, expect, test, vi} from 'vitest'

import {clientOf} from '../filledLake.ts'
import {dataset, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

const minuteMs = 60_000

// The clock on the wall alone: timers and the steady clock go on as they are.
beforeEach(
  () => void vi.useFakeTimers({now: Date.now(), shouldAdvanceTime: false, toFake: ['Date']}),
)
afterEach(() => void vi.useRealTimers())

function moveClock(byMs: number): void {
  vi.setSystemTime(Date.now() + byMs)
}

const moves: readonly (readonly [string, number])[] = [
  ['an hour back', -60 * minuteMs],
  ['two minutes back', -2 * minuteMs],
  ['an hour forward', 60 * minuteMs],
]

test.each(moves)('a change is followed at once when the clock was set %s', async (_, byMs) => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  await expect.poll(() => router.status()[0]?.state).toBe('live')
  for (const ticketType of ['GENERAL', 'STORE']) {
    moveClock(byMs)
    const changed = next('content-changed')
    await clientOf(lake.url, dataset).patch('home').set({ticketType}).commit()
    await changed
  }
  expect(router.route(ticket)).toMatchObject({decision: {outcome: 'STORE'}})
})

test.each(moves)('the age of content is how long ago it was read, %s', async (_, byMs) => {
  const {proxy} = await faultyLake()
  const before = performance.now()
  const {router} = runningRouter(proxy)
  await router.ready()
  moveClock(byMs)
  await expect.poll(() => router.status()[0]?.content?.ageMs ?? 0).toBeGreaterThan(20)
  expect(router.status()[0]?.content?.ageMs).toBeLessThanOrEqual(performance.now() - before)
})

test.each(moves)('how long content was stale does not count a clock set %s', async (_, byMs) => {
  const {proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  const before = performance.now()
  const stale = next('content-stale')
  await proxy.unplug()
  await stale
  moveClock(byMs)
  const [status] = router.status()
  // Whoever shows when it is asked again shows it on the clock of now.
  const nextAttemptAt = status?.nextAttemptAt ?? Date.now()
  expect(Math.abs(nextAttemptAt - Date.now())).toBeLessThan(minuteMs)
  const fresh = next('content-fresh')
  await proxy.plugIn()
  const {staleForMs} = await fresh
  expect(staleForMs).toBeGreaterThanOrEqual(0)
  expect(staleForMs).toBeLessThanOrEqual(performance.now() - before)
})

test('a server says until when to stay away by its own clock, whatever ours shows', async () => {
  const {lake, proxy} = await faultyLake()
  const {next, router} = runningRouter(proxy)
  await router.ready()
  moveClock(-60 * minuteMs)
  proxy.queries = {
    status: 503,
    body: '{}',
    headers: {
      date: 'Tue, 23 May 2023 12:34:56 GMT',
      'retry-after': 'Tue, 23 May 2023 12:35:26 GMT',
    },
  }
  const failed = next('request-failed')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  expect((await failed).error.reason).toEqual({kind: 'refused', status: 503, retryAfterMs: 30_000})
})

test('a snapshot is written again an hour after it was, not an hour by a clock set back', async () => {
  const {proxy} = await faultyLake()
  const written: string[] = []
  const {router} = runningRouter(proxy, {
    snapshot: {
      read: () => Promise.resolve(undefined),
      write: (_, {readAt}) => {
        written.push(readAt)
        return Promise.resolve()
      },
    },
    timing: {confirmMs: 20, pollMs: 20},
  })
  await router.ready()
  moveClock(120 * minuteMs)
  const count = proxy.queryCount()
  await expect.poll(proxy.queryCount).toBeGreaterThan(count + 3)
  expect(written).toHaveLength(1)
})
