import {once} from 'node:events'
import {request, type IncomingMessage} from 'node:http'
import {applyPatch} from 'mendoza'
import {expect, onTestFinished, test} from 'vitest'
import type {SanityClient} from '@sanity/client'
import {collect} from './collected.ts'
import {clientOf, dataset, runningLake} from './runningLake.ts'

function listenTo(client: SanityClient, query: string, params = {}, options = {}) {
  const events = ['welcome' as const, 'mutation' as const]
  return collect(client.listen(query, params, {events, effectFormat: 'mendoza', ...options}))
}

const welcomed = (items: readonly {type: string}[]) => items.some(({type}) => type === 'welcome')
const mutations = <Item extends {type: string}>(items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'mutation' ? [item] : []))

test('every listener hears the same chain of revisions, and effects make the document', async () => {
  const lake = await runningLake()
  const client = clientOf(lake)
  const listeners = [lake.url, ...lake.listenerUrls].map((url) =>
    listenTo(clientOf({url}), '*[_id in $ids]', {ids: ['time', 'drafts.time']}),
  )
  await Promise.all(listeners.map(({until}) => until(welcomed)))

  let copy: unknown = await client.getDocument('time')
  const seeded = await client.getDocument('time')
  await client
    .patch('time')
    .set({'name.en': 'A', list: [1]})
    .commit()
  await client.patch('time').unset(['knowledgeForceIssueId']).set({'name.en': 'B'}).commit()
  const final = await client
    .patch('time')
    .setIfMissing({extra: {deep: true}})
    .commit()

  for (const {items, until} of listeners) {
    await until((all) => mutations(all).length === 3)
    const events = mutations(items)
    expect(events.map((event) => 'previousRev' in event && event.previousRev)).toEqual([
      seeded?._rev,
      ...events.slice(0, -1).map((event) => 'resultRev' in event && event.resultRev),
    ])
  }
  for (const event of mutations(listeners[0]?.items ?? [])) {
    if ('effects' in event) copy = applyPatch(copy, event.effects?.apply ?? [])
  }
  expect(copy).toEqual(final)
})

test('a transaction is told document by document, each with its own mutations', async () => {
  const client = clientOf(await runningLake())
  const {items, until} = listenTo(client, '*')
  await until(welcomed)
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.time',
    publishedId: 'time',
  })
  await until((all) => mutations(all).length === 2)
  expect(mutations(items)).toMatchObject([
    {
      documentId: 'time',
      transition: 'update',
      transactionTotalEvents: 2,
      transactionCurrentEvent: 1,
      identity: 'ines',
      mutations: [{createOrReplace: {_id: 'time'}}],
    },
    {
      documentId: 'drafts.time',
      transition: 'disappear',
      transactionCurrentEvent: 2,
      mutations: [{delete: {id: 'drafts.time'}}],
    },
  ])
})

test('the transition tells how a document relates to the query', async () => {
  const client = clientOf(await runningLake())
  const {items, until} = listenTo(
    client,
    '*[_type == "note" && done != true]',
    {},
    {
      includeResult: true,
    },
  )
  await until(welcomed)
  await client.create({_id: 'one', _type: 'note'})
  await client.patch('one').set({text: 'a'}).commit()
  await client.patch('one').set({done: true}).commit()
  await client.patch('one').set({text: 'unheard'}).commit()
  await client.patch('one').unset(['done']).commit()
  await client.delete('one')
  await until((all) => mutations(all).length === 5)
  expect(mutations(items)).toMatchObject([
    {transition: 'appear', result: {_id: 'one'}},
    {transition: 'update', result: {text: 'a'}},
    {transition: 'disappear'},
    {transition: 'appear', result: {text: 'unheard'}},
    {transition: 'disappear'},
  ])
  expect(mutations(items)[0]).not.toHaveProperty('previousRev')
})

test('versions are heard of only on request', async () => {
  const client = clientOf(await runningLake())
  const all = listenTo(client, '*[_type == "note"]', {}, {includeAllVersions: true})
  const some = listenTo(client, '*[_type == "note"]')
  await Promise.all([all.until(welcomed), some.until(welcomed)])
  await client.create({_id: 'versions.r1.one', _type: 'note'})
  await client.create({_id: 'drafts.one', _type: 'note'})
  await Promise.all([all.until((it) => it.length === 3), some.until((it) => it.length === 2)])
  expect(mutations(some.items)).toMatchObject([{documentId: 'drafts.one'}])
})

test('without a token only published documents are heard of', async () => {
  const lake = await runningLake()
  const {items, until} = listenTo(clientOf(lake, ''), '*')
  await until(welcomed)
  const client = clientOf(lake)
  await client.create({_id: 'drafts.one', _type: 'note'})
  await client.create({_id: 'one', _type: 'note'})
  await until((all) => mutations(all).length === 1)
  expect(mutations(items)).toMatchObject([{documentId: 'one'}])
})

test('a query that cannot be parsed ends the listener with its reason', async () => {
  const client = clientOf(await runningLake())
  const {until} = listenTo(client, '*[_type ==')
  await expect(until(() => false)).rejects.toThrow('GROQ query parse error')
})

/** Fails on documents of one type only: its first argument is not evaluated for others. */
const trapped = '*[select(_type == "trap" => geo::latLng(1, 2) == null, true)]'

test('a filter that fails on a document ends its listener, and concerns nobody else', async () => {
  const client = clientOf(await runningLake())
  const guilty = listenTo(client, trapped)
  const other = listenTo(client, '*')
  await Promise.all([guilty.until(welcomed), other.until(welcomed)])
  await client.create({_id: 'harmless', _type: 'note'})
  await guilty.until((all) => mutations(all).length === 1)
  expect(await client.create({_id: 'trap', _type: 'trap'})).toMatchObject({_id: 'trap'})
  await client.create({_id: 'after', _type: 'note'})
  await other.until((all) => mutations(all).length === 3)
  expect(mutations(other.items)).toMatchObject([
    {documentId: 'harmless'},
    {documentId: 'trap'},
    {documentId: 'after'},
  ])
  await expect(guilty.until((all) => mutations(all).length > 1)).rejects.toThrow('not implemented')
})

test('a filter that fails on a release does not keep it from being published', async () => {
  const client = clientOf(await runningLake())
  const guilty = listenTo(client, trapped.replace('"trap"', '"system.release"'))
  await guilty.until(welcomed)
  const releaseId = 'rSpring'
  await client.releases.create({releaseId})
  await client.createVersion({releaseId, publishedId: 'fresh', document: {_type: 'note'}})
  await client.releases.schedule({releaseId, publishAt: '2020-01-01T00:00:00Z'})
  await expect.poll(() => client.getDocument('fresh')).toMatchObject({_id: 'fresh'})
})

async function openStream(url: string, lastEventId?: string): Promise<IncomingMessage> {
  const query = encodeURIComponent('*[_type == "note"]')
  const call = request(
    `${url}/v2025-02-19/data/listen/${dataset}?query=${query}&enableResume=true`,
    {
      headers: {
        authorization: 'Bearer local-ines',
        ...(lastEventId !== undefined && {'last-event-id': lastEventId}),
      },
    },
  )
  call.end()
  onTestFinished(() => {
    call.destroy()
  })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    call.on('response', resolve).on('error', reject)
  })
  return response.setEncoding('utf8')
}

async function readUntil(stream: IncomingMessage, text: string): Promise<string> {
  let read = ''
  for await (const chunk of stream.iterator({destroyOnReturn: false})) {
    read += String(chunk)
    if (read.includes(text)) break
  }
  return read
}

test('a listener that comes back gets what it missed', async () => {
  const {url} = await runningLake()
  const client = clientOf({url})
  const stream = await openStream(url)
  const [, id] = /^id: (.*)$/m.exec(await readUntil(stream, '\n\n')) ?? []
  stream.destroy()
  await client.create({_id: 'missed', _type: 'note'})
  const resumed = await readUntil(await openStream(url, id), 'mutation')
  expect(resumed).toContain('event: welcomeback')
  expect(resumed).toContain('"documentId":"missed"')
})

test('a listener that was away for too long starts again', async () => {
  const {url} = await runningLake()
  const answer = await readUntil(await openStream(url, 'another-run/3'), 'reset')
  expect(answer).toMatch(/event: welcome\n[\s\S]*event: reset\n/)
})

test('closing the lake ends its streams', async () => {
  const lake = await runningLake()
  const stream = await openStream(lake.url)
  await readUntil(stream, 'welcome')
  stream.resume()
  const ended = once(stream, 'close')
  await lake.close()
  await ended
  expect(stream.destroyed).toBe(true)
})
