import {expect, onTestFinished, test} from 'vitest'

import {createContentSource} from '../../content/contentSource.ts'
import {provideLiveContent} from '../../content/liveContent.ts'
import {group, settings, type StoredDocument, subcategory} from '../engine/documents.ts'
import {clientOf, fillLake} from '../filledLake.ts'
import {readerOf} from '../readers.ts'
import {markersOf, notationOf} from './markers.ts'

const dataset = 'market'
const languages = [{id: 'en', title: 'English'}]

const market: readonly StoredDocument[] = [
  subcategory('a'),
  subcategory('hidden', {secret: true}),
  group('g', 'STORE', ['a', 'hidden']),
  settings(60),
]

/** What validation says of the group to somebody who reads what a condition finds, in a Studio or outside of any. */
async function markersOfGroup(filter: string, place: 'alone' | 'in a Studio') {
  const lake = await fillLake({[dataset]: market}, undefined, [readerOf(filter)])
  onTestFinished(lake.close)
  const client = clientOf(lake.url, dataset, 'local-reader')
  if (place === 'in a Studio') {
    const source = createContentSource(client)
    onTestFinished(source.open())
    onTestFinished(provideLiveContent(client, source))
    await new Promise<void>((resolve) => {
      source.subscribe(() => {
        const {access} = source.getSnapshot()
        if (access.kind === 'whole' || access.withheld.size > 0) resolve()
      })
    })
  }
  const document = lake.documents(dataset).find(({_id}) => _id === 'g')
  if (!document) throw new Error('The market has no group.')
  const markers = await markersOf(document, client, {languages, localeString: true})
  return markers
    .filter(({message}) => !message.startsWith('Referenced document'))
    .map((marker) => notationOf(document, marker))
}

test.each(['alone', 'in a Studio'] as const)(
  'validation %s says of a withheld sub-category that it is withheld, and of withheld settings nothing',
  async (place) => {
    const filter = 'secret != true && _type != "supportSettings"'
    expect(await markersOfGroup(filter, place)).toEqual(['info g supportSubcategories #k1'])
  },
)

test('validation says nothing to somebody who reads everything', async () => {
  expect(await markersOfGroup('_id in path("**")', 'in a Studio')).toEqual([])
})
