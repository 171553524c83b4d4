import {expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {addToGroup} from '../../plugin/fixes/addToGroup.ts'
import {
  draft,
  group,
  read,
  reference,
  type StoredDocument,
  subcategory,
  version,
} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

function changeOf(edited: StoredDocument, ...documents: readonly StoredDocument[]) {
  const content = new Map<string, RawDocument>(
    [edited, ...documents].map((document) => [String(document['_id']), stored(document)]),
  )
  const config = read(content.values(), {perspective: 'drafts'})
  const target = config.categoryGroups.get('g')
  if (!target) throw new Error('There is no group.')
  return addToGroup(stored(edited), target, content, 'new')
}

test('a published sub-category goes into the draft of a group, made from what is published', () => {
  expect(changeOf(subcategory('b'), subcategory('a'), group('g', 'STORE', ['a']))).toMatchObject({
    expected: [reference('a', 'k0')],
    field: 'supportSubcategories',
    next: [reference('a', 'k0'), reference('b', 'new')],
    originIds: ['g'],
    storedId: 'drafts.g',
  })
})

test('one that is no more than a draft is bound when the group is published', () => {
  expect(changeOf(draft(subcategory('b')), group('g', 'STORE', []))).toMatchObject({
    next: [
      {...reference('b', 'new'), _strengthenOnPublish: {type: 'supportSubcategory'}, _weak: true},
    ],
  })
})

test('in a release the group becomes a part of it, with its draft where nothing else is there', () => {
  expect(changeOf(version('r', subcategory('b')), draft(group('g', 'STORE', [])))).toMatchObject({
    next: [{...reference('b', 'new'), _strengthenOnPublish: {type: 'supportSubcategory'}}],
    originIds: ['g', 'drafts.g'],
    storedId: 'versions.r.g',
  })
})

test('none goes into a group that has it, or that stores no list', () => {
  const b = subcategory('b')
  expect(changeOf(b, group('g', 'STORE', ['b']))).toBe('held')
  expect(changeOf(b, group('g', 'STORE', []), draft(group('g', 'STORE', ['b'])))).toBe('held')
  expect(changeOf(b, group('g', 'STORE', [], {supportSubcategories: 'b'}))).toBeUndefined()
})
