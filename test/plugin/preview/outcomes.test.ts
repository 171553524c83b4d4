import {describe, expect, test} from 'vitest'

import {enumerateOutcomes} from '../../../engine/index.ts'
import {outcomesOfPair} from '../../../engine/outcomesOfPair.ts'
import {
  neverReached,
  pairSummariesOf,
  rowsOf,
} from '../../../plugin/preview/outcomes/outcomeRows.ts'
import {group, minute, read, settings, subcategory} from '../../engine/documents.ts'

const documents = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a', 'b']),
  group('h', 'GENERAL', ['a']),
]
const market = read([...documents, settings(60)])

function rows(config: typeof market, categoryGroupId: string, subcategoryId: string) {
  return rowsOf(outcomesOfPair(config, {categoryGroupId, subcategoryId})).map(
    ({openedBy, order, outcome, reachable}) =>
      [
        openedBy.join('+'),
        'ms' in order ? `${order.kind} ${order.ms / minute}` : order.kind,
        outcome,
        ...(reachable ? [] : ['impossible']),
      ].join(' '),
  )
}

function neverByGuest(subcategoryId: string) {
  return neverReached(outcomesOfPair(market, {categoryGroupId: 'g', subcategoryId}))
}

describe('the rows of a sub-category in a group', () => {
  test('fold guest app and partner where nothing differs, with the threshold itself apart', () => {
    expect(rows(market, 'g', 'a')).toEqual([
      'guest+partner none GENERAL',
      'guest+partner time-unknown GENERAL',
      'guest+partner less-than 60 STORE',
      'guest+partner exactly 60 STORE',
      'guest+partner more-than 60 GENERAL',
    ])
  })

  test('keep what is impossible for a guest apart from what a partner can do', () => {
    expect(rows(market, 'g', 'b')).toEqual([
      'guest+partner none GENERAL',
      'guest time-unknown GENERAL impossible',
      'guest less-than 60 STORE impossible',
      'guest exactly 60 STORE impossible',
      'guest more-than 60 GENERAL impossible',
      'partner time-unknown GENERAL',
      'partner less-than 60 STORE',
      'partner exactly 60 STORE',
      'partner more-than 60 GENERAL',
    ])
  })

  test('say "any order" where the age decides nothing', () => {
    expect(rows(market, 'h', 'a')).toEqual([
      'guest+partner none GENERAL',
      'guest+partner time-unknown GENERAL',
      'guest+partner any GENERAL',
    ])
  })

  test('of a threshold of zero have nothing below it', () => {
    expect(rows(read([...documents, settings(0)]), 'g', 'a')).toEqual([
      'guest+partner none GENERAL',
      'guest+partner time-unknown GENERAL',
      'guest+partner exactly 0 STORE',
      'guest+partner more-than 0 GENERAL',
    ])
  })

  test('name what a guest never reaches, and why', () => {
    expect(neverByGuest('b')).toEqual([{because: 'no-order-selection', outcome: 'STORE'}])
    expect(neverByGuest('a')).toEqual([])
  })

  test('name nothing where no ticket can come to be at all', () => {
    expect(neverByGuest('gone')).toEqual([])
  })
})

test('a group sums up each of its sub-categories', () => {
  expect(pairSummariesOf(enumerateOutcomes(market, {categoryGroupId: 'g'}))).toMatchObject([
    {
      neverByGuest: [],
      reached: {guest: ['GENERAL', 'STORE'], partner: ['GENERAL', 'STORE']},
      subcategoryId: 'a',
    },
    {
      neverByGuest: ['STORE'],
      reached: {guest: ['GENERAL'], partner: ['GENERAL', 'STORE']},
      subcategoryId: 'b',
    },
  ])
})
