import {expect, test} from 'vitest'
import type {Grant, Person} from '../../local-lake/index.ts'
import {clientOf, refusalOf, runningLake} from './runningLake.ts'

test('a token says who somebody is', async () => {
  const lake = await runningLake()
  expect(await clientOf(lake, 'local-marc').users.getById('me')).toMatchObject({
    id: 'marc',
    name: 'Marc Soler',
    roles: [{name: 'editor', title: 'Editor'}],
  })
  expect(await clientOf(lake, '').request({url: '/users/me'})).toEqual({})
  expect(await clientOf(lake, 'unknown').request({url: '/users/me'})).toEqual({})
})

test('without a token no draft is seen, whatever is asked', async () => {
  const client = clientOf(await runningLake(), '')
  expect(await client.fetch('*[]._id', {}, {perspective: 'raw'})).toEqual(['group', 'time'])
  expect(await client.fetch('*[_id == "drafts.time"]', {}, {perspective: 'drafts'})).toEqual([])
  expect(await client.getDocument('drafts.time')).toBeUndefined()
})

test('without a token nothing is written', async () => {
  const client = clientOf(await runningLake(), '')
  expect(await refusalOf(client.create({_type: 'note'}))).toMatchObject({status: 401})
})

test('a viewer reads drafts and writes nothing', async () => {
  const client = clientOf(await runningLake(), 'local-vera')
  expect(await client.getDocument('drafts.time')).toBeDefined()
  expect(await refusalOf(client.create({_type: 'note'}))).toMatchObject({
    status: 403,
    details: {items: [{error: {type: 'insufficientPermissionsError'}}]},
  })
  const discard = client.action({
    actionType: 'sanity.action.document.discard',
    draftId: 'drafts.time',
  })
  expect(await refusalOf(discard)).toMatchObject({status: 403})
})

test.each([
  {token: 'local-ines', permissions: expect.arrayContaining(['read', 'create', 'update'])},
  {token: 'local-vera', permissions: ['read', 'history']},
])('the grants of $token are $permissions', async ({token, permissions}) => {
  const client = clientOf(await runningLake(), token)
  const grants = await client.request({url: '/projects/local/datasets/prod_bk_pt/acl'})
  expect(grants).toEqual([{filter: '_id in path("**")', permissions}])
})

test('the Studio remembers settings for each person', async () => {
  const lake = await runningLake()
  const ines = clientOf(lake)
  const pair = {key: 'studio.recent', value: {a: [1]}}
  expect(await ines.request({method: 'PUT', url: '/users/me/keyvalue', body: [pair]})).toEqual([
    pair,
  ])
  const url = '/users/me/keyvalue/studio.recent,other'
  expect(await ines.request({url})).toEqual([pair, {key: 'other', value: null}])
  expect(await clientOf(lake, 'local-marc').request({url})).toMatchObject([{value: null}, {}])
})

const grants: readonly Grant[] = [
  {filter: '_type == "supportSubcategory"', permissions: ['read', 'update', 'create', 'history']},
  {filter: '_id == "note" && secret != true', permissions: ['read']},
]
const paula: Person = {
  email: 'paula@example.com',
  grants,
  id: 'paula',
  name: 'Paula',
  role: 'editor',
  token: 'local-paula',
}

test('the access list of somebody who reads a part is what this one was given', async () => {
  const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
  expect(await client.request({url: '/projects/local/datasets/prod_bk_pt/acl'})).toEqual(grants)
  expect(await client.users.getById('me')).toMatchObject({id: 'paula', name: 'Paula'})
})

test.each([
  {description: 'as stored', perspective: 'raw', ids: ['drafts.time', 'time']},
  {description: 'with drafts', perspective: 'drafts', ids: ['time']},
  {description: 'as published', perspective: 'published', ids: ['time']},
] as const)(
  'a query finds nothing of what somebody may not read, and does not say so: $description',
  async ({ids, perspective}) => {
    const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
    expect(await client.fetch('*[]._id', {}, {perspective})).toEqual(ids)
    expect(await client.fetch('count(*[_id == "group"])', {}, {perspective})).toBe(0)
  },
)

test('asked by id, a document that may not be read is told from one that is not there', async () => {
  const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
  const url = '/data/doc/prod_bk_pt/time,group,gone?excludeContent=true'
  expect(await client.request({url})).toEqual({
    documents: [{_id: 'time', _rev: expect.any(String), _type: 'supportSubcategory'}],
    omitted: [
      {id: 'group', reason: 'permission'},
      {id: 'gone', reason: 'existence'},
    ],
  })
  expect(await client.getDocument('group')).toBeUndefined()
})

test('a listener hears of what may be read, and of a document that begins to be readable as of a new one', async () => {
  const lake = await runningLake({people: [paula]})
  const editor = clientOf(lake)
  const heard: string[] = []
  const ended = Promise.withResolvers<void>()
  const welcome = Promise.withResolvers<void>()
  const subscription = clientOf(lake, 'local-paula')
    .listen('*', {}, {events: ['welcome', 'mutation'], includeResult: true, visibility: 'query'})
    .subscribe((event) => {
      if (event.type === 'welcome') welcome.resolve()
      if (event.type !== 'mutation') return
      heard.push(`${event.transition} ${event.documentId}`)
      if (event.documentId === 'time') ended.resolve()
    })
  await welcome.promise
  await editor.patch('group').set({ticketType: 'STORE'}).commit()
  await editor.createOrReplace({_id: 'note', _type: 'note', secret: true})
  await editor.patch('note').set({secret: false}).commit()
  await editor.patch('note').set({secret: true}).commit()
  await editor.patch('time').set({knowledgeForceIssueId: '0203'}).commit()
  await ended.promise
  subscription.unsubscribe()
  expect(heard).toEqual(['appear note', 'disappear note', 'update time'])
})

test('whoever may write a part writes that part', async () => {
  const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
  expect(await client.patch('time').set({changed: true}).commit()).toMatchObject({changed: true})
})

test.each([
  {description: 'a document that may only be read', id: 'note'},
  {description: 'a document that may not even be read', id: 'group'},
])('whoever may write a part does not write $description', async ({id}) => {
  const lake = await runningLake({people: [paula]})
  await clientOf(lake).createOrReplace({_id: 'note', _type: 'note'})
  const patch = clientOf(lake, 'local-paula').patch(id).set({changed: true})
  expect(await refusalOf(patch.commit())).toMatchObject({
    status: 403,
    details: {
      items: [{error: {permissions: ['update'], type: 'insufficientPermissionsError'}, index: 0}],
      type: 'mutationError',
    },
  })
})

test('an action is refused where its document may not be written, and done where it may', async () => {
  const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
  const edit = (publishedId: string) =>
    client.action({
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${publishedId}`,
      patch: {set: {changed: true}},
      publishedId,
    })
  expect(await refusalOf(edit('group'))).toMatchObject({
    status: 403,
    details: {type: 'insufficientPermissionsError'},
  })
  expect(await edit('time')).toMatchObject({transactionId: expect.any(String)})
})

test('there is no history to see of what may not be read', async () => {
  const client = clientOf(await runningLake({people: [paula]}), 'local-paula')
  const at = (id: string) =>
    client.request({url: `/data/history/prod_bk_pt/documents/${id}?lastRevision=true`})
  expect(await at('group')).toEqual({documents: []})
  expect(await at('time')).toMatchObject({documents: [{_id: 'time'}]})
})
