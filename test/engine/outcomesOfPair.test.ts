import {describe, expect, test} from 'vitest'

import {enumerateOutcomes} from '../../engine/index.ts'
import {outcomesOfPair} from '../../engine/outcomesOfPair.ts'
import {group, read, settings, subcategory} from './documents.ts'

const config = read([
  subcategory('a'),
  subcategory('lone'),
  group('stores', 'STORE', ['a']),
  group('generals', 'GENERAL', ['a']),
  settings(60),
])

function reasons(pair: Parameters<typeof outcomesOfPair>[1]) {
  return outcomesOfPair(config, pair).map(
    ({openedBy, reason, unreachableBecause}) =>
      `${openedBy} ${reason}${unreachableBecause ? ` !${unreachableBecause}` : ''}`,
  )
}

describe('all that can become of tickets', () => {
  test('of a group is what the enumeration of the market says of it', () => {
    const pair = {categoryGroupId: 'stores', subcategoryId: 'a'}
    expect(outcomesOfPair(config, pair)).toEqual(enumerateOutcomes(config, pair))
  })

  test('that name no group is decided by all groups together', () => {
    expect(reasons({subcategoryId: 'a'})).toEqual([
      'guest ticket-type-ambiguous !group-always-named',
      'guest ticket-type-ambiguous !group-always-named',
      'guest ticket-type-ambiguous !group-always-named',
      'partner ticket-type-ambiguous',
      'partner ticket-type-ambiguous',
      'partner ticket-type-ambiguous',
    ])
  })

  test.each([
    [{subcategoryId: 'lone'}, 'subcategory-not-in-group'],
    [{categoryGroupId: 'stores', subcategoryId: 'lone'}, 'subcategory-not-in-group'],
    [{categoryGroupId: 'gone', subcategoryId: 'a'}, 'unknown-category-group'],
    [{subcategoryId: 'gone'}, 'unknown-subcategory'],
  ])('that routing does not know cannot come to be: %o', (pair, reason) => {
    expect(new Set(reasons(pair))).toEqual(
      new Set([`guest ${reason} !${reason}`, `partner ${reason} !${reason}`]),
    )
  })
})
