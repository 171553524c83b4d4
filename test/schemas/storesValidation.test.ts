import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import type {StoresFailure} from '../../content/marketStores.ts'
import type {SupportSchemaOptions} from '../../schemas/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {provideLocale} from '../../schemas/studioLocale.ts'
import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'
import {markersOf} from './markers.ts'

let lake: FilledLake

beforeAll(async () => {
  lake = await fillLake({
    market: [
      subcategory('a'),
      group('g', 'STORE', ['a']),
      group('h', 'GENERAL', ['a']),
      settings(60),
      {_id: 'r1', _type: 'restaurant', storeId: '1042'},
      {_id: 'r2', _type: 'restaurant', storeId: '2001'},
    ],
  })
})
afterAll(() => lake.close())

const subscriptions = [
  {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042']},
  {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'},
] as const
const query = '*[_type == "restaurant"] | order(_id).storeId'

/** What validation says of stores on a group. */
async function marksOn(id: string, options: SupportSchemaOptions) {
  const document = lake.documents('market').find(({_id}) => _id === id)
  if (!document) throw new Error(`There is no document ${id}`)
  const markers = await markersOf(document, clientOf(lake.url, 'market'), options)
  return markers
    .filter(({code}) => code?.endsWith('nobody-subscribed') || code?.endsWith('stores-not-known'))
    .map(({level, message}) => [level, message])
}

describe('validation', () => {
  test('finds in which of the stores that a query gives nobody hears', async () => {
    expect(await marksOn('g', {stores: {query}, subscriptions})).toEqual([
      ['warning', expect.stringContaining('in 1 of 2 stores (“2001”)')],
    ])
  })

  test('passes over subscriptions for other datasets', async () => {
    const [store, region] = subscriptions
    const elsewhere = [store, {...region, datasets: ['another']}]
    const here = [store, {...region, datasets: ['market']}]
    const unheard = ['warning', expect.stringContaining('GENERAL_SUPPORT_TICKET_EVENT')]
    expect(await marksOn('h', {subscriptions: elsewhere})).toEqual([unheard])
    expect(await marksOn('h', {subscriptions: here})).toEqual([])
  })

  test('says so where the stores cannot be known, on groups for stores only', async () => {
    const options = {stores: {query: 'count(*)'}, subscriptions}
    expect(await marksOn('g', options)).toEqual([
      [
        'warning',
        'Which stores this market has is not known: the answer to the lookup is no list of ids. A developer has to correct the option “stores”. Until it is, no finding says which of them no partner is connected to.',
      ],
    ])
    expect(await marksOn('h', options)).toEqual([])
  })

  test('looks nothing up where nobody knows who is subscribed', async () => {
    const options = {stores: {query: 'count(*)'}}
    expect(await marksOn('g', options)).toEqual([])
  })

  test('speaks the language of the Studio', async () => {
    const withdraw = provideLocale(clientOf(lake.url, 'market'), 'pt-PT')
    const [mark] = await marksOn('g', {stores: () => [], subscriptions})
    withdraw()
    expect(mark?.[1]).toMatch('Não se sabe que restaurantes tem este mercado: a resposta')
  })
})

const failures: readonly StoresFailure[] = [
  {kind: 'empty'},
  {kind: 'no-id', position: 3},
  {kind: 'no-list'},
  {kind: 'query-failed', reason: {cause: undefined, kind: 'refused', status: 400}},
  {kind: 'query-failed', reason: {kind: 'no-connection'}},
  {kind: 'refused', message: 'Closed'},
  {kind: 'refused', message: ''},
]

test.each(['en', 'es', 'pt'])('each failure has a sentence of its own in %s', (locale) => {
  const sentences = failures.map((failure) => findingWordsOf(locale).storesFailed(failure))
  expect(new Set(sentences).size).toBe(failures.length)
  expect(sentences.filter((sentence) => sentence.includes('“stores”'))).toHaveLength(4)
})
