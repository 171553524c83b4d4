import type {SanityDocument} from 'sanity'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {readSeed} from '../../local-lake/seed/index.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'
import {markersOf} from './markers.ts'

let lake: FilledLake

beforeAll(async () => {
  lake = await fillLake({
    prod_bk_es: [...readSeed('prod_bk_es')],
    prod_bk_pt: [...readSeed('prod_bk_pt')],
  })
})

afterAll(() => lake.close())

async function markersOfMarket(dataset: string) {
  const marked = await Promise.all(
    lake.documents(dataset).map(async (document: SanityDocument) => {
      const markers = await markersOf(document, clientOf(lake.url, dataset), {})
      return markers.map(({code, level, path}) => ({code, id: document._id, level, path}))
    }),
  )
  return marked.flat()
}

test('the content of Spain shows no error and no warning in any form', async () => {
  const markers = await markersOfMarket('prod_bk_es')
  expect(markers.filter(({level}) => level !== 'info')).toEqual([])
})

test('Sanity itself complains in Portugal about an unlisted Ticket Type and two strong references only', async () => {
  const markers = await markersOfMarket('prod_bk_pt')
  const ofSanity = markers.filter(({code}) => !code?.startsWith('support-routing.'))
  expect(ofSanity.map(({code, level, path}) => [level, code, path])).toEqual([
    ['error', 'value.not-allowed', ['ticketType']],
    ['error', 'reference.not-published', ['supportSubcategories', {_key: 'b0eacef3f849'}]],
    ['error', 'reference.not-published', ['supportSubcategories', {_key: '5ca777d80935'}]],
  ])
})
