import {assert, boolean, constantFrom, property} from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  type ComparedOutcome,
  compareOutcomes,
  diffRouting,
  enumerateOutcomes,
  withDocument,
} from '../../engine/index.ts'
import {group, minute, read, settings, storeMarket, subcategory} from './documents.ts'

const config = read(storeMarket)

function reachable(rows: readonly ComparedOutcome[]): readonly ComparedOutcome[] {
  return rows.filter(({before, after}) => before.reachable || after.reachable)
}

describe('two configs side by side', () => {
  test('are the decision space itself when they are equal', () => {
    expect(compareOutcomes(config, config)).toEqual(
      enumerateOutcomes(config).map(
        ({categoryGroupId, subcategoryId, openedBy, order, ...result}) => ({
          categoryGroupId,
          subcategoryId,
          openedBy,
          order,
          before: result,
          after: result,
        }),
      ),
    )
  })

  test('are split at both thresholds, so that what stays can be counted beside what changes', () => {
    const shorter = withDocument(config, settings(30))
    const ages = compareOutcomes(config, shorter, {subcategoryId: 'a'})
      .filter(({openedBy}) => openedBy === 'partner')
      .map(({order, before, after}) => [order, before.outcome, after.outcome])
    expect(ages).toEqual([
      ['none', 'GENERAL', 'GENERAL'],
      [{fromMs: 0, toMs: 30 * minute}, 'STORE', 'STORE'],
      [{fromMs: 30 * minute + 1, toMs: 60 * minute}, 'STORE', 'GENERAL'],
      [{fromMs: 60 * minute + 1, toMs: null}, 'GENERAL', 'GENERAL'],
    ])
    expect(diffRouting(config, shorter)).toHaveLength(3)
    // Two ways to open a ticket about a, with four ages each; for b the guest never has an order.
    expect(reachable(compareOutcomes(config, shorter))).toHaveLength(4 + 4 + 1 + 4)
  })

  test('hold the pairs of either, and can be narrowed to some of them', () => {
    const next = read([...storeMarket, group('h', 'GENERAL', ['b'])])
    const rows = compareOutcomes(config, next, {categoryGroupId: 'h'})
    expect(rows.map(({before, after}) => [before.unreachableBecause, after.reachable])).toEqual([
      ['unknown-category-group', true],
      ['unknown-category-group', false],
      ['unknown-category-group', true],
      ['unknown-category-group', true],
    ])
    expect(compareOutcomes(config, next, {subcategoryId: 'nobody'})).toEqual([])
  })

  test('differ in exactly the rows of the difference', () => {
    const thresholds = constantFrom(undefined, -1, 0, 10, 60)
    const types = constantFrom('STORE', 'GENERAL', undefined)
    assert(
      property(thresholds, types, boolean(), (threshold, type, on) => {
        const after = read([
          subcategory('a', {submitToExternalPartners: on}),
          group('g', type, ['a']),
          settings(threshold),
        ])
        const rows = compareOutcomes(config, after)
        const changes = diffRouting(config, after)
        expect(rows).toEqual(expect.arrayContaining([...changes]))
        const kept = reachable(rows.filter((row) => !changes.some((change) => same(row, change))))
        expect(kept.every(({before, after}) => before.outcome === after.outcome)).toBe(true)
      }),
    )
  })
})

function same(a: ComparedOutcome, b: ComparedOutcome): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
