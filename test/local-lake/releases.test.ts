import {expect, onTestFinished, test, vi} from 'vitest'
import type {SanityClient} from '@sanity/client'
import {clientOf, dataset, refusalOf, runningLake, temporaryFolder} from './runningLake.ts'

const releaseId = 'rSpring'
const version = (id: string) => `versions.${releaseId}.${id}`
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

async function editor() {
  return clientOf(await runningLake())
}

/** A release with a version of "time" in which the issue id is changed. */
async function withRelease(client: SanityClient) {
  await client.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'asap'}})
  await client.createVersion({releaseId, publishedId: 'time', baseId: 'time'})
  await client.patch(version('time')).set({knowledgeForceIssueId: '0999'}).commit()
}

const stateOf = async (client: SanityClient) => (await client.releases.get({releaseId}))?.state

test('create writes the document of a release', async () => {
  const client = await editor()
  await client.releases.create({releaseId, metadata: {title: 'Spring'}})
  expect(await client.releases.get({releaseId})).toMatchObject({
    _id: `_.releases.${releaseId}`,
    _type: 'system.release',
    name: releaseId,
    state: 'active',
    userId: 'ines',
    metadata: {title: 'Spring', releaseType: 'undecided'},
  })
  expect(await refusalOf(client.releases.create({releaseId}))).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentAlreadyExistsError'}}]},
  })
})

test.each(['drafts', 'published', 'a.b', ''])('a release cannot be called "%s"', async (name) => {
  const client = await editor()
  expect(await refusalOf(client.releases.create({releaseId: name}))).toMatchObject({status: 400})
})

test('a dry run creates nothing', async () => {
  const client = await editor()
  await client.releases.create({releaseId}, {dryRun: true})
  expect(await client.releases.get({releaseId})).toBeUndefined()
})

test('releases are found in every perspective but the published one', async () => {
  const client = await editor()
  await client.releases.create({releaseId})
  const found = (perspective: 'raw' | 'published' | string[]) =>
    client.fetch(
      '[...releases::all()[]._id, ...*[_type == "system.release"]._id]',
      {},
      {perspective},
    )
  expect(await found('raw')).toEqual([`_.releases.${releaseId}`, `_.releases.${releaseId}`])
  expect(await found([releaseId])).toHaveLength(2)
  expect(await found('published')).toEqual([])
})

test('edit changes the metadata and nothing else', async () => {
  const client = await editor()
  await withRelease(client)
  await client.releases.edit({
    releaseId,
    patch: {set: {'metadata.title': 'Summer'}, unset: ['metadata.description']},
  })
  const edited = await client.releases.get({releaseId})
  expect(edited).toMatchObject({metadata: {title: 'Summer', releaseType: 'asap'}})
  for (const path of ['state', 'metadataOfOthers']) {
    const edit = client.releases.edit({releaseId, patch: {set: {[path]: 'published'}}})
    expect(await refusalOf(edit)).toMatchObject({status: 400})
  }
  expect(await client.releases.get({releaseId})).toEqual(edited)
})

test('publish moves every version to its document, in one transaction', async () => {
  const client = await editor()
  await withRelease(client)
  await client.createVersion({
    releaseId,
    publishedId: 'fresh',
    document: {_type: 'note', text: 'new'},
  })
  const {transactionId} = await client.releases.publish({releaseId})
  expect(await client.getDocument('time')).toMatchObject({
    knowledgeForceIssueId: '0999',
    _rev: transactionId,
  })
  const fresh = await client.getDocument('fresh')
  expect(fresh).toMatchObject({text: 'new', _rev: transactionId})
  expect(await client.getDocument('time')).not.toHaveProperty('_system')
  expect(
    await client.fetch('*[sanity::partOfRelease($releaseId)]', {releaseId}, {perspective: 'raw'}),
  ).toEqual([])
  expect(await client.releases.get({releaseId})).toMatchObject({
    _rev: transactionId,
    state: 'published',
    publishedAt: expect.any(String),
    finalDocumentStates: [{id: version('fresh')}, {id: version('time')}],
  })
  expect(await client.getDocument('drafts.time')).toMatchObject({knowledgeForceIssueId: '0202'})
})

test('publish makes references between its versions strong', async () => {
  const client = await editor()
  await withRelease(client)
  await client.createVersion({releaseId, publishedId: 'fresh', document: {_type: 'note'}})
  const waiting = {_ref: 'fresh', _weak: true, _strengthenOnPublish: {type: 'note'}}
  await client.patch(version('time')).set({reference: waiting}).commit()
  await client.releases.publish({releaseId})
  expect((await client.getDocument('time'))?.['reference']).toEqual({_ref: 'fresh'})
})

test('a release with a reference to nothing is not published, and nothing of it', async () => {
  const client = await editor()
  await withRelease(client)
  const waiting = {_ref: 'nothing', _weak: true, _strengthenOnPublish: {type: 'note'}}
  await client.createVersion({
    releaseId,
    publishedId: 'fresh',
    document: {_type: 'note', reference: waiting},
  })
  expect(await refusalOf(client.releases.publish({releaseId}))).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
  })
  expect(await stateOf(client)).toBe('active')
  expect(await client.getDocument('time')).toMatchObject({knowledgeForceIssueId: '0201'})
})

test('a version that is marked for it unpublishes its document, which stays as a draft', async () => {
  const client = await editor()
  await client.releases.create({releaseId})
  await client.unpublishVersion({releaseId, publishedId: 'group'})
  await client.releases.publish({releaseId})
  expect(await client.getDocument('group')).toBeUndefined()
  expect(await client.getDocument('drafts.group')).toMatchObject({name: {en: 'Home Delivery'}})
  expect(await client.getDocument(version('group'))).toBeUndefined()
})

test('unpublishing what a document refers to is refused', async () => {
  const client = await editor()
  await client.releases.create({releaseId})
  await client.unpublishVersion({releaseId, publishedId: 'time'})
  expect(await refusalOf(client.releases.publish({releaseId}))).toMatchObject({
    status: 409,
    details: {items: [{error: {type: 'documentHasExistingReferencesError'}}]},
  })
})

test('a scheduled release locks its versions until it is unscheduled', async () => {
  const client = await editor()
  await withRelease(client)
  const publishAt = inAnHour()
  await client.releases.schedule({releaseId, publishAt})
  expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled', publishAt})
  const edits = [
    () => client.patch(version('time')).set({knowledgeForceIssueId: 'x'}).commit(),
    () => client.discardVersion({releaseId, publishedId: 'time'}),
    () => client.createVersion({releaseId, publishedId: 'group', baseId: 'group'}),
    () => client.unpublishVersion({releaseId, publishedId: 'group'}),
  ]
  for (const edit of edits) {
    expect(await refusalOf(edit())).toMatchObject({
      status: 409,
      details: {items: [{error: {type: 'documentLockedError'}}]},
    })
  }
  await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Later'}}})
  await client.releases.unschedule({releaseId})
  const release = await client.releases.get({releaseId})
  expect(release).toMatchObject({state: 'active'})
  expect(release).not.toHaveProperty('publishAt')
  await client.patch(version('time')).set({knowledgeForceIssueId: 'x'}).commit()
})

test('what a scheduled release will refer to cannot be deleted', async () => {
  const client = await editor()
  await withRelease(client)
  await client.create({_id: 'target', _type: 'note'})
  const waiting = {_ref: 'target', _weak: true, _strengthenOnPublish: {type: 'note'}}
  await client.patch(version('time')).set({reference: waiting}).commit()
  await client.releases.schedule({releaseId, publishAt: inAnHour()})
  expect(await refusalOf(client.delete('target'))).toMatchObject({status: 409})
  await client.releases.unschedule({releaseId})
  await client.delete('target')
})

test('a scheduled release is published when its time comes', async () => {
  const client = await editor()
  await withRelease(client)
  await client.releases.schedule({releaseId, publishAt: new Date(Date.now() + 50).toISOString()})
  await expect.poll(() => stateOf(client)).toBe('published')
  expect(await client.getDocument('time')).toMatchObject({knowledgeForceIssueId: '0999'})
  const history = await client.request<{events: Record<string, unknown[]>}>({
    url: `/data/history/${dataset}/events/documents/time?limit=1`,
  })
  expect(history.events['time']).toMatchObject([{author: 'ines', type: 'publishDocumentVersion'}])
})

test('a release whose time came while no lake ran is published at the next start', async () => {
  const folder = await temporaryFolder()
  const first = await runningLake({folder})
  await withRelease(clientOf(first))
  await clientOf(first).releases.schedule({releaseId, publishAt: inAnHour()})
  await first.close()
  vi.setSystemTime(Date.now() + 7_200_000)
  onTestFinished(() => void vi.useRealTimers())
  const client = clientOf(await runningLake({folder}))
  await expect.poll(() => stateOf(client)).toBe('published')
  expect(await client.getDocument('time')).toMatchObject({knowledgeForceIssueId: '0999'})
})

test('a schedule that fails leaves the release active and says why', async () => {
  const client = await editor()
  await withRelease(client)
  const waiting = {_ref: 'nothing', _weak: true, _strengthenOnPublish: {type: 'note'}}
  await client.patch(version('time')).set({reference: waiting}).commit()
  await client.releases.schedule({releaseId, publishAt: '2020-01-01T00:00:00Z'})
  await expect.poll(() => stateOf(client)).toBe('active')
  const release = await client.releases.get({releaseId})
  expect(release?.error?.message).toContain('references non-existent document "nothing"')
  expect(release).not.toHaveProperty('publishAt')
  expect(await client.getDocument('time')).toMatchObject({knowledgeForceIssueId: '0201'})
})

test('an archived release comes back with its versions', async () => {
  const client = await editor()
  await withRelease(client)
  const before = await client.getDocument(version('time'))
  await client.releases.archive({releaseId})
  expect(await client.getDocument(version('time'))).toBeUndefined()
  expect(await client.releases.get({releaseId})).toMatchObject({
    state: 'archived',
    finalDocumentStates: [{id: version('time')}],
  })
  const url = `/data/history/${dataset}/documents/${version('time')}?lastRevision=true`
  expect(await client.request({url})).toEqual({documents: [before]})

  await client.releases.unarchive({releaseId})
  await expect.poll(() => stateOf(client)).toBe('active')
  expect(await client.getDocument(version('time'))).toMatchObject({
    knowledgeForceIssueId: '0999',
    _createdAt: before?._createdAt,
  })
  expect(await client.releases.get({releaseId})).not.toHaveProperty('finalDocumentStates')
})

test('a release that is over can be deleted; what it published stays', async () => {
  const client = await editor()
  await withRelease(client)
  expect(await refusalOf(client.releases.delete({releaseId}))).toMatchObject({status: 409})
  await client.releases.publish({releaseId})
  await client.releases.delete({releaseId})
  expect(await client.releases.get({releaseId})).toBeUndefined()
  expect(await client.getDocument('time')).toMatchObject({knowledgeForceIssueId: '0999'})
})

test.each(['publish', 'archive', 'unarchive', 'unschedule', 'delete'] as const)(
  '%s refuses a release that nobody made',
  async (action) => {
    const client = await editor()
    expect(await refusalOf(client.releases[action]({releaseId}))).toMatchObject({status: 404})
  },
)

test.each([
  {state: 'published', refused: ['publish', 'archive', 'unarchive', 'unschedule']},
  {state: 'archived', refused: ['publish', 'archive', 'unschedule']},
  {state: 'scheduled', refused: ['publish', 'archive', 'unarchive', 'delete']},
] as const)('a release that is $state refuses $refused', async ({state, refused}) => {
  const client = await editor()
  await withRelease(client)
  if (state === 'published') await client.releases.publish({releaseId})
  else if (state === 'archived') await client.releases.archive({releaseId})
  else await client.releases.schedule({releaseId, publishAt: inAnHour()})
  for (const action of refused) {
    expect(await refusalOf(client.releases[action]({releaseId}))).toMatchObject({
      status: 409,
      details: {items: [{error: {type: 'releaseStateError'}}]},
    })
  }
  expect(await stateOf(client)).toBe(state)
})

test('no version is added to a release that is over', async () => {
  const client = await editor()
  await withRelease(client)
  await client.releases.publish({releaseId})
  const add = client.createVersion({releaseId, publishedId: 'group', baseId: 'group'})
  expect(await refusalOf(add)).toMatchObject({status: 409})
})

test('a version remembers which revision it was made of', async () => {
  const client = await editor()
  const base = await client.getDocument('drafts.time')
  await client.releases.create({releaseId})
  await client.createVersion({releaseId, publishedId: 'time', baseId: 'drafts.time'})
  expect(await client.getDocument(version('time'))).toMatchObject({
    _system: {base: {id: 'drafts.time', rev: base?._rev}},
  })
})

test('actions on releases and documents are no one transaction', async () => {
  const client = await editor()
  const mixed = client.action([
    {actionType: 'sanity.action.release.create', releaseId},
    {actionType: 'sanity.action.document.discard', draftId: 'drafts.time'},
  ])
  expect(await refusalOf(mixed)).toMatchObject({status: 400})
  expect(await client.releases.get({releaseId})).toBeUndefined()
})

test('a viewer is told that releases are not theirs to make', async () => {
  const client = clientOf(await runningLake(), 'local-vera')
  expect(await refusalOf(client.releases.create({releaseId}, {dryRun: true}))).toMatchObject({
    status: 403,
    details: {type: 'insufficientPermissionsError'},
  })
})
