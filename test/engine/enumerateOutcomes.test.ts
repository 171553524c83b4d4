import {describe, expect, test} from 'vitest'
import {enumerateOutcomes, type EnumeratedOutcome} from '../../engine/index.ts'
import {group, minute, read, settings, subcategory} from './documents.ts'

const hour = 60 * minute
const market = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: undefined}),
  subcategory('off', {submitToExternalPartners: false}),
  group('stores', 'STORE', ['a', 'b', 'off', 'a']),
  group('generals', 'GENERAL', ['a']),
]

function rows(threshold: unknown, categoryGroupId: string, subcategoryId: string) {
  const config = read([...market, settings(threshold)])
  return enumerateOutcomes(config, {categoryGroupId, subcategoryId}).map(summary)
}

function summary({openedBy, order, reason, unreachableBecause}: EnumeratedOutcome) {
  const ages = order === 'none' ? 'none' : `${order.fromMs}..${order.toMs ?? ''}`
  return `${openedBy} ${ages} ${reason}${unreachableBecause ? ` !${unreachableBecause}` : ''}`
}

describe('the outcomes of a pair', () => {
  test('split at the threshold, which still belongs to STORE', () => {
    expect(rows(60, 'stores', 'a')).toEqual([
      'guest-app none no-order',
      `guest-app 0..${hour} store`,
      `guest-app ${hour + 1}.. past-threshold`,
      'partner none no-order',
      `partner 0..${hour} store`,
      `partner ${hour + 1}.. past-threshold`,
    ])
  })

  test('cannot have an order in the app when the form asks for none; partners may send one', () => {
    expect(rows(60, 'stores', 'b')).toEqual([
      'guest-app none no-order',
      `guest-app 0..${hour} store !no-order`,
      `guest-app ${hour + 1}.. past-threshold !no-order`,
      'partner none no-order',
      `partner 0..${hour} store`,
      `partner ${hour + 1}.. past-threshold`,
    ])
  })

  test.each([
    ['the sub-category is not forwarded', 'stores', 'off', 'external-partners-off'],
    ['the group is GENERAL', 'generals', 'a', 'ticket-type-general'],
  ])('do not split at an age that changes nothing: %s', (_, categoryGroupId, id, reason) => {
    expect(rows(60, categoryGroupId, id)).toEqual([
      `guest-app none ${reason}`,
      `guest-app 0.. ${reason}`,
      `partner none ${reason}`,
      `partner 0.. ${reason}`,
    ])
  })

  test('have one interval without a threshold', () => {
    expect(rows('60', 'stores', 'a')[1]).toBe('guest-app 0.. store')
  })

  test('have one interval at a threshold beyond any age', () => {
    expect(rows(Number.MAX_VALUE, 'stores', 'a')[1]).toBe('guest-app 0.. store')
  })

  test('have no negative zero', () => {
    const [, first] = enumerateOutcomes(read([...market, settings(-0)]), {subcategoryId: 'b'})
    expect(first?.order).toEqual({fromMs: 0, toMs: 0})
  })

  test.each([
    [0, '0..0', '1..'],
    [0.00001, '0..0', '1..'],
    [0.5, '0..30000', '30001..'],
  ])('end at whole milliseconds: threshold %d minutes', (threshold, store, past) => {
    expect(rows(threshold, 'stores', 'a').slice(1, 3)).toEqual([
      `guest-app ${store} store`,
      `guest-app ${past} past-threshold`,
    ])
  })
})

describe('the decision space', () => {
  const config = read([...market, settings(60)])
  const pairs = (filter: Parameters<typeof enumerateOutcomes>[1]) => [
    ...new Set(
      enumerateOutcomes(config, filter).map(
        ({categoryGroupId, subcategoryId}) => `${categoryGroupId}/${subcategoryId}`,
      ),
    ),
  ]

  test('has every pair once, however often a group refers to it', () => {
    expect(pairs(undefined).toSorted()).toEqual([
      'generals/a',
      'stores/a',
      'stores/b',
      'stores/off',
    ])
    expect(rows(60, 'stores', 'a')).toHaveLength(6)
  })

  test('narrows to a group, a sub-category, or a pair', () => {
    expect(pairs({categoryGroupId: 'generals'})).toEqual(['generals/a'])
    expect(pairs({subcategoryId: 'b'})).toEqual(['stores/b'])
    expect(pairs({categoryGroupId: 'generals', subcategoryId: 'b'})).toEqual([])
  })
})
