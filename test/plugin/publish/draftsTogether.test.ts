import {expect, test} from 'vitest'

import {wholeAccess} from '../../../content/contentAccess.ts'
import type {RawDocument} from '../../../content/contentClient.ts'
import type {EditedDocument} from '../../../content/editedMarket.ts'
import {createOpenForms} from '../../../plugin/content/openForms.ts'
import {documentsPublished} from '../../../plugin/publish/contentEdit.ts'
import {draftsTogether, storedAsShown} from '../../../plugin/publish/draftsTogether.ts'
import {impactOf, isBlocked, type RoutingImpact} from '../../../plugin/publish/routingImpact.ts'
import {draft, group, settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'

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

const shown = stored(draft(subcategory('a', {knowledgeForceIssueId: '0201'})))
const before = stored(draft(subcategory('a', {knowledgeForceIssueId: '0200'})))
const edited: EditedDocument = {...shown, _type: 'supportSubcategory'}

/** Content of which the draft can be replaced, as a listener's answer does. */
function sourceWith(document: RawDocument) {
  let documents = new Map([[document._id, document]])
  const observers = new Set<() => void>()
  return {
    getSnapshot: () => ({access: wholeAccess, documents, status: {kind: 'live'} as const}),
    observers,
    store: (next: RawDocument) => {
      documents = new Map([[next._id, next]])
      for (const observer of observers) observer()
    },
    subscribe: (onChange: () => void) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
  }
}

function formOf(document: EditedDocument) {
  const openForms = createOpenForms()
  openForms.set('a', 'pane', {
    document,
    focus: () => {},
    focusPath: [],
    patch: () => {},
    place: 'a',
    readOnly: false,
  })
  return openForms
}

test('what a form shows is waited for until it is stored', async () => {
  const source = sourceWith(before)
  const waiting = storedAsShown(
    ['a', 'closed'],
    {openForms: formOf(edited), source},
    new AbortController().signal,
  )
  source.store({...before, _rev: 'other'})
  expect(source.observers.size).toBe(1)
  source.store(shown)
  await waiting
  expect(source.observers.size).toBe(0)
})

test('nothing is waited for where all of it is stored, or no form is open', async () => {
  const {signal} = new AbortController()
  const all = sourceWith(shown)
  await storedAsShown(['a'], {openForms: formOf(edited), source: all}, signal)
  const old = sourceWith(before)
  await storedAsShown(['a'], {openForms: createOpenForms(), source: old}, signal)
  expect([all, old].map(({observers}) => observers.size)).toEqual([0, 0])
})

test('the waiting ends with its signal', async () => {
  const ended = new AbortController()
  const source = sourceWith(before)
  const waiting = storedAsShown(['a'], {openForms: formOf(edited), source}, ended.signal)
  ended.abort()
  await waiting
  expect(source.observers.size).toBe(0)
})
