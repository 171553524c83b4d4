import {createClient} from '@sanity/client'
import {expect, onTestFinished, test} from 'vitest'

import {clientOf, fillLake} from '../filledLake.ts'
import {readerOf} from '../readers.ts'
import {dataset, documents} from './market.ts'
import {runningRouter} from './runningRouter.ts'

const everything = '_id in path("**")'
const notSettings = '_type != "supportSettings"'

/** A router whose token reads what a filter lets it. */
async function routerOf(filter: string, requireWhole?: boolean) {
  const reader = readerOf(filter)
  const lake = await fillLake({[dataset]: documents}, undefined, [reader])
  onTestFinished(() => lake.close())
  return runningRouter(lake, {
    client: clientOf(lake.url, dataset, reader.token),
    ...(requireWhole !== undefined && {requireWhole}),
  })
}

const accessOf = (router: Awaited<ReturnType<typeof routerOf>>['router']) =>
  router.status().map(({content}) => content?.access)

test('a token that reads a part is told with its filter, and routed on', async () => {
  const {next, router} = await routerOf(notSettings)
  const told = next('content-partial')
  await router.ready()
  expect((await told).filters).toEqual([notSettings])
  expect(accessOf(router)).toEqual(['partial'])
})

test('a token that reads all of it is not worth a word', async () => {
  const {events, router} = await routerOf(everything)
  await router.ready()
  await expect.poll(() => accessOf(router)).toEqual(['whole'])
  expect(events.filter(({type}) => type === 'content-partial')).toEqual([])
})

test('with requireWhole, nothing is routed on that may be a part, and the error says what to do', async () => {
  const {router} = await routerOf(notSettings, true)
  const sentence = /only what its roles allow.*"supportSettings".*leave out requireWhole\.$/
  await expect(router.ready()).rejects.toThrow(sentence)
  expect(router.status()).toMatchObject([{failure: {error: {reason: {kind: 'partial'}}}}])
  expect(() => router.route({subcategoryId: 'late'})).toThrow('has not been read yet')
})

test('with requireWhole, a token that reads all of it routes', async () => {
  const {router} = await routerOf(everything, true)
  await router.ready()
  expect(accessOf(router)).toEqual(['whole'])
})

test('what is published is whole without a token', async () => {
  const lake = await fillLake({[dataset]: documents})
  onTestFinished(() => lake.close())
  const client = createClient({...clientOf(lake.url, dataset).config(), token: undefined})
  const {router} = runningRouter(lake, {client, requireWhole: true})
  await router.ready()
  expect(accessOf(router)).toEqual(['whole'])
})
