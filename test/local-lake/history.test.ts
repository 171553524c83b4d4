import {applyPatch} from 'mendoza'
import {expect, test} from 'vitest'
import type {SanityClient} from '@sanity/client'
import {clientOf, dataset, runningLake} from './runningLake.ts'

const pair = {draftId: 'drafts.group', publishedId: 'group'}

async function editedAndPublished() {
  const lake = await runningLake()
  const client = clientOf(lake)
  const edit = (ticketType: string, transactionId: string) =>
    client.action(
      {actionType: 'sanity.action.document.edit', ...pair, patch: {set: {ticketType}}},
      {transactionId},
    )
  await edit('STORE', 'first')
  await edit('GENERAL', 'second')
  await client.action(
    {actionType: 'sanity.action.document.publish', ...pair},
    {transactionId: 'published'},
  )
  return {lake, client}
}

function eventsOf(client: SanityClient, id: string) {
  return client.request<{events: Record<string, unknown[]>}>({
    url: `/data/history/${dataset}/events/documents/${id}?limit=100`,
  })
}

test('the history of a draft tells its creation and its publication', async () => {
  const {client} = await editedAndPublished()
  const {events} = await eventsOf(client, 'drafts.group')
  expect(events['drafts.group']).toMatchObject([
    {
      type: 'publishDocumentVersion',
      author: 'ines',
      revisionId: 'published',
      versionId: 'drafts.group',
      versionRevisionId: 'second',
      creationEvent: {versionRevisionId: 'first'},
    },
    {type: 'createDocumentVersion', versionRevisionId: 'first'},
  ])
})

test('the history of a published document tells where it came from', async () => {
  const {client} = await editedAndPublished()
  await client.action(
    {actionType: 'sanity.action.document.unpublish', ...pair},
    {transactionId: 'unpublished'},
  )
  const {events} = await eventsOf(client, 'group')
  expect(events['group']).toMatchObject([
    {type: 'unpublishDocument', versionId: 'drafts.group', versionRevisionId: 'unpublished'},
    {type: 'publishDocumentVersion', revisionId: 'published', versionRevisionId: 'second'},
    {type: 'createLiveDocument', author: 'seed'},
  ])
})

test('a discarded draft and a deleted document are told as such', async () => {
  const client = clientOf(await runningLake())
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.time'})
  await client.delete('group')
  const draft = await eventsOf(client, 'drafts.time')
  expect(draft.events['drafts.time']?.[0]).toMatchObject({type: 'deleteDocumentVersion'})
  const group = await eventsOf(client, 'group')
  expect(group.events['group']?.[0]).toMatchObject({type: 'deleteDocumentGroup'})
})

test.each([
  {query: 'revision=first', expected: {ticketType: 'STORE', _rev: 'first'}},
  {query: 'revision=second', expected: {ticketType: 'GENERAL', _rev: 'second'}},
  {query: 'lastRevision=true', expected: {ticketType: 'GENERAL', _rev: 'second'}},
])('a draft that is gone is seen as it was with $query', async ({query, expected}) => {
  const {client} = await editedAndPublished()
  const url = `/data/history/${dataset}/documents/drafts.group?${query}`
  expect(await client.request({url})).toMatchObject({documents: [expected]})
})

test('a document is found at a revision together with its draft, as restoring asks', async () => {
  const {client} = await editedAndPublished()
  const url = `/data/history/${dataset}/documents/group,drafts.group?revision=first`
  expect(await client.request({url})).toMatchObject({
    documents: [{_id: 'group'}, {_id: 'drafts.group', _rev: 'first'}],
  })
})

test('a revision that is unknown, or after the deletion, has no document', async () => {
  const {client} = await editedAndPublished()
  for (const revision of ['published', 'never']) {
    const url = `/data/history/${dataset}/documents/drafts.group?revision=${revision}`
    expect(await client.request({url})).toEqual({documents: []})
  }
})

async function transactionsOf(url: string, query: string) {
  const address = `${url}/v1/data/history/${dataset}/transactions/drafts.group?${query}`
  const response = await fetch(address, {headers: {authorization: 'Bearer local-ines'}})
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}

test('transactions come with effects that make the document', async () => {
  const {lake} = await editedAndPublished()
  const all = await transactionsOf(lake.url, 'excludeContent=true&effectFormat=mendoza')
  expect(all).toMatchObject([
    {id: 'first', author: 'ines', documentIDs: ['drafts.group']},
    {id: 'second'},
    {id: 'published'},
  ])
  let document: unknown = null
  for (const transaction of all.slice(0, 2)) {
    expect(transaction).toMatchObject({effects: {'drafts.group': {apply: expect.any(Array)}}})
    document = applyPatch(document, applyOf(transaction))
  }
  expect(document).toMatchObject({_id: 'drafts.group', ticketType: 'GENERAL', _rev: 'second'})
})

function applyOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return []
  if ('apply' in value && Array.isArray(value.apply)) return value.apply
  return (
    Object.values(value)
      .map(applyOf)
      .find((patch) => patch.length > 0) ?? []
  )
}

test.each([
  {query: 'fromTransaction=second', expected: ['second', 'published']},
  {query: 'toTransaction=second', expected: ['first', 'second']},
  {query: 'reverse=true&limit=1', expected: ['published']},
  {query: 'authors=marc', expected: []},
])('transactions are chosen by $query', async ({query, expected}) => {
  const {lake} = await editedAndPublished()
  expect(await transactionsOf(lake.url, query)).toMatchObject(expected.map((id) => ({id})))
})

test('history needs a token', async () => {
  const {url} = await runningLake()
  const response = await fetch(`${url}/v1/data/history/${dataset}/transactions/time`)
  expect(response.status).toBe(401)
})
