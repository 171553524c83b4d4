import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {readStores, storesOf, type StoreDirectory} from '../../content/marketStores.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'

const asked: string[] = []
let lake: FilledLake

const restaurant = (_id: string, fields: object) => ({_id, _type: 'restaurant', ...fields})

beforeAll(async () => {
  lake = await fillLake(
    {
      market: [
        restaurant('r1', {storeId: '1042', country: 'pt'}),
        restaurant('r2', {storeId: '2001', country: 'pt'}),
        restaurant('drafts.r3', {storeId: '3001', country: 'pt'}),
        restaurant('r4', {storeId: '4001', country: 'es'}),
        restaurant('r5', {country: 'es'}),
      ],
      other: [restaurant('r1', {storeId: '9', country: 'pt'})],
    },
    ({url}) => {
      if (url.includes('support-routing.stores')) asked.push(url)
    },
  )
})
afterAll(() => lake.close())

const client = (dataset = 'market') => clientOf(lake.url, dataset)
const inCountry = '*[_type == "restaurant" && country == $country] | order(_id).storeId'

describe('stores that are a list', () => {
  test('are known at once', async () => {
    const state = {ids: ['1'], kind: 'known'}
    const source = storesOf(['1'], client())
    expect(source.getState()).toEqual(state)
    expect(await source.read()).toEqual(state)
  })

  test('are not given where there are none', () => {
    expect(storesOf(undefined, client()).getState()).toEqual({kind: 'not-given'})
    expect(storesOf([], client()).getState()).toEqual({kind: 'not-given'})
  })
})

describe('a query', () => {
  test('reads what is published, once and only when somebody needs it', async () => {
    const option = {params: {country: 'pt'}, query: inCountry}
    const source = storesOf(option, client())
    expect(source.getState()).toEqual({kind: 'asking'})
    expect(asked).toEqual([])
    const state = await source.read()
    expect(state).toEqual({ids: ['1042', '2001'], kind: 'known'})
    source.need()
    expect(await storesOf(option, client()).read()).toBe(state)
    expect(asked).toHaveLength(1)
  })

  test('reads each dataset', async () => {
    const option = {query: '*[_type == "restaurant" && country == "pt"] | order(_id).storeId'}
    expect(await storesOf(option, client()).read()).toMatchObject({ids: ['1042', '2001']})
    expect(await storesOf(option, client('other')).read()).toMatchObject({ids: ['9']})
  })

  test.each([
    ['count(*)', {kind: 'no-list'}],
    ['*[_type == "store"].storeId', {kind: 'empty'}],
    [
      '*[_type == "restaurant" && country == "es"] | order(_id).storeId',
      {kind: 'no-id', position: 2},
    ],
    ['*[', {kind: 'query-failed', reason: {kind: 'refused', status: 400}}],
  ])('%s is no list of stores', async (query, failure) => {
    expect(await storesOf({query}, client()).read()).toMatchObject({failure, kind: 'failed'})
  })
})

const twiceTheDataset: StoreDirectory = ({client: given, dataset}) => [
  dataset,
  given.config().dataset ?? '',
]

describe('a function', () => {
  test('gets a client and its dataset, and may answer at once', async () => {
    expect(await storesOf(twiceTheDataset, client()).read()).toEqual({
      ids: ['market', 'market'],
      kind: 'known',
    })
  })

  test.each<[string, StoreDirectory, string]>([
    ['rejects', () => Promise.reject(new Error('Closed for the night.')), 'Closed for the night.'],
    [
      'throws',
      () => {
        throw new Error('No key.')
      },
      'No key.',
    ],
  ])(
    'that %s is told by its message, and asked again only on demand',
    async (_, given, message) => {
      let calls = 0
      const directory: StoreDirectory = (options) => {
        calls++
        return calls < 2 ? given(options) : ['1']
      }
      const source = storesOf(directory, client())
      const failed = {failure: {kind: 'refused', message}, kind: 'failed'}
      expect(await source.read()).toEqual(failed)
      expect(await source.read()).toEqual(failed)
      source.retry()
      expect(source.getState()).toEqual({kind: 'asking'})
      expect(await source.read()).toEqual({ids: ['1'], kind: 'known'})
    },
  )

  test('that is slow holds nobody up, and still counts when it answers', async () => {
    const {promise, resolve} = Promise.withResolvers<readonly string[]>()
    const source = storesOf(() => promise, client())
    let changes = 0
    source.subscribe(() => changes++)
    expect(await source.read()).toEqual({kind: 'asking'})
    // All wait for the same two seconds.
    const begun = performance.now()
    expect(await source.read()).toEqual({kind: 'asking'})
    expect(performance.now() - begun).toBeLessThan(1_000)
    resolve(['1'])
    await expect.poll(source.getState).toEqual({ids: ['1'], kind: 'known'})
    expect(changes).toBe(1)
  })

  test('that was asked again is told by its newest answer', async () => {
    const first = Promise.withResolvers<readonly string[]>()
    const answers = [first.promise, Promise.resolve(['2'])]
    const source = storesOf(() => answers.shift() ?? [], client())
    source.need()
    source.retry()
    expect(await source.read()).toMatchObject({ids: ['2']})
    first.resolve(['1'])
    await first.promise
    await expect.poll(source.getState).toMatchObject({ids: ['2']})
  })
})

test.each([
  [['1', ''], {kind: 'no-id', position: 2}],
  [[null, '1'], {kind: 'no-id', position: 1}],
  [{length: 1}, {kind: 'no-list'}],
  [undefined, {kind: 'no-list'}],
])('%j is no list of ids', (answer, expected) => {
  expect(readStores(answer)).toEqual(expected)
})
