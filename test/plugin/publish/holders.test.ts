import {describe, expect, test} from 'vitest'

import type {RawDocument} from '../../../content/contentClient.ts'
import {changesThatTakeOut, holdersOf} from '../../../plugin/publish/holders.ts'
import {impactOf, isBlocked, isHarmless} from '../../../plugin/publish/routingImpact.ts'
import {
  draft,
  group,
  reference,
  type StoredDocument,
  subcategory,
  version,
} from '../../engine/documents.ts'

function documentsOf(...documents: readonly StoredDocument[]): ReadonlyMap<string, RawDocument> {
  return new Map(
    documents.map((document) => {
      const _id = String(document['_id'])
      return [_id, {...document, _id}]
    }),
  )
}

const holding = (fields: StoredDocument = {}) => group('g', 'STORE', ['a', 'b'], fields)
const without = group('g', 'STORE', ['b'])
const weak = group('g', 'STORE', [], {
  supportSubcategories: [{...reference('a', 'k0'), _weak: true}],
})

describe('what holds a sub-category', () => {
  test('is every group that refers to it strongly, in any state', () => {
    const documents = documentsOf(
      subcategory('a'),
      holding(),
      draft(holding()),
      version('r1', group('h', 'GENERAL', ['a'])),
      group('i', 'STORE', ['b']),
    )
    expect(holdersOf(documents, 'a')).toEqual([
      {documentId: 'g', isTakenOut: false, states: ['published', 'drafts']},
      {documentId: 'h', isTakenOut: false, states: ['r1']},
    ])
    expect(holdersOf(documentsOf(weak), 'a')).toEqual([])
  })

  test('is taken out where only the draft is left to be published', () => {
    expect(holdersOf(documentsOf(holding(), draft(without)), 'a')).toEqual([
      {documentId: 'g', isTakenOut: true, states: ['published']},
    ])
    expect(changesThatTakeOut(documentsOf(holding(), draft(without)), 'a', rules)).toEqual([])
  })

  test('lets nothing of it be promised', () => {
    const documents = documentsOf(subcategory('a'), subcategory('b'), holding())
    for (const kind of ['delete', 'unpublish'] as const) {
      const impact = impactOf(documents, {documentId: 'a', kind}, {})
      expect(impact.held).toMatchObject({action: kind, documentId: 'a'})
      expect([isBlocked(impact), isHarmless(impact)]).toEqual([true, false])
    }
    expect(impactOf(documents, {documentId: 'g', kind: 'delete'}, {}).held).toBeUndefined()
  })
})

const rules = {hasDrafts: true, isLive: () => false}

describe('taking it out', () => {
  test('changes what is public where groups are edited live', () => {
    const live = {...rules, isLive: () => true}
    const changes = changesThatTakeOut(documentsOf(holding()), 'a', live)
    expect(changes).toMatchObject([{next: [reference('b', 'k1')], originIds: [], storedId: 'g'}])
  })

  test('makes a draft of what is published, and never touches that itself', () => {
    const [change, ...others] = changesThatTakeOut(documentsOf(holding()), 'a', rules)
    expect(others).toEqual([])
    expect(change).toEqual({
      expected: holding()['supportSubcategories'],
      field: 'supportSubcategories',
      next: [reference('b', 'k1')],
      originIds: ['g'],
      storedId: 'drafts.g',
      type: 'supportCategoryGroup',
    })
  })

  test('changes the drafts and the versions that hold it, every item of them', () => {
    const twice = {supportSubcategories: [reference('a', 'x'), reference('a', 'y')]}
    const changes = changesThatTakeOut(
      documentsOf(holding(), draft(holding(twice)), version('r1', holding())),
      'a',
      rules,
    )
    expect(changes.map(({next, storedId}) => [storedId, next])).toEqual([
      ['versions.r1.g', [reference('b', 'k1')]],
      ['drafts.g', []],
    ])
  })
})
