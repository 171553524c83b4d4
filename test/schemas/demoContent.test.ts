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

async function markersOfMarket(dataset: string, environment?: 'cli' | 'studio') {
  const marked = await Promise.all(
    lake.documents(dataset).map(async (document: SanityDocument) => {
      const markers = await markersOf(document, clientOf(lake.url, dataset), {}, environment)
      return markers.map(({code, level, message, path}) => ({
        code,
        id: document._id,
        level,
        message,
        path,
      }))
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

test.each(['prod_bk_pt', 'prod_bk_es'])(
  'without a Studio, validation of %s gives the same findings, word for word',
  async (dataset) => {
    const findings = async (environment: 'cli' | 'studio') => {
      const markers = await markersOfMarket(dataset, environment)
      return (
        markers
          .filter(({code}) => code?.startsWith('support-routing.'))
          // Outside the Studio, Sanity turns what a rule of a document tells into warnings.
          .map(({level, ...marker}) =>
            JSON.stringify({level: level === 'info' ? 'warning' : level, ...marker}),
          )
          .toSorted()
      )
    }
    const inStudio = await findings('studio')
    expect(inStudio.length).toBeGreaterThan(0)
    expect(await findings('cli')).toEqual(inStudio)
  },
)
