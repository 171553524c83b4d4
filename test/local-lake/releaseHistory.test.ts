import {expect, test} from 'vitest'
import type {SanityClient} from '@sanity/client'
import {clientOf, dataset, runningLake} from './runningLake.ts'

const releaseId = 'rSpring'
const version = `versions.${releaseId}.time`

/** A release is made with a version of "time", which is then edited. */
async function withVersion() {
  const client = clientOf(await runningLake())
  await client.releases.create({releaseId})
  await client.createVersion(
    {releaseId, publishedId: 'time', baseId: 'time'},
    {transactionId: 'added'},
  )
  await client.patch(version).set({knowledgeForceIssueId: '0999'}).commit({transactionId: 'edited'})
  return client
}

async function eventsOf(client: SanityClient, id: string) {
  const {events} = await client.request<{events: Record<string, unknown[]>}>({
    url: `/data/history/${dataset}/events/documents/${id}?limit=100`,
  })
  return events[id]
}

test('a version tells that its release published it, and so does its document', async () => {
  const client = await withVersion()
  await client.releases.publish({releaseId}, {transactionId: 'published'})
  const publication = {
    type: 'publishDocumentVersion',
    author: 'ines',
    publishCause: 'release.publish',
    releaseId,
    versionId: version,
    revisionId: 'published',
    versionRevisionId: 'edited',
  }
  expect(await eventsOf(client, version)).toMatchObject([
    {...publication, creationEvent: {versionRevisionId: 'added'}},
    {type: 'createDocumentVersion', releaseId, versionRevisionId: 'added'},
  ])
  expect(await eventsOf(client, 'time')).toMatchObject([publication, {author: 'seed'}])
})

test('a draft that is published names no release', async () => {
  const client = clientOf(await runningLake())
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.time',
    publishedId: 'time',
  })
  const [publication] = (await eventsOf(client, 'time')) ?? []
  expect(publication).toMatchObject({publishCause: 'document.publish'})
  expect(publication).not.toHaveProperty('releaseId')
})

test.each([
  {description: 'makes a draft of it', hasDraft: false},
  {description: 'leaves its draft alone', hasDraft: true},
])('a document tells that a release unpublished it, which $description', async ({hasDraft}) => {
  const client = clientOf(await runningLake())
  if (hasDraft) {
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.group',
      publishedId: 'group',
      patch: {set: {ticketType: 'STORE'}},
    })
  }
  await client.releases.create({releaseId})
  await client.unpublishVersion({releaseId, publishedId: 'group'})
  await client.releases.publish({releaseId})
  expect(await eventsOf(client, 'group')).toMatchObject([
    {type: 'unpublishDocument', versionId: 'drafts.group', releaseId},
    {type: 'createLiveDocument'},
  ])
  expect(await client.getDocument('drafts.group')).toMatchObject(
    hasDraft ? {ticketType: 'STORE'} : {name: {en: 'Home Delivery'}},
  )
})

test('a published version is found with the revision that published it', async () => {
  const client = await withVersion()
  await client.patch('time').set({note: 'later than the version'}).commit()
  await client.releases.publish({releaseId}, {transactionId: 'published'})
  const url = `/data/history/${dataset}/documents/${version}?lastRevision=true`
  expect(await client.request({url})).toMatchObject({
    documents: [{_id: version, _rev: 'published', knowledgeForceIssueId: '0999'}],
  })
})

test('an archived release that came back was unarchiving in between', async () => {
  const client = await withVersion()
  const {transactionId: archived} = await client.releases.archive({releaseId})
  const {transactionId: begun} = await client.releases.unarchive({releaseId})
  const release = () => client.releases.get({releaseId})
  await expect.poll(release).toMatchObject({state: 'active'})
  const statesAt = (revision: string) =>
    client.request({
      url: `/data/history/${dataset}/documents/_.releases.${releaseId}?revision=${revision}`,
    })
  expect(await statesAt(archived)).toMatchObject({documents: [{state: 'archived'}]})
  expect(await statesAt(begun)).toMatchObject({documents: [{state: 'unarchiving'}]})
  expect(await eventsOf(client, version)).toMatchObject([
    {type: 'createDocumentVersion', author: 'ines', versionRevisionId: (await release())?._rev},
    {type: 'deleteDocumentVersion', releaseId},
    {type: 'createDocumentVersion', versionRevisionId: 'added'},
  ])
})
