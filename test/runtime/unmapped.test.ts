import {expect, test} from 'vitest'

import {ContentError, type TicketRouterOptions} from '../../runtime/index.ts'
import {clientOf} from '../filledLake.ts'
import {dataset, documents, ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

const fieldNames = {
  allowRecentOrderSelection: 'recent',
  storeSupportTicketTimeThreshold: 'minutes',
  submitToExternalPartners: 'external',
  ticketType: 'kind',
}

/** The market with its fields under those names. */
const renamed = documents.map((document) => {
  const names = new Map<string, string>(Object.entries(fieldNames))
  const fields = Object.entries(document).map(([field, value]) => [
    names.get(field) ?? field,
    value,
  ])
  return Object.assign(Object.fromEntries(fields), {
    _id: String(document['_id']),
    _type: String(document['_type']),
  })
})

const decision = (running: {readonly router: {readonly route: (ticket: unknown) => unknown}}) =>
  running.router.route(ticket)

test('a market with other stored names is no content until they are given', async () => {
  const {proxy} = await faultyLake({[dataset]: renamed})
  const {router} = runningRouter(proxy)
  await expect(router.ready()).rejects.toThrow(ContentError)
  const [status] = router.status()
  expect(status).toMatchObject({
    state: 'loading',
    failure: {
      error: {reason: {kind: 'not-mapped', fields: ['submitToExternalPartners', 'ticketType']}},
    },
  })
  expect(status?.failure?.error.message).toBe(
    `The support configuration of dataset "${dataset}" could not be read: not one of its documents has a field that routing reads, like submitToExternalPartners or ticketType. Give the router the names under which they are stored, in the option fieldNames.`,
  )
  const mapped = runningRouter(proxy, {fieldNames})
  await mapped.router.ready()
  expect(decision(mapped)).toMatchObject({decision: {outcome: 'STORE'}})
  expect(mapped.router.status()).toMatchObject([{content: {absentFields: []}}])
})

test('fields that are renamed under a router leave it on what it knew', async () => {
  const {lake, proxy} = await faultyLake()
  const running = runningRouter(proxy)
  await running.router.ready()
  const failed = running.next('request-failed')
  const transaction = clientOf(lake.url, dataset).transaction()
  for (const document of renamed) transaction.createOrReplace(document)
  await transaction.commit()
  expect((await failed).error.reason.kind).toBe('not-mapped')
  expect(decision(running)).toMatchObject({decision: {outcome: 'STORE'}})
  expect(running.router.status()).toMatchObject([{state: 'stale'}])
})

test.each<[string, TicketRouterOptions['fieldNames'], readonly string[]]>([
  ['the toggle', {submitToExternalPartners: 'extern'}, ['extern']],
  ['the Ticket Type', {ticketType: 'typ'}, ['typ']],
  ['the threshold', {storeSupportTicketTimeThreshold: 'mins'}, ['mins']],
])('a wrong name of %s is told', async (_, names, fields) => {
  const {proxy} = await faultyLake()
  const {events, router} = runningRouter(proxy, {fieldNames: names})
  await router.ready()
  expect(events).toContainEqual({type: 'fields-absent', dataset, fields})
  expect(router.status()).toMatchObject([{content: {absentFields: fields}}])
})

test('a snapshot that cannot be meant by the names that were given is told, and not routed on', async () => {
  const {proxy} = await faultyLake()
  await proxy.unplug()
  const {next, router} = runningRouter(proxy, {
    snapshot: {
      read: () =>
        Promise.resolve({
          snapshot: 'support-routing',
          version: 1,
          projectId: 'local',
          dataset,
          readAt: new Date(0).toISOString(),
          documents: renamed,
        }),
      write: () => Promise.resolve(),
    },
  })
  const failed = next('snapshot-failed')
  await expect(router.ready()).rejects.toThrow(ContentError)
  expect((await failed).error).toMatchObject({reason: {kind: 'not-mapped'}})
})
