import {expect, test} from 'vitest'

import type {KeptDocument, TicketRouter} from '../../runtime/index.ts'
import {clientOf} from '../filledLake.ts'
import {group} from '../engine/documents.ts'
import {dataset, documents, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

type Client = ReturnType<typeof clientOf>

function decisionOf(router: TicketRouter, changed: object = {}) {
  const routed = router.route({...ticket, ...changed})
  if (routed.status !== 'routed') throw new Error(JSON.stringify(routed))
  return routed.decision
}

test.each<[string, KeptDocument['documentId'], string, (client: Client) => Promise<unknown>]>([
  [
    'a toggle that is a text',
    'late',
    'toggle-malformed',
    (client) => client.patch('late').set({submitToExternalPartners: 'yes'}).commit(),
  ],
  [
    'a Ticket Type in other letters',
    'home',
    'ticket-type-malformed',
    (client) => client.patch('home').set({ticketType: 'store'}).commit(),
  ],
  [
    'no Ticket Type',
    'home',
    'ticket-type-malformed',
    (client) => client.patch('home').unset(['ticketType']).commit(),
  ],
  [
    'sub-categories that are no list',
    'home',
    'subcategories-malformed',
    (client) => client.patch('home').set({supportSubcategories: 'late'}).commit(),
  ],
  [
    'sub-categories that are no references',
    'home',
    'subcategories-malformed',
    (client) =>
      client
        .patch('home')
        .set({supportSubcategories: [{_key: 'a', id: 'late'}]})
        .commit(),
  ],
  [
    'a sub-category of another dataset',
    'home',
    'subcategories-malformed',
    (client) =>
      client
        .patch('home')
        .set({
          supportSubcategories: [
            {
              _key: 'a',
              _type: 'crossDatasetReference',
              _dataset: 'other',
              _ref: 'late',
              _weak: true,
            },
          ],
        })
        .commit(),
  ],
  [
    'a name that is plain text',
    'home',
    'name-malformed',
    (client) => client.patch('home').set({name: 'Home Delivery'}).commit(),
  ],
  [
    'a name that is a list with an item in no language',
    'home',
    'name-malformed',
    (client) =>
      client
        .patch('home')
        .set({name: [{_key: 'en', value: 'Home Delivery'}, {value: 'Entrega'}]})
        .commit(),
  ],
  [
    'a name that is a list with an item that is no text',
    'home',
    'name-malformed',
    (client) =>
      client
        .patch('home')
        .set({
          name: [
            {_key: 'en', value: 'Home Delivery'},
            {_key: 'pt', value: 1},
          ],
        })
        .commit(),
  ],
  [
    'a name of which one language is no text',
    'home',
    'name-malformed',
    (client) =>
      client
        .patch('home')
        .set({'name.en': {text: 'Home Delivery'}})
        .commit(),
  ],
  [
    'a name in no language',
    'home',
    'name-malformed',
    (client) =>
      client
        .patch('home')
        .set({name: {_type: 'localeString', en: ' '}})
        .commit(),
  ],
  ['no name', 'home', 'name-malformed', (client) => client.patch('home').unset(['name']).commit()],
  [
    'a threshold that is a text',
    'supportSettings',
    'threshold-malformed',
    (client) =>
      client.patch('supportSettings').set({storeSupportTicketTimeThreshold: '60'}).commit(),
  ],
  [
    'no threshold',
    'supportSettings',
    'threshold-malformed',
    (client) => client.patch('supportSettings').unset(['storeSupportTicketTimeThreshold']).commit(),
  ],
  [
    'deleted settings',
    'supportSettings',
    'settings-deleted',
    (client) => client.delete('supportSettings'),
  ],
])('%s: the last good version is routed on, and the rest follows', async (...row) => {
  const [, documentId, problem, damage] = row
  const {lake} = await faultyLake()
  const client = clientOf(lake.url, dataset)
  const {next, router} = runningRouter(lake)
  await router.ready()
  const before = decisionOf(router)
  const stored = await client.getDocument(documentId)

  const kept = next('documents-kept')
  await damage(client)
  expect((await kept).kept).toEqual([{documentId, problem, revision: stored?._rev}])
  expect(decisionOf(router)).toEqual(before)
  expect(router.status()).toMatchObject([{content: {kept: [{documentId, problem}]}}])

  const changed = next('content-changed')
  await client.patch('lost').set({submitToExternalPartners: false}).commit()
  await changed
  const other = {category: 'Other', subcategoryId: 'lost'}
  expect(decisionOf(router, other).reason).toBe('external-partners-off')
  expect(decisionOf(router)).toEqual(before)

  const good = next('documents-kept')
  const {_createdAt, _rev, _updatedAt, ...repaired} = stored ?? {_type: 'none'}
  await client.createOrReplace({...repaired, _id: documentId, _type: repaired._type})
  expect((await good).kept).toEqual([])
  expect(decisionOf(router)).toEqual(before)
})

test('tickets that say the name of a group go on reaching it while the name is broken', async () => {
  const {lake} = await faultyLake({
    [dataset]: [
      ...documents.filter(({_id}) => _id !== 'other'),
      group('other', 'GENERAL', ['late', 'lost'], {_rev: 'r4', name: {en: 'Other'}}),
    ],
  })
  const client = clientOf(lake.url, dataset)
  const {next, router} = runningRouter(lake)
  await router.ready()
  expect(decisionOf(router).reason).toBe('store')
  const kept = next('documents-kept')
  await client.patch('home').set({name: 'Home Delivery'}).commit()
  await kept
  expect(decisionOf(router).reason).toBe('store')
  const renamed = next('content-changed')
  await client
    .patch('home')
    .set({name: {_type: 'localeString', en: 'At home'}})
    .commit()
  await renamed
  expect(decisionOf(router, {category: 'At home'}).reason).toBe('store')
  expect(decisionOf(router).reason).toBe('ticket-type-ambiguous')
  expect(router.status()).toMatchObject([{content: {kept: []}}])
})

test('what no ticket is routed by is never kept: the name of a sub-category, its order option, its id', async () => {
  const {lake} = await faultyLake()
  const client = clientOf(lake.url, dataset)
  const {events, next, router} = runningRouter(lake)
  await router.ready()
  const before = decisionOf(router)
  const changed = next('content-changed')
  await client
    .patch('late')
    .set({name: 5, allowRecentOrderSelection: 'yes', knowledgeForceIssueId: 201})
    .commit()
  await changed
  expect(decisionOf(router)).toEqual(before)
  expect(events.filter(({type}) => type === 'documents-kept')).toEqual([])
})

test('a group that never had a localized name is kept for what else breaks', async () => {
  const {lake} = await faultyLake({
    [dataset]: documents.map((document) => {
      const {_id} = document
      return _id === 'home' ? Object.assign({...document}, {name: 'Home Delivery'}) : document
    }),
  })
  const client = clientOf(lake.url, dataset)
  const {next, router} = runningRouter(lake)
  await router.ready()
  const before = decisionOf(router)
  const kept = next('documents-kept')
  await client.patch('home').set({ticketType: 'store'}).commit()
  expect((await kept).kept).toMatchObject([{documentId: 'home', problem: 'ticket-type-malformed'}])
  expect(decisionOf(router)).toEqual(before)
})

test('what an editor can have meant counts at once', async () => {
  const {lake} = await faultyLake()
  const client = clientOf(lake.url, dataset)
  const {events, next, router} = runningRouter(lake)
  await router.ready()
  const emptied = next('content-changed')
  await client.patch('late').unset(['submitToExternalPartners']).commit()
  await emptied
  expect(decisionOf(router).reason).toBe('external-partners-off')
  const deleted = next('content-changed')
  await client.delete('home')
  await deleted
  expect(decisionOf(router).reason).toBe('subcategory-not-in-group')
  expect(events.filter(({type}) => type === 'documents-kept')).toEqual([])
})

test('settings that were deleted are kept as well while nothing compares a threshold', async () => {
  const {lake} = await faultyLake()
  const client = clientOf(lake.url, dataset)
  const {next, router} = runningRouter(lake)
  await router.ready()
  const before = decisionOf(router)
  const deleted = next('documents-kept')
  await client.delete('supportSettings')
  await deleted
  for (const ticketType of ['GENERAL', 'STORE']) {
    const changed = next('content-changed')
    await client.patch('home').set({ticketType}).commit()
    await changed
  }
  expect(decisionOf(router)).toEqual(before)
  expect(router.status()).toMatchObject([{content: {kept: [{problem: 'settings-deleted'}]}}])
})

test('all groups deleted at once change nothing but the status', async () => {
  const {lake} = await faultyLake()
  const {next, router} = runningRouter(lake)
  await router.ready()
  const before = decisionOf(router)
  const stale = next('content-stale')
  await clientOf(lake.url, dataset).delete({query: '*[_type == "supportCategoryGroup"]'})
  expect((await stale).error.reason).toEqual({kind: 'no-documents'})
  expect(decisionOf(router)).toEqual(before)
})

test('garbage that was never anything else has the meaning that the engine gives to it', async () => {
  const {lake} = await faultyLake({
    [dataset]: [
      {_id: 'late', _type: 'supportSubcategory', submitToExternalPartners: true, name: 5},
      {
        _id: 'home',
        _type: 'supportCategoryGroup',
        ticketType: {},
        supportSubcategories: [{_key: 'a', _type: 'reference', _ref: 'late'}],
      },
    ],
  })
  const {router} = runningRouter(lake)
  await router.ready()
  expect(decisionOf(router).reason).toBe('ticket-type-invalid')
  expect(router.status()).toMatchObject([{content: {kept: []}}])
})
