import {expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {impactOf, isBlocked, type RoutingImpact} from '../../plugin/publish/routingImpact.ts'
import {documentsPublished, draftsTogether} from '../../plugin/publish/together/draftsTogether.ts'
import {draft, group, settings, type StoredDocument, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

function content(...documents: readonly StoredDocument[]): ReadonlyMap<string, RawDocument> {
  return new Map(documents.map((document) => [String(document['_id']), stored(document)]))
}

const market = [subcategory('a'), group('g', 'STORE', ['a']), settings(60)]
const newOne = [draft(subcategory('n')), draft(group('g', 'STORE', ['a', 'n']))]

/** What publishing all of some drafts at once changes. */
function impactTogether(...drafts: readonly StoredDocument[]): RoutingImpact {
  return impactOf(
    content(...market, ...drafts),
    {documents: drafts.map(stored), kind: 'together'},
    {languages: [{id: 'en', title: 'English'}]},
  )
}

test.each([
  ['a group and the drafts that it holds', 'g', newOne, ['n', 'g']],
  ['a sub-category and the groups that only their drafts put it into', 'n', newOne, ['n', 'g']],
  ['the drafts that a published group holds', 'g', [draft(subcategory('a'))], ['a']],
  ['not a group with no draft but its own', 'g', [draft(group('g', 'GENERAL', ['a']))], []],
  ['not a sub-category whose groups have it already', 'a', [draft(subcategory('a'))], []],
  [
    'not what a group of another draft holds',
    'a',
    [draft(subcategory('a')), draft(group('h', 'STORE', []))],
    [],
  ],
])('belong together: %s', (_, id, drafts, expected) => {
  expect(draftsTogether(content(...market, ...drafts), id)).toEqual(expected)
})

test('published, they are there and their drafts are not', () => {
  const published = documentsPublished(content(...market, ...newOne), newOne.map(stored))
  expect([...published.keys()]).toEqual(['a', 'g', 'supportSettings', 'n'])
})

test('what they change is told as a whole, and that one of them was not published is no finding', () => {
  const {own, transitions} = impactTogether(...newOne)
  expect(own.findings).toEqual([])
  expect(transitions.map(({from, to}) => `${from} ${to}`)).toEqual([
    'impossible STORE',
    'impossible GENERAL',
  ])
})

test('an error of any of them keeps all of them back', () => {
  const nameless = draft(subcategory('n', {name: {_type: 'localeString', en: ''}}))
  const impact = impactTogether(nameless, draft(group('g', 'STORE', ['a', 'n'])))
  expect(impact.own.findings.map(({code, documentId}) => `${code} ${documentId}`)).toEqual([
    'name-missing n',
  ])
  expect(isBlocked(impact)).toBe(true)
})
