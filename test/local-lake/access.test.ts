import {expect, test} from 'vitest'
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
