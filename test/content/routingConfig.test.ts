import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {continueContent, routingConfigOf, sharedConfig} from '../../content/routingConfig.ts'
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

/** A later state of a dataset. */
function laterOf(
  earlier: ReadonlyMap<string, RawDocument>,
  ...documents: readonly RawDocument[]
): ReadonlyMap<string, RawDocument> {
  const later = documentsOf(...documents)
  continueContent(later, earlier)
  return later
}

test('a draft that is typed leaves what is published the very same', () => {
  const state = documentsOf(group, late)
  const next = laterOf(state, group, late, draft)
  const before = routingConfigOf(state, 'published')
  expect(routingConfigOf(next, 'published')).toBe(before)
  // Also where nobody looked at some states in between.
  const last = laterOf(laterOf(next, group, late), group, late, draft)
  expect(routingConfigOf(last, 'published')).toBe(before)
})

test('another dataset that holds the same has a config of its own', () => {
  const config = routingConfigOf(documentsOf(group, late), 'published')
  const other = routingConfigOf(documentsOf(group, late), 'published')
  expect(other).toEqual(config)
  expect(other).not.toBe(config)
})

test('what did not change stays the very same beside what did', () => {
  const state = documentsOf(group, late)
  const next = laterOf(state, group, late, draft)
  const before = routingConfigOf(state, 'drafts')
  const after = routingConfigOf(next, 'drafts')
  expect(after.categoryGroups).toBe(before.categoryGroups)
  expect(after.subcategories.get('late')?.name).toEqual({en: 'Late order'})
})

test('a state with the revision of another is not taken for it', () => {
  const state = documentsOf(late, {...draft, _rev: '1'})
  const next = laterOf(state, late)
  routingConfigOf(state, 'drafts')
  const published = routingConfigOf(next, 'drafts')
  expect(published.subcategories.get('late')?.name).toEqual({en: 'Late'})
})

test('another order of the documents is another config', () => {
  const second: RawDocument = {...late, _id: 'second'}
  const state = documentsOf(late, second)
  const next = laterOf(state, second, late)
  routingConfigOf(state, 'published')
  const turned = routingConfigOf(next, 'published')
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
