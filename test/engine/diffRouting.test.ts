import {describe, expect, test} from 'vitest'
import {diffRouting, type OutcomeChange, withDocument} from '../../engine/index.ts'
import {
  draft,
  group,
  minute,
  read,
  settings,
  type StoredDocument,
  storeMarket,
  subcategory,
} from './documents.ts'

const config = read(storeMarket)

function changes(document: StoredDocument): readonly string[] {
  return diffRouting(config, withDocument(config, document)).map(summary)
}

function summary({subcategoryId, openedBy, order, before, after}: OutcomeChange): string {
  const ages = order === 'none' ? 'none' : `${order.fromMs}..${order.toMs ?? ''}`
  const side = (result: typeof before) =>
    result.reachable ? result.outcome : `(${result.unreachableBecause})`
  return `${subcategoryId} ${openedBy} ${ages} ${side(before)}>${side(after)}`
}

describe('a difference in routing', () => {
  test('is nothing between equal configs', () => {
    expect(diffRouting(config, config)).toEqual([])
    expect(diffRouting(config, read(storeMarket))).toEqual([])
  })

  test('is the interval between two thresholds, where it can arise', () => {
    const between = `${30 * minute + 1}..${60 * minute}`
    expect(changes(draft(settings(30)))).toEqual([
      `a guest-app ${between} STORE>GENERAL`,
      `a partner ${between} STORE>GENERAL`,
      `b partner ${between} STORE>GENERAL`,
    ])
  })

  test('is every age beyond the threshold when it is removed', () => {
    expect(changes(settings(undefined))).toContain(`a partner ${60 * minute + 1}.. GENERAL>STORE`)
  })

  test('joins ages that change alike', () => {
    expect(changes(subcategory('a', {submitToExternalPartners: false}))).toEqual([
      'a guest-app none GENERAL>NOT_FORWARDED',
      `a guest-app 0..${60 * minute} STORE>NOT_FORWARDED`,
      `a guest-app ${60 * minute + 1}.. GENERAL>NOT_FORWARDED`,
      'a partner none GENERAL>NOT_FORWARDED',
      `a partner 0..${60 * minute} STORE>NOT_FORWARDED`,
      `a partner ${60 * minute + 1}.. GENERAL>NOT_FORWARDED`,
    ])
  })

  test('is not a new reason for the same outcome', () => {
    const general = [...storeMarket, group('g', 'GENERAL', ['a', 'b'])]
    const typeless = [...storeMarket, group('g', undefined, ['a', 'b'])]
    expect(diffRouting(read(general), read(typeless))).toEqual([])
  })

  test('shows cases that become possible in the app', () => {
    expect(changes(subcategory('b'))).toEqual([
      `b guest-app 0..${60 * minute} (no-order)>STORE`,
      `b guest-app ${60 * minute + 1}.. (no-order)>GENERAL`,
    ])
  })

  test('includes a pair that only one side holds, with the reason of the other', () => {
    const next = read([...storeMarket, subcategory('c'), group('h', 'GENERAL', ['a', 'c'])])
    const added = diffRouting(config, next).map(summary)
    expect(added).toEqual([
      'a guest-app none (unknown-category-group)>GENERAL',
      'a guest-app 0.. (unknown-category-group)>GENERAL',
      'a partner none (unknown-category-group)>GENERAL',
      'a partner 0.. (unknown-category-group)>GENERAL',
      'c guest-app none (unknown-subcategory)>GENERAL',
      'c guest-app 0.. (unknown-subcategory)>GENERAL',
      'c partner none (unknown-subcategory)>GENERAL',
      'c partner 0.. (unknown-subcategory)>GENERAL',
    ])
    const removed = diffRouting(next, config).map(summary)
    expect(removed[0]).toBe('a guest-app none GENERAL>(unknown-category-group)')
    expect(changes(group('g', 'STORE', ['a'])).map((row) => row.split('>')[1])).toEqual([
      '(subcategory-not-in-group)',
      '(subcategory-not-in-group)',
      '(subcategory-not-in-group)',
      '(subcategory-not-in-group)',
    ])
  })
})
