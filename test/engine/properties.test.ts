import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  compileRouting,
  diffRouting,
  enumerateOutcomes,
  type OrderAgeInterval,
  type OutcomeCase,
  type Perspective,
  type RoutingConfig,
  withDocument,
} from '../../engine/index.ts'
import {marketDocument, marketDocuments} from './arbitraries.ts'
import {read, type StoredDocument} from './documents.ts'

function perspectiveThatShows({_id}: StoredDocument): Perspective {
  if (String(_id).startsWith('drafts.')) return 'drafts'
  return String(_id).startsWith('versions.') ? ['r1'] : 'published'
}

test('laying a document over equals reading the documents with it in place', () => {
  fc.assert(
    fc.property(marketDocuments, marketDocument, (documents, edited) => {
      const options = {perspective: perspectiveThatShows(edited)}
      const laidOver = withDocument(read(documents, options), edited)
      expect(laidOver).toEqual(read([...documents, edited], options))
    }),
    {numRuns: 1000},
  )
})

function agesIn({fromMs, toMs}: OrderAgeInterval): readonly number[] {
  const end = toMs ?? fromMs + 10 ** 12
  const inner = [1, Math.floor((end - fromMs) / 2), end - fromMs - 1].map((ms) => fromMs + ms)
  return [fromMs, ...inner.filter((ageMs) => ageMs >= fromMs && ageMs <= end), end]
}

function reasonAt(
  config: RoutingConfig,
  pair: {readonly categoryGroupId: string; readonly subcategoryId: string},
  ageMs: number | undefined,
) {
  const order = ageMs === undefined ? null : {placedAt: 0}
  return compileRouting(config).route({...pair, submittedAt: ageMs ?? 0, order})
}

describe('enumerated outcomes', () => {
  test('agree with routing at every age of their intervals, and with the future at age 0', () => {
    fc.assert(
      fc.property(marketDocuments, (documents) => {
        const config = read(documents)
        for (const row of enumerateOutcomes(config)) {
          const ages = row.order === 'none' ? [undefined] : agesIn(row.order)
          const future = row.order !== 'none' && row.order.fromMs === 0 ? [-1, -(10 ** 9)] : []
          for (const ageMs of [...ages, ...future]) {
            const {outcome, rule, reason} = reasonAt(config, row, ageMs)
            expect({outcome, rule, reason}).toEqual({
              outcome: row.outcome,
              rule: row.rule,
              reason: row.reason,
            })
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('cover every age once, in order, from 0 without an end', () => {
    fc.assert(
      fc.property(marketDocuments, (documents) => {
        const rows = enumerateOutcomes(read(documents))
        const cases = Object.groupBy(rows, ({categoryGroupId, subcategoryId, openedBy}) =>
          [categoryGroupId, subcategoryId, openedBy].join('/'),
        )
        for (const ofCase of Object.values(cases)) {
          const [first, ...intervals] = (ofCase ?? []).map(({order}) => order)
          expect(first).toBe('none')
          let next: number | null = 0
          for (const interval of intervals) {
            if (interval === 'none') throw new Error('A case without an order twice.')
            expect(interval.fromMs).toBe(next)
            next = interval.toMs === null ? null : interval.toMs + 1
          }
          expect(next).toBeNull()
        }
      }),
      {numRuns: 300},
    )
  })
})

function caseOf({categoryGroupId, subcategoryId, openedBy, order}: OutcomeCase): string {
  return JSON.stringify([categoryGroupId, subcategoryId, openedBy, order])
}

function covers(row: OutcomeCase, other: OutcomeCase, ageMs: number | 'none'): boolean {
  const samePair =
    row.categoryGroupId === other.categoryGroupId &&
    row.subcategoryId === other.subcategoryId &&
    row.openedBy === other.openedBy
  if (!samePair || row.order === 'none' || ageMs === 'none') return samePair && row.order === ageMs
  return row.order.fromMs <= ageMs && ageMs <= (row.order.toMs ?? Infinity)
}

describe('differences', () => {
  test('name only cases whose outcome or reach differs', () => {
    fc.assert(
      fc.property(marketDocuments, marketDocuments, (first, second) => {
        const before = read(first)
        const after = read(second)
        for (const change of diffRouting(before, after)) {
          expect(change.before.reachable || change.after.reachable).toBe(true)
          const ages = change.order === 'none' ? [undefined] : agesIn(change.order)
          for (const ageMs of ages) {
            expect(reasonAt(before, change, ageMs).reason).toBe(change.before.reason)
            expect(reasonAt(after, change, ageMs).reason).toBe(change.after.reason)
          }
          const both = change.before.reachable && change.after.reachable
          expect(both && change.before.outcome === change.after.outcome).toBe(false)
        }
      }),
      {numRuns: 300},
    )
  })

  test('leave none of those cases out', () => {
    fc.assert(
      fc.property(marketDocuments, marketDocuments, (first, second) => {
        const before = enumerateOutcomes(read(first))
        const changes = diffRouting(read(first), read(second))
        for (const row of enumerateOutcomes(read(second))) {
          for (const ageMs of row.order === 'none' ? ['none' as const] : agesIn(row.order)) {
            const old = before.find((other) => covers(other, row, ageMs))
            const sameReach = (old?.reachable ?? false) === row.reachable
            const same = sameReach && (!row.reachable || old?.outcome === row.outcome)
            expect(changes.some((change) => covers(change, row, ageMs))).toBe(!same)
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('are the same cases in both directions', () => {
    fc.assert(
      fc.property(marketDocuments, marketDocuments, (first, second) => {
        const before = read(first)
        const after = read(second)
        const there = diffRouting(before, after).map(caseOf)
        const back = diffRouting(after, before).map(caseOf)
        expect(back.toSorted()).toEqual(there.toSorted())
      }),
      {numRuns: 300},
    )
  })
})
