import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  compileRouting,
  diffRouting,
  enumerateOutcomes,
  type OrderAgeInterval,
  type OutcomeChange,
  type Perspective,
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

describe('enumerated outcomes', () => {
  test('have the decision of routing at every age of their intervals, with its reason', () => {
    fc.assert(
      fc.property(marketDocuments, (documents) => {
        const config = read(documents)
        const {route} = compileRouting(config)
        for (const {order, outcome, reason, rule, ...pair} of enumerateOutcomes(config)) {
          if (typeof order === 'string') continue
          for (const ageMs of agesIn(order)) {
            const {categoryGroupId, subcategoryId} = pair
            const group = categoryGroupId === undefined ? {} : {categoryGroupId}
            const ticket = {...group, order: {placedAt: 0}, subcategoryId, submittedAt: ageMs}
            expect(route(ticket)).toMatchObject({outcome, reason, rule})
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('begin with no order and an unknown time, and go on through all ages', () => {
    fc.assert(
      fc.property(marketDocuments, (documents) => {
        const rows = enumerateOutcomes(read(documents))
        const cases = Object.groupBy(rows, ({categoryGroupId, subcategoryId, openedBy}) =>
          JSON.stringify([categoryGroupId, subcategoryId, openedBy]),
        )
        for (const ofCase of Object.values(cases)) {
          const [first, second, ...intervals] = (ofCase ?? []).map(({order}) => order)
          expect([first, second]).toEqual(['none', 'time-unknown'])
          const ages = intervals.filter((order) => typeof order === 'object')
          expect(ages).toHaveLength(intervals.length)
          expect(ages.map(({afterMs}) => afterMs)).toEqual([
            null,
            ...ages.slice(0, -1).map(({toMs}) => toMs),
          ])
          expect(ages.at(-1)?.toMs).toBeNull()
        }
      }),
      {numRuns: 300},
    )
  })
})

/** Ages on both ends of an interval, and within. */
function agesIn({afterMs, toMs}: OrderAgeInterval): readonly number[] {
  const inside = [-1, 0, 0.5, 1, 10 ** 12, (afterMs ?? 0) + 0.25, (toMs ?? 0) - 0.25]
  return [...inside, ...(toMs === null ? [] : [toMs])].filter(
    (ageMs) => (afterMs === null || ageMs > afterMs) && (toMs === null || ageMs <= toMs),
  )
}

function tellsOf(
  change: OutcomeChange,
  [one, other]: readonly ['before' | 'after', 'before' | 'after'],
) {
  const {category, kind, openedBy, order, subcategoryId} = change
  const sides = [change[one], change[other]].map(({categoryGroupId, outcome}) => [
    categoryGroupId,
    outcome,
  ])
  return JSON.stringify([category, kind, openedBy, order, subcategoryId, sides])
}

test('the difference is the same in both directions', () => {
  fc.assert(
    fc.property(marketDocuments, marketDocuments, (first, second) => {
      const before = read(first)
      const after = read(second)
      const there = diffRouting(before, after).map((change) => tellsOf(change, ['before', 'after']))
      const back = diffRouting(after, before).map((change) => tellsOf(change, ['after', 'before']))
      expect(back.toSorted()).toEqual(there.toSorted())
    }),
    {numRuns: 300},
  )
})
