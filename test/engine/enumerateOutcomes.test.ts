import {describe, expect, test} from 'vitest'
import {enumerateOutcomes, type EnumeratedOutcome} from '../../engine/index.ts'
import {group, minute, orderName, read, settings, subcategory} from './documents.ts'

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
  return `${openedBy} ${orderName(order)} ${reason}${unreachableBecause ? ` !${unreachableBecause}` : ''}`
}

describe('the outcomes of a pair', () => {
  test('split at the threshold, which still belongs to STORE', () => {
    expect(rows(60, 'stores', 'a')).toEqual([
      'guest none no-order',
      'guest time-unknown order-time-invalid',
      `guest ..${hour} store`,
      `guest ${hour}.. past-threshold`,
      'partner none no-order',
      'partner time-unknown order-time-invalid',
      `partner ..${hour} store`,
      `partner ${hour}.. past-threshold`,
    ])
  })

  test('cannot have an order in the app when the form asks for none; partners may send one', () => {
    expect(rows(60, 'stores', 'b')).toEqual([
      'guest none no-order',
      'guest time-unknown order-time-invalid !no-order-selection',
      `guest ..${hour} store !no-order-selection`,
      `guest ${hour}.. past-threshold !no-order-selection`,
      'partner none no-order',
      'partner time-unknown order-time-invalid',
      `partner ..${hour} store`,
      `partner ${hour}.. past-threshold`,
    ])
  })

  test.each([
    ['the sub-category is not forwarded', 'stores', 'off', 'external-partners-off'],
    ['the group is GENERAL', 'generals', 'a', 'ticket-type-general'],
  ])('do not split at an age that changes nothing: %s', (_, categoryGroupId, id, reason) => {
    expect(rows(60, categoryGroupId, id)).toEqual([
      `guest none ${reason}`,
      `guest time-unknown ${reason}`,
      `guest .. ${reason}`,
      `partner none ${reason}`,
      `partner time-unknown ${reason}`,
      `partner .. ${reason}`,
    ])
  })

  test('have one interval without a threshold', () => {
    expect(rows('60', 'stores', 'a')[2]).toBe('guest .. store')
  })

  test('have an end at a threshold beyond any real age', () => {
    expect(rows(Number.MAX_VALUE, 'stores', 'a').slice(2, 4)).toEqual([
      'guest ..1e+308 store',
      'guest 1e+308.. past-threshold',
    ])
  })

  test('have no negative zero', () => {
    const [, , first] = enumerateOutcomes(read([...market, settings(-0)]), {subcategoryId: 'b'})
    expect(first?.order).toEqual({afterMs: null, toMs: 0})
  })

  test.each([
    [0, '..0', '0..'],
    [0.00125, '..75', '75..'],
    [0.000_012_5, '..0.75', '0.75..'],
    [0.5, '..30000', '30000..'],
  ])('end where the threshold is stored: %d minutes', (threshold, store, past) => {
    expect(rows(threshold, 'stores', 'a').slice(2, 4)).toEqual([
      `guest ${store} store`,
      `guest ${past} past-threshold`,
    ])
  })
})

describe('the decision space', () => {
  const config = read([...market, settings(60)])
  const pairs = (filter: Parameters<typeof enumerateOutcomes>[1]) => [
    ...new Set(
      enumerateOutcomes(config, filter).map(
        ({categoryGroupId, subcategoryId}) => `${categoryGroupId ?? ''}/${subcategoryId}`,
      ),
    ),
  ]

  test('has every pair once, however often a group refers to it, and what names no group', () => {
    expect(pairs(undefined).toSorted()).toEqual([
      '/a',
      '/b',
      '/off',
      'generals/a',
      'stores/a',
      'stores/b',
      'stores/off',
    ])
    expect(rows(60, 'stores', 'a')).toHaveLength(8)
  })

  test('narrows to a group, a sub-category, or a pair', () => {
    expect(pairs({categoryGroupId: 'generals'})).toEqual(['generals/a'])
    expect(pairs({subcategoryId: 'b'})).toEqual(['stores/b', '/b'])
    expect(pairs({categoryGroupId: 'generals', subcategoryId: 'b'})).toEqual([])
  })
})
