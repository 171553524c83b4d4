import type {Action} from '@sanity/client'
import {expect, test} from 'vitest'
import {clientOf, dataset, refusalOf, runningLake} from './runningLake.ts'

const prefix = 'sanity.action.document'
const patch = {set: {note: 'changed'}}
const attributes = {_type: 'note'}

test.each([
  {actionType: `${prefix}.delete`, publishedId: 'group', includeDrafts: ['drafts.time']},
  {actionType: `${prefix}.delete`, publishedId: 'group', includeDrafts: ['time']},
  {actionType: `${prefix}.delete`, publishedId: 'group', includeDrafts: ['group']},
  {actionType: `${prefix}.delete`, publishedId: 'drafts.time', includeDrafts: []},
  {actionType: `${prefix}.edit`, publishedId: 'group', draftId: 'drafts.time', patch},
  {actionType: `${prefix}.edit`, publishedId: 'group', draftId: 'group', patch},
  {actionType: `${prefix}.publish`, publishedId: 'group', draftId: 'drafts.time'},
  {actionType: `${prefix}.publish`, publishedId: 'group', draftId: 'time'},
  {actionType: `${prefix}.publish`, publishedId: 'drafts.time', draftId: 'drafts.time'},
  {actionType: `${prefix}.unpublish`, publishedId: 'group', draftId: 'drafts.other'},
  {
    actionType: `${prefix}.create`,
    publishedId: 'one',
    attributes: {...attributes, _id: 'drafts.two'},
  },
  {actionType: `${prefix}.create`, publishedId: 'one', attributes: {...attributes, _id: 'one'}},
])('$actionType of $publishedId refuses an id that is not its own: %o', async (action) => {
  const lake = await runningLake()
  const client = clientOf(lake)
  const before: unknown = await client.fetch('*', {}, {perspective: 'raw'})
  const request = client.request({
    method: 'POST',
    url: `/data/actions/${dataset}`,
    body: {actions: [action]},
  })
  expect(await refusalOf(request)).toMatchObject({
    status: 400,
    details: {type: 'actionError', items: [{error: {type: 'invalidActionError'}, index: 0}]},
  })
  expect(await client.fetch('*', {}, {perspective: 'raw'})).toEqual(before)
})

test('versions are states of a document as much as its draft', async () => {
  const client = clientOf(await runningLake())
  const publishedId = 'group'
  const draftId = `versions.r1.${publishedId}`
  const edit: Action = {actionType: `${prefix}.edit`, publishedId, draftId, patch}
  await client.action(edit)
  expect(await client.getDocument(draftId)).toMatchObject({note: 'changed'})
  await client.action({
    actionType: `${prefix}.delete`,
    publishedId,
    includeDrafts: [draftId],
  })
  expect(await client.getDocuments([publishedId, draftId])).toEqual([null, null])
})
