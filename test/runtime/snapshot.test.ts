import {chmod, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import type {ContentSnapshot} from '../../runtime/index.ts'
import {fileSnapshot} from '../../runtime/node/index.ts'
import {clientOf} from '../filledLake.ts'
import {temporaryFolder} from '../local-lake/runningLake.ts'
import {dataset, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'
import {shortPatienceMs} from '../patience.ts'

test('a router starts from the snapshot of the one before when there is no lake', async () => {
  const folder = join(await temporaryFolder(), 'snapshots')
  const {lake, proxy} = await faultyLake()
  const first = runningRouter(proxy, {snapshot: fileSnapshot(folder)})
  const written = first.next('snapshot-written')
  await first.router.ready()
  const {revision} = await written
  const routed = first.router.route(ticket)
  if (routed.status !== 'routed') throw new Error('The ticket cannot be read.')
  await first.router.close()

  await proxy.unplug()
  const second = runningRouter(proxy, {snapshot: fileSnapshot(folder)})
  await second.router.ready()
  // All but the instant of the decision.
  const receipt = {...routed.receipt, decidedAt: expect.any(String)}
  expect(second.router.route(ticket)).toEqual({...routed, receipt})
  expect(second.router.status()).toMatchObject([
    {state: 'stale', content: {revision, source: 'snapshot', ageMs: expect.any(Number)}},
  ])
  expect(second.events.map(({type}) => type)).toEqual(
    expect.arrayContaining(['content-changed', 'request-failed', 'content-stale']),
  )

  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  const fresh = second.next('content-fresh')
  await proxy.plugIn()
  await fresh
  expect(second.router.route(ticket)).toMatchObject({decision: {reason: 'ticket-type-general'}})
  expect(second.router.status()).toMatchObject([{content: {source: 'lake'}}])
})

test('it is written when the content changes, and not otherwise', async () => {
  const {lake, proxy} = await faultyLake()
  const written: unknown[] = []
  const {next, router} = runningRouter(proxy, {
    snapshot: {
      read: () => Promise.resolve(undefined),
      write: (of, snapshot) => {
        written.push([of, snapshot.documents.map(({_id}) => _id).toSorted()])
        return Promise.resolve()
      },
    },
    timing: {confirmMs: 20, pollMs: 20},
  })
  await router.ready()
  await expect.poll(proxy.queryCount).toBeGreaterThan(4)
  expect(written).toEqual([[dataset, ['home', 'late', 'lost', 'other', 'supportSettings']]])
  const again = next('snapshot-written')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  await again
  expect(written).toHaveLength(2)
})

test('what a document was when it was good survives a restart', async () => {
  const {lake} = await faultyLake()
  const folder = await temporaryFolder()
  const first = runningRouter(lake, {snapshot: fileSnapshot(folder)})
  const written = first.next('snapshot-written')
  await first.router.ready()
  await written
  await first.router.close()
  await clientOf(lake.url, dataset).delete('supportSettings')
  const second = runningRouter(lake, {snapshot: fileSnapshot(folder)})
  await second.router.ready()
  expect(second.router.route(ticket)).toMatchObject({decision: {thresholdMs: 3_600_000}})
  expect(second.router.status()).toMatchObject([
    {content: {kept: [{documentId: 'supportSettings', problem: 'settings-deleted'}]}},
  ])
})

test.each([
  ['no JSON', '{"snapshot":', 'is no JSON'],
  ['another format', '{"snapshot":"support-routing","version":2}', 'damaged at "version"'],
  [
    'another dataset',
    JSON.stringify({
      snapshot: 'support-routing',
      version: 1,
      projectId: 'local',
      dataset: 'prod_bk_es',
      readAt: '2026-01-01T00:00:00Z',
      documents: [],
    }),
    'of dataset "prod_bk_es"',
  ],
  [
    'documents that are none',
    JSON.stringify({
      snapshot: 'support-routing',
      version: 1,
      projectId: 'local',
      dataset,
      readAt: '2026-01-01T00:00:00Z',
      documents: [{_id: 'late'}],
    }),
    'no list of documents',
  ],
])('a snapshot that is damaged is told and not used: %s', async (_, text, message) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, `${dataset}.json`), text)
  const {proxy} = await faultyLake()
  await proxy.unplug()
  const {next, router} = runningRouter(proxy, {snapshot: fileSnapshot(folder)})
  const failed = next('snapshot-failed')
  await expect(router.ready()).rejects.toThrow('no connection')
  expect(await failed).toMatchObject({operation: 'read'})
  expect((await failed).error.message).toContain(message)
})

test('a store that fails or never answers is told, and holds nothing up for long', async () => {
  const {proxy} = await faultyLake()
  const {events, next, router} = runningRouter(proxy, {
    snapshot: {
      read: () => new Promise(() => {}),
      write: () => Promise.reject(new Error('The bucket is full.')),
    },
    timing: {requestTimeoutMs: shortPatienceMs},
  })
  const failed = next('snapshot-failed', ({operation}) => operation === 'write')
  await router.ready()
  expect((await failed).error.message).toBe('The bucket is full.')
  expect(events).toContainEqual({
    dataset,
    type: 'snapshot-failed',
    operation: 'read',
    error: expect.objectContaining({message: `There was no answer within ${shortPatienceMs} ms.`}),
  })
})

/** A store that keeps what is written, and never gives it back. */
function storeOf(read: () => Promise<unknown>) {
  const written: ContentSnapshot[] = []
  const write = (_: string, snapshot: ContentSnapshot) => {
    written.push(snapshot)
    return Promise.resolve()
  }
  return {read, write, written}
}

test('a write that never ends is told and given up, and the next one follows', async () => {
  const {lake} = await faultyLake()
  const written: ContentSnapshot[] = []
  const {next, router} = runningRouter(lake, {
    snapshot: {
      read: () => Promise.resolve(undefined),
      write: (_, snapshot) => {
        written.push(snapshot)
        return written.length === 1 ? new Promise(() => {}) : Promise.resolve()
      },
    },
    timing: {requestTimeoutMs: shortPatienceMs},
  })
  const failed = next('snapshot-failed')
  await router.ready()
  expect(await failed).toMatchObject({
    operation: 'write',
    error: {message: `There was no answer within ${shortPatienceMs} ms.`},
  })
  const again = next('snapshot-written')
  await clientOf(lake.url, dataset).patch('home').set({ticketType: 'GENERAL'}).commit()
  await again
  expect(written).toHaveLength(2)
})

test('a router closes while a write never ends', async () => {
  const {lake} = await faultyLake()
  const {next, router} = runningRouter(lake, {
    snapshot: {read: () => Promise.resolve(undefined), write: () => new Promise(() => {})},
    timing: {requestTimeoutMs: shortPatienceMs},
  })
  const failed = next('snapshot-failed')
  await router.ready()
  await router.close()
  expect((await failed).operation).toBe('write')
})

test('a router closes at once while the snapshot is being read, and tells nothing of it', async () => {
  const {proxy} = await faultyLake()
  proxy.queries = 'hang'
  const {events, router} = runningRouter(proxy, {
    snapshot: storeOf(() => new Promise(() => {})),
    timing: {requestTimeoutMs: 2_000_000_000},
  })
  await router.close()
  expect(events.filter(({type}) => type === 'snapshot-failed')).toEqual([])
})

test('content that was read does not wait for a snapshot that does not come', async () => {
  const {proxy} = await faultyLake()
  const {events, router} = runningRouter(proxy, {
    snapshot: storeOf(() => new Promise(() => {})),
    timing: {requestTimeoutMs: 2_000_000_000, snapshotWaitMs: 100},
  })
  await router.ready()
  expect(router.status()).toMatchObject([{content: {source: 'lake'}}])
  expect(events).toContainEqual({
    dataset,
    type: 'snapshot-failed',
    operation: 'read',
    error: expect.objectContaining({message: 'There was no answer within 100 ms.'}),
  })
})

/** A snapshot of the lake, as if it had been written so many minutes ago. */
async function snapshotFrom(lake: {readonly url: string}, minutesAgo: number): Promise<unknown> {
  const store = storeOf(() => Promise.resolve(undefined))
  const {next, router} = runningRouter(lake, {snapshot: store})
  const written = next('snapshot-written')
  await router.ready()
  await written
  await router.close()
  return {...store.written[0], readAt: new Date(Date.now() - minutesAgo * 60_000).toISOString()}
}

test('it is written again after an hour, so that it does not say that it is older than it is', async () => {
  const {lake} = await faultyLake()
  const old = await snapshotFrom(lake, 61)
  const store = storeOf(() => Promise.resolve(old))
  const {next, router} = runningRouter(lake, {snapshot: store})
  const started = Date.now()
  const written = next('snapshot-written')
  await router.ready()
  await written
  expect(Date.parse(store.written[0]?.readAt ?? '')).toBeGreaterThanOrEqual(started - 60_000)
})

test('it is not written again within the hour', async () => {
  const {lake, proxy} = await faultyLake()
  const recent = await snapshotFrom(lake, 50)
  const store = storeOf(() => Promise.resolve(recent))
  const {router} = runningRouter(proxy, {snapshot: store, timing: {confirmMs: 20, pollMs: 20}})
  await router.ready()
  await expect.poll(proxy.queryCount).toBeGreaterThan(4)
  await router.close()
  expect(store.written).toEqual([])
})

test('it is told and not used when it comes from the future', async () => {
  const {lake, proxy} = await faultyLake()
  const future = await snapshotFrom(lake, -6)
  await proxy.unplug()
  const {next, router} = runningRouter(proxy, {snapshot: storeOf(() => Promise.resolve(future))})
  const failed = next('snapshot-failed')
  await expect(router.ready()).rejects.toThrow('no connection')
  expect((await failed).error.message).toContain('lies in the future')
})

/** A snapshot with so many documents. */
function snapshotOf(name: string, size: number): ContentSnapshot {
  return {
    snapshot: 'support-routing',
    version: 1,
    projectId: 'p',
    dataset: name,
    readAt: '2026-01-01T00:00:00Z',
    documents: Array.from({length: size}, (_, index) => ({_id: `${index}`, _rev: 'r', _type: 't'})),
  }
}

test('files: each dataset has its own, and nothing is left beside them', async () => {
  const folder = join(await temporaryFolder(), 'a', 'b')
  const store = fileSnapshot(folder)
  expect(await store.read('one')).toBeUndefined()
  await Promise.all([
    ...[1, 500, 2].map((size) => store.write('one', snapshotOf('one', size))),
    store.write('../two', snapshotOf('../two', 1)),
  ])
  expect(await readdir(folder)).toEqual(['..%2Ftwo.json', 'one.json'])
  expect(await store.read('../two')).toEqual(snapshotOf('../two', 1))
  // Whichever came last, it is whole.
  expect(JSON.parse(await readFile(join(folder, 'one.json'), 'utf8'))).toHaveProperty('documents')
})

test('files: what stands in the way is named', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'file'), '')
  const blocked = fileSnapshot(join(folder, 'file'))
  await expect(blocked.read('one')).rejects.toThrow(/file\/one\.json could not be read: ENOTDIR/u)
  const whole = snapshotOf('one', 0)
  await expect(blocked.write('one', whole)).rejects.toThrow(/one\.json could not be written/u)
  await mkdir(join(folder, 'other', 'one.json'), {recursive: true})
  const taken = fileSnapshot(join(folder, 'other'))
  await expect(taken.write('one', whole)).rejects.toThrow(/could not be written: EISDIR/u)
  expect(await readdir(join(folder, 'other'))).toEqual(['one.json'])
})

test('files: a right that is missing is told with what to do', async () => {
  const folder = await temporaryFolder()
  await chmod(folder, 0o500)
  const store = fileSnapshot(folder)
  await asNobody(() =>
    expect(store.write('one', snapshotOf('one', 0))).rejects.toThrow(
      /EACCES.*Give the process the right to, or choose another folder\./u,
    ),
  )
  await chmod(folder, 0o700)
})

/** The superuser may write everywhere, so this process is somebody else for a moment. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const own = process.geteuid?.()
  if (own === 0) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (own === 0) process.seteuid?.(own)
  }
}
