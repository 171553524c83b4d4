import {describe, expect, test} from 'vitest'

import type {ContentAccess} from '../../../content/contentAccess.ts'
import {comesTo, listRow} from '../../../plugin/lists/listRow.ts'
import {group, minute, read, settings, subcategory} from '../../engine/documents.ts'

const untilAnHour = {kind: 'by-age', limitMs: 60 * minute, past: 'GENERAL', within: 'STORE'}
const store = group('s', 'STORE', ['a'])
const general = group('g', 'GENERAL', ['a'])

describe('what the tickets of a sub-category come to', () => {
  test.each([
    [
      'by the age of an order, in a STORE group',
      [subcategory('a'), store, settings(60)],
      untilAnHour,
    ],
    [
      'a store at any age without a threshold',
      [subcategory('a'), store],
      {kind: 'one', outcome: 'STORE'},
    ],
    [
      'the region where the form asks for no order',
      [subcategory('a', {allowRecentOrderSelection: false}), store, settings(60)],
      {kind: 'one', outcome: 'GENERAL'},
    ],
    [
      'the region, in a GENERAL group',
      [subcategory('a'), general],
      {kind: 'one', outcome: 'GENERAL'},
    ],
    [
      'nobody, with partners off',
      [subcategory('a', {submitToExternalPartners: false}), store, general],
      {kind: 'one', outcome: 'NOT_FORWARDED'},
    ],
    [
      'what any of its groups says, where they differ',
      [subcategory('a'), store, general, settings(60)],
      {kind: 'several', outcomes: ['STORE', 'GENERAL']},
    ],
    ['nothing in no group', [subcategory('a')], {kind: 'nowhere'}],
  ])('%s', (_, documents, expected) => {
    expect(comesTo(read(documents), {subcategoryId: 'a'})).toEqual(expected)
  })

  test('within one of its groups, whatever the others say', () => {
    const config = read([subcategory('a'), store, general, settings(60)])
    expect(comesTo(config, {categoryGroupId: 's', subcategoryId: 'a'})).toEqual(untilAnHour)
    expect(comesTo(config, {categoryGroupId: 'g', subcategoryId: 'a'})).toEqual({
      kind: 'one',
      outcome: 'GENERAL',
    })
  })
})

test('the row of a group says what is wrong with it, and how many sub-categories it holds', () => {
  const config = read([
    subcategory('a'),
    subcategory('b', {submitToExternalPartners: false}),
    group('s', undefined, ['a', 'b', 'nowhere']),
  ])
  const options = {}
  const row = listRow(config, 's', options)
  expect(row).toEqual({
    comesTo: {kind: 'several', outcomes: ['GENERAL', 'NOT_FORWARDED']},
    errors: 2,
    held: 2,
    warnings: 0,
  })
  expect(listRow(config, 's', options)).toBe(row)
  // While its form is open, what was just added there is no mistake yet.
  expect(listRow(config, 's', options, ['s', 'nowhere'])).toMatchObject({errors: 1})
  expect(listRow(config, 's', options, ['nowhere'])).toMatchObject({errors: 2})
})

test('where a part of the market is seen, only a list that is empty itself is said to be so', () => {
  const config = read([
    group('empty', 'GENERAL', []),
    group('other', 'GENERAL', ['unseen']),
    subcategory('a'),
  ])
  const access: ContentAccess = {
    covered: new Set(),
    kind: 'partial',
    reason: {filters: ['_type == "supportCategoryGroup"'], kind: 'filters'},
    withheld: new Set(),
  }
  const rowOf = (id: string) => listRow(config, id, {access})
  expect(rowOf('empty').comesTo).toEqual({kind: 'nowhere'})
  expect(rowOf('other').comesTo).toBeUndefined()
  expect(rowOf('a').comesTo).toBeUndefined()
})
