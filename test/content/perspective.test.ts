import {expect, test} from 'vitest'

import {perspectiveOfDocument} from '../../content/perspective.ts'

const _createdAt = '2026-01-01T00:00:00Z'

test.each([
  ['a draft stands beside the other drafts', 'drafts.a', 'drafts'],
  ['a published document beside what is public', 'a', 'published'],
  ['a version beside its release, over what is public', 'versions.r1.a', ['r1', 'published']],
])('%s', (_, _id, expected) => {
  expect(perspectiveOfDocument({_createdAt, _id})).toEqual(expected)
})

test('a published document in a Studio stands beside what the Studio shows', () => {
  expect(perspectiveOfDocument({_createdAt, _id: 'a'}, 'drafts')).toBe('drafts')
  expect(perspectiveOfDocument({_createdAt, _id: 'a'}, ['r1', 'published'])).toEqual([
    'r1',
    'published',
  ])
  expect(perspectiveOfDocument({_createdAt, _id: 'drafts.a'}, ['r1', 'published'])).toBe('drafts')
})

test('a document that was never stored will be a draft', () => {
  expect(perspectiveOfDocument({_id: 'a'})).toBe('drafts')
})
