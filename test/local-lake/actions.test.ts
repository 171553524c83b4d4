import {expect, test} from 'vitest'
import {clientOf, refusalOf, runningLake} from './runningLake.ts'

async function editor() {
  return clientOf(await runningLake())
}

const pair = {draftId: 'drafts.time', publishedId: 'time'}

test('create makes a draft, and refuses what exists', async () => {
  const client = await editor()
  const create = (id: string, ifExists: 'fail' | 'ignore' = 'fail') =>
    client.action({
      actionType: 'sanity.action.document.create',
      publishedId: id,
      attributes: {_id: `drafts.${id}`, _type: 'note'},
      ifExists,
    })
  await create('one')
  expect(await client.getDocument('drafts.one')).toMatchObject({_type: 'note'})
  expect(await refusalOf(create('one'))).toMatchObject({
    status: 409,
    details: {type: 'actionError', items: [{error: {type: 'documentAlreadyExistsError'}}]},
  })
  expect(await refusalOf(create('group'))).toMatchObject({status: 409})
  await create('one', 'ignore')
})

test('the first edit of a published document makes its draft', async () => {
  const client = await editor()
  const published = await client.getDocument('group')
  await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.group',
    publishedId: 'group',
    patch: {set: {ticketType: 'STORE'}},
  })
  expect(await client.getDocument('drafts.group')).toMatchObject({
    name: published?.['name'],
    ticketType: 'STORE',
    _createdAt: published?._createdAt,
  })
  expect(await client.getDocument('group')).toEqual(published)
})

test('an edit of nothing is refused', async () => {
  const client = await editor()
  const edit = client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.none',
    publishedId: 'none',
    patch: {set: {a: 1}},
  })
  expect(await refusalOf(edit)).toMatchObject({status: 404})
})

test('publish moves the draft and makes waiting references strong', async () => {
  const client = await editor()
  const reference = {
    _ref: 'time',
    _weak: true,
    _strengthenOnPublish: {type: 'supportSubcategory'},
  }
  await client.patch('drafts.time').set({reference}).commit()
  await client.action({actionType: 'sanity.action.document.publish', ...pair})
  expect(await client.getDocument('drafts.time')).toBeUndefined()
  const published = await client.getDocument('time')
  expect(published).toMatchObject({knowledgeForceIssueId: '0202'})
  expect(published?.['reference']).toEqual({_ref: 'time'})
})

test('publishing a reference to nothing is refused', async () => {
  const client = await editor()
  const reference = {_ref: 'nothing', _weak: true, _strengthenOnPublish: {type: 'note'}}
  await client.patch('drafts.time').set({reference}).commit()
  const publish = client.action({actionType: 'sanity.action.document.publish', ...pair})
  expect(await refusalOf(publish)).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
  })
  expect(await client.getDocument('drafts.time')).toBeDefined()
})

test.each(['ifPublishedRevisionId', 'ifDraftRevisionId'])(
  'publish refuses another %s',
  async (condition) => {
    const client = await editor()
    const publish = client.action({
      actionType: 'sanity.action.document.publish',
      ...pair,
      [condition]: 'older',
    })
    expect(await refusalOf(publish)).toMatchObject({
      status: 409,
      details: {
        type: 'actionError',
        items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}, index: 0}],
      },
    })
  },
)

test('unpublish makes the published document a draft', async () => {
  const client = await editor()
  const published = await client.getDocument('group')
  await client.action({
    actionType: 'sanity.action.document.unpublish',
    draftId: 'drafts.group',
    publishedId: 'group',
  })
  expect(await client.getDocument('group')).toBeUndefined()
  expect(await client.getDocument('drafts.group')).toMatchObject({name: published?.['name']})
})

test('unpublish refuses while another document refers to it', async () => {
  const client = await editor()
  const unpublish = client.action({actionType: 'sanity.action.document.unpublish', ...pair})
  expect(await refusalOf(unpublish)).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentHasExistingReferencesError'}}]},
  })
})

test('delete wants every draft to be named', async () => {
  const client = await editor()
  await client.delete('group')
  const remove = (includeDrafts: string[]) =>
    client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'time',
      includeDrafts,
    })
  expect(await refusalOf(remove([]))).toMatchObject({status: 409})
  await remove(['drafts.time'])
  expect(await client.getDocuments(['time', 'drafts.time'])).toEqual([null, null])
})

test.each([
  {actionType: 'sanity.action.document.discard' as const, draftId: 'drafts.time'},
  {actionType: 'sanity.action.document.version.discard' as const, versionId: 'drafts.time'},
])('$actionType removes the draft', async (action) => {
  const client = await editor()
  await client.action(action)
  expect(await client.getDocument('drafts.time')).toBeUndefined()
  expect(await refusalOf(client.action(action))).toMatchObject({status: 404})
})

test('replaceDraft replaces the whole draft', async () => {
  const client = await editor()
  await client.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId: 'time',
    attributes: {_id: 'drafts.time', _type: 'supportSubcategory', note: 'restored'},
  })
  const draft = await client.getDocument('drafts.time')
  expect(draft).toMatchObject({note: 'restored'})
  expect(draft).not.toHaveProperty('knowledgeForceIssueId')
})

test('versions are created, replaced, marked and discarded', async () => {
  const client = await editor()
  const versionId = 'versions.r1.time'
  await client.action({
    actionType: 'sanity.action.document.version.create',
    publishedId: 'time',
    baseId: 'time',
    versionId,
  })
  expect(await client.getDocument(versionId)).toMatchObject({knowledgeForceIssueId: '0201'})
  await client.action({
    actionType: 'sanity.action.document.version.replace',
    document: {_id: versionId, _type: 'supportSubcategory', note: 'v'},
  })
  expect(await client.getDocument(versionId)).toMatchObject({note: 'v'})
  await client.action({
    actionType: 'sanity.action.document.version.unpublish',
    versionId,
    publishedId: 'time',
  })
  const seen = await client.fetch('*[_id == "time"]', {}, {perspective: ['r1']})
  expect(seen).toEqual([])
  await client.action({actionType: 'sanity.action.document.version.discard', versionId})
  expect(await client.getDocument(versionId)).toBeUndefined()
})

test('several actions are one transaction', async () => {
  const client = await editor()
  const actions = client.action([
    {
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: {set: {knowledgeForceIssueId: 'changed'}},
    },
    {actionType: 'sanity.action.document.discard', draftId: 'drafts.none'},
  ])
  expect(await refusalOf(actions)).toMatchObject({status: 404, details: {items: [{index: 1}]}})
  expect(await client.getDocument('drafts.time')).toMatchObject({knowledgeForceIssueId: '0202'})
})

test('an action that the lake does not have is not implemented', async () => {
  const client = await editor()
  const document = {_id: '_.releases.r1', _type: 'system.release'}
  const action = client.action({
    actionType: 'sanity.action.release.import',
    releaseId: 'r1',
    document,
    ifExists: 'fail',
  })
  expect(await refusalOf(action)).toMatchObject({status: 501})
})
