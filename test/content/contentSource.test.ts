import {createClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'

import {
  type ContentState,
  type ContentSource,
  createContentSource,
} from '../../content/contentSource.ts'
import {provideLiveContent, readContent} from '../../content/liveContent.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'

let lake: FilledLake
let source: ContentSource
let close: () => void

beforeEach(async () => {
  lake = await fillLake({
    market: [
      subcategory('a'),
      group('g', 'GENERAL', ['a']),
      settings(60),
      {_id: 'p', _type: 'page'},
    ],
  })
  source = createContentSource(clientOf(lake.url, 'market'))
  close = source.open()
})

afterEach(async () => {
  close()
  await lake.close()
})

/** The first snapshot, now or later, of which something is true. */
function snapshotWhere(isTrue: (snapshot: ContentState) => boolean): Promise<ContentState> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isTrue(source.getSnapshot())) return
      unsubscribe()
      resolve(source.getSnapshot())
    }
    const unsubscribe = source.subscribe(look)
    look()
  })
}

const live = () => snapshotWhere(({status}) => status.kind === 'live')

test('reads the support documents of every state, and nothing else', async () => {
  expect(source.getSnapshot().status).toEqual({kind: 'loading'})
  const {documents} = await live()
  expect([...documents.keys()].toSorted()).toEqual(['a', 'g', 'supportSettings'])
})

test('follows edits, drafts and deletions of others', async () => {
  await live()
  const client = clientOf(lake.url, 'market')
  await client.patch('g').set({ticketType: 'STORE'}).commit()
  await snapshotWhere(({documents}) => documents.get('g')?.['ticketType'] === 'STORE')
  await client.create({_id: 'drafts.g', _type: 'supportCategoryGroup', ticketType: 'GENERAL'})
  await snapshotWhere(({documents}) => documents.has('drafts.g'))
  await client.delete('drafts.g')
  const {documents} = await snapshotWhere((each) => !each.documents.has('drafts.g'))
  expect(documents.get('g')?.['ticketType']).toBe('STORE')
})

test('a snapshot that somebody holds never changes', async () => {
  const before = await live()
  await clientOf(lake.url, 'market').patch('g').set({ticketType: 'STORE'}).commit()
  await snapshotWhere((each) => each !== before)
  expect(before.documents.get('g')?.['ticketType']).toBe('GENERAL')
})

test('the same documents are read into a configuration once', async () => {
  const {documents} = await live()
  expect(routingConfigOf(documents, 'drafts')).toBe(routingConfigOf(documents, 'drafts'))
  expect(routingConfigOf(documents, 'drafts')).not.toBe(routingConfigOf(documents, 'published'))
})

test('keeps the last documents, and says since when, once the connection is lost', async () => {
  await live()
  await lake.close()
  const {documents, status} = await snapshotWhere((each) => each.status.kind === 'stale')
  expect(documents.size).toBe(3)
  expect(status).toEqual({kind: 'stale', since: expect.any(Number)})
})

test('says why nothing could be read at all', async () => {
  close()
  source = createContentSource(
    createClient({...clientOf(lake.url, 'market').config(), dataset: 'no_such_market'}),
  )
  close = source.open()
  const {status} = await snapshotWhere((each) => each.status.kind === 'failed')
  expect(status).toEqual({
    kind: 'failed',
    reason: {cause: expect.any(Error), kind: 'refused', status: 404},
  })
})

test('says that there is no connection instead of loading for ever', async () => {
  const {port} = new URL(lake.url)
  close()
  await lake.close()
  source = createContentSource(clientOf(`http://127.0.0.1:${port}`, 'market'))
  close = source.open()
  const {status} = await snapshotWhere((each) => each.status.kind !== 'loading')
  expect(status).toMatchObject({kind: 'failed', reason: {kind: 'no-connection'}})
})

test('validators read the live content without a request', async () => {
  const {documents} = await live()
  const client = clientOf(lake.url, 'market')
  const withdraw = provideLiveContent(client, source)
  const reading = await readContent(client)
  withdraw()
  expect(reading.kind === 'read' && reading.documents).toBe(documents)
})

test('validators wait once for content that does not come, and not again with every keystroke', async () => {
  const client = clientOf(lake.url, 'market')
  const withdraw = provideLiveContent(client, createContentSource(client))
  expect((await readContent(client)).kind).toBe('unavailable')
  const soon = new Promise((resolve) => setTimeout(resolve, 500, 'later'))
  expect(await Promise.race([readContent(client), soon])).toMatchObject({kind: 'unavailable'})
  withdraw()
})
