import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

import {expect, test} from 'vitest'

import {clientOf} from '../filledLake.ts'
import {dataset, documents, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

const publishes = 1_000
const ticketsPerPublish = 1_000
const minuteMs = 60_000

/** Bytes in use once nothing is left that could be freed. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** Two groups that are never of the same type, and the threshold that belongs to which of them is for stores. */
const homeForStores = {home: 'STORE', other: 'GENERAL', threshold: 60}
const otherForStores = {home: 'GENERAL', other: 'STORE', threshold: 90}

const texts = [
  ticket,
  {...ticket, category: 'Other', subcategoryId: 'lost'},
  {...ticket, category: undefined},
  {...ticket, subcategoryId: 'x'},
].map((each) => JSON.stringify(each))

test('a million tickets during a thousand publishes: none refused, none on half a config, and the memory flat', async () => {
  const {lake} = await faultyLake({[dataset]: documents})
  const client = clientOf(lake.url, dataset)
  let changes = 0
  const {next, router} = runningRouter(lake, {
    onEvent: ({type}) => {
      if (type === 'content-changed') changes += 1
    },
  })
  const connected = next('listener-connected')
  await router.ready()
  await connected

  /** Which of the two states decided, by all that it decided. */
  const seen = new Map<string, number>()
  let tickets = 0
  function routeSome(): void {
    for (let index = 0; index < ticketsPerPublish; index++) {
      const routed = router.route(JSON.parse(texts[index % texts.length] ?? ''))
      if (routed.status !== 'routed') throw new Error(JSON.stringify(routed))
      tickets += 1
      const {outcome, thresholdMs} = routed.decision
      if (index % texts.length > 1) continue
      const group = index % texts.length === 0 ? 'home' : 'other'
      const minutes = thresholdMs === undefined ? '-' : thresholdMs / minuteMs
      const key = `${group} ${outcome} ${minutes}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }

  let early = 0
  for (let publish = 1; publish <= publishes; publish++) {
    const {home, other, threshold} = publish % 2 === 0 ? homeForStores : otherForStores
    const committed = client
      .transaction()
      .patch('home', {set: {ticketType: home}})
      .patch('supportSettings', {set: {storeSupportTicketTimeThreshold: threshold}})
      .patch('other', {set: {ticketType: other}})
      .commit({visibility: 'sync'})
    routeSome()
    await committed
    if (publish === publishes / 10) early = usedBytes()
  }
  const late = usedBytes()

  expect(tickets).toBe(publishes * ticketsPerPublish)
  expect([...seen.keys()].toSorted()).toEqual([
    'home GENERAL -',
    'home STORE 60',
    'other GENERAL -',
    'other STORE 90',
  ])
  // The content was followed all the while, and the last state is reached.
  expect(changes).toBeGreaterThan(10)
  await expect
    .poll(() => router.route(JSON.parse(texts[0] ?? '')))
    .toMatchObject({decision: {outcome: 'STORE', thresholdMs: 60 * minuteMs}})
  // The lake is in this process and keeps its history on disk, and its last 1,000 changes in memory.
  expect(late - early).toBeLessThan(8 * 2 ** 20)
})
