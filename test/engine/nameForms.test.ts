import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  analyzeRouting,
  categoryGroupNamed,
  diffRouting,
  enumerateOutcomes,
  type Finding,
  type FindingFix,
  type Path,
  routingFingerprint,
} from '../../engine/index.ts'
import {readName} from '../../engine/readDocument.ts'
import {group, read, type StoredDocument, subcategory} from './documents.ts'
import {market, names} from './namedMarkets.ts'
import {listForms, type NameForm, withNamesAs} from './nameForms.ts'

const languages = ['en', 'pt']
const options = {languages, optionalLanguages: ['pt']}

/** Where a finding on an object of languages sits where the name is a list. */
function pathIn({keyOf}: NameForm, {name}: StoredDocument, path: Path): Path {
  const [field, language] = path
  if (field !== 'name' || typeof language !== 'string') return path
  const isStored = typeof name === 'object' && name !== null && Object.hasOwn(name, language)
  return isStored ? ['name', {_key: keyOf(language)}, 'value'] : ['name']
}

function findingIn(form: NameForm, documents: readonly StoredDocument[], finding: Finding) {
  const document = documents.find(({_id}) => _id === finding.documentId) ?? {}
  const fixIn = (fix: FindingFix) => ({...fix, path: pathIn(form, document, fix.path)})
  return {
    ...finding,
    path: pathIn(form, document, finding.path),
    ...(finding.fix && {
      fix: finding.fix.documentId === document['_id'] ? fixIn(finding.fix) : finding.fix,
    }),
  }
}

describe.each(listForms)('names stored as $description', (form) => {
  test('route as those of an object of languages', () => {
    fc.assert(
      fc.property(market, names, ({documents}, text) => {
        const one = read(documents)
        const other = read(withNamesAs(form, documents))
        expect(routingFingerprint(other)).toBe(routingFingerprint(one))
        expect(enumerateOutcomes(other, {languages})).toEqual(enumerateOutcomes(one, {languages}))
        for (const id of one.subcategories.keys()) {
          expect(categoryGroupNamed(other, id, text)).toBe(categoryGroupNamed(one, id, text))
        }
      }),
    )
  })

  test('have the same findings, at the items of the list', () => {
    fc.assert(
      fc.property(market, ({documents}) => {
        const found = analyzeRouting(read(documents), options)
        expect(analyzeRouting(read(withNamesAs(form, documents)), options)).toEqual(
          found.map((finding) => findingIn(form, documents, finding)),
        )
      }),
    )
  })

  test('change nothing, and change as much as those of an object', () => {
    fc.assert(
      fc.property(market, market, ({documents: before}, {documents: after}) => {
        const one = read(before)
        const other = read(withNamesAs(form, before))
        expect(diffRouting(one, other, {languages})).toEqual([])
        expect(diffRouting(other, read(withNamesAs(form, after)), {languages})).toEqual(
          diffRouting(one, read(after), {languages}),
        )
      }),
    )
  })
})

test.each([
  [
    'the first of two items in one language counts',
    [
      {_key: 'a', language: 'en', value: 'First'},
      {_key: 'en', value: 'Second'},
    ],
    {en: 'First'},
  ],
  ['an item without a language is no name', [{value: 'A'}, {_key: '', value: 'B'}], {}],
  [
    'an item whose text is no text is no name',
    [{_key: 'en', value: 1}, {_key: 'pt'}, 'A', null],
    {},
  ],
  ['a language goes before a key', [{_key: 'pt', language: 'en', value: 'A'}], {en: 'A'}],
  ['a language that is no text is none', [{_key: 'pt', language: 1, value: 'A'}], {}],
])('%s', (_description, stored, expected) => {
  expect(readName(stored).name).toEqual(expected)
})

test('plain text is a name that a ticket can say, in no language', () => {
  const documents = [
    subcategory('a'),
    group('g', 'STORE', ['a'], {name: 'Delivery'}),
    group('h', 'GENERAL', ['a']),
  ]
  const config = read(documents)
  expect(categoryGroupNamed(config, 'a', 'Delivery')).toBe('g')
  expect(config.categoryGroups.get('g')?.name).toEqual({})
})

test('of an optional language, what a market makes of missing names is a note at most', () => {
  const documents = [subcategory('a', {name: {en: 'A'}}), group('g', 'STORE', ['a'])]
  const missing = (severity: 'error' | 'off') =>
    analyzeRouting(read(documents), {...options, severity: {'name-missing': severity}})
      .filter(({code}) => code === 'name-missing')
      .map((finding) => [finding.severity, finding.documentId])
  expect(missing('error')).toEqual([
    ['info', 'a'],
    ['info', 'g'],
  ])
  expect(missing('off')).toEqual([])
})
