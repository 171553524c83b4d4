import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {routingConfigOf, sharedConfig} from '../../content/routingConfig.ts'
import {readRoutingConfig} from '../../engine/index.ts'
import {marketDocuments} from '../engine/arbitraries.ts'

const group: RawDocument = {
  _id: 'group',
  _rev: '1',
  _type: 'supportCategoryGroup',
  name: {en: 'Home Delivery'},
  supportSubcategories: [{_key: 'a', _ref: 'late'}],
  ticketType: 'STORE',
}
const late: RawDocument = {_id: 'late', _rev: '1', _type: 'supportSubcategory', name: {en: 'Late'}}
const draft: RawDocument = {...late, _id: 'drafts.late', _rev: '2', name: {en: 'Late order'}}

function documentsOf(...documents: readonly RawDocument[]): ReadonlyMap<string, RawDocument> {
  return new Map(documents.map((document) => [document._id, document]))
}

test('a draft that is typed leaves what is published the very same', () => {
  const before = routingConfigOf(documentsOf(group, late), 'published')
  expect(routingConfigOf(documentsOf(group, late, draft), 'published')).toBe(before)
})

test('what did not change stays the very same beside what did', () => {
  const before = routingConfigOf(documentsOf(group, late), 'drafts')
  const after = routingConfigOf(documentsOf(group, late, draft), 'drafts')
  expect(after.categoryGroups).toBe(before.categoryGroups)
  expect(after.subcategories.get('late')?.name).toEqual({en: 'Late order'})
})

test('a state with the revision of another is not taken for it', () => {
  routingConfigOf(documentsOf(late, {...draft, _rev: '1'}), 'drafts')
  const published = routingConfigOf(documentsOf(late), 'drafts')
  expect(published.subcategories.get('late')?.name).toEqual({en: 'Late'})
})

test('another order of the documents is another config', () => {
  const second: RawDocument = {...late, _id: 'second'}
  routingConfigOf(documentsOf(late, second), 'published')
  const turned = routingConfigOf(documentsOf(second, late), 'published')
  expect([...turned.subcategories.keys()]).toEqual(['second', 'late'])
})

test('whatever came before, a config holds what its documents hold', () => {
  fc.assert(
    fc.property(marketDocuments, marketDocuments, (before, after) => {
      const config = readRoutingConfig(after)
      expect(sharedConfig(config, readRoutingConfig(before))).toStrictEqual(config)
    }),
  )
})
