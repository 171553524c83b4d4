import {describe, expect, test} from 'vitest'

import type {RawDocument} from '../../../content/contentClient.ts'
import {
  analyzeRouting,
  type FindingCode,
  type FindingFix,
  type Perspective,
  readRoutingConfig,
} from '../../../engine/index.ts'
import {readName} from '../../../engine/readDocument.ts'
import {addToGroup, planFixes} from '../../../plugin/fixes/planChanges.ts'
import type {EditingRules} from '../../../plugin/fixes/whereEditsLand.ts'
import {
  draft,
  group,
  read,
  reference,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../../engine/documents.ts'
import {listForms, withNamesAs} from '../../engine/nameForms.ts'
import {stored} from '../../filledLake.ts'

const option = 'allowRecentOrderSelection'
const off = {[option]: false}

/** A Studio in which everything has drafts. */
const rules: EditingRules = {hasDrafts: true, isLive: () => false}
const live: EditingRules = {...rules, isLive: () => true}

/** The changes that the fixes of one code make, from the form of one stored document. */
function changesFrom(
  editedId: string,
  code: FindingCode,
  documents: readonly StoredDocument[],
  perspective: Perspective = 'drafts',
  editing = rules,
) {
  const all = documents.map(stored)
  const config = readRoutingConfig(all, {perspective})
  const edited = all.find(({_id}) => _id === editedId)
  if (!edited) throw new Error(`There is no ${editedId}`)
  const documentId = editedId.replace(/^(drafts|versions\.[^.]+)\./, '')
  const fixes = analyzeRouting(config, {documentId, languages: ['en']})
    .filter((finding) => finding.code === code)
    .map(({fix}) => fix)
    .filter((fix): fix is FindingFix => fix !== undefined)
  const byId = new Map(all.map((document) => [document._id, document]))
  return {...planFixes(fixes, edited, config, byId, editing), fixes}
}

function keyed(key: string, ref: string) {
  return {_key: key, _ref: ref, _type: 'reference'}
}

const code = 'store-subcategory-without-order-selection'

describe('where a fix is stored', () => {
  test('from a group: in the draft of its sub-category, made from what is published', () => {
    const documents = [subcategory('a', off), group('g', 'STORE', ['a']), settings(60)]
    expect(changesFrom('g', code, documents).changes).toEqual([
      {
        expected: false,
        field: option,
        next: true,
        originIds: ['a'],
        storedId: 'drafts.a',
        type: 'supportSubcategory',
      },
    ])
  })

  test('from a version: in the same release', () => {
    const documents = [
      subcategory('a', off),
      version('r1', group('g', 'STORE', ['a'])),
      settings(60),
    ]
    const {changes} = changesFrom('versions.r1.g', code, documents, ['r1'])
    expect(changes).toMatchObject([{originIds: ['a', 'drafts.a'], storedId: 'versions.r1.a'}])
  })

  test('a first threshold makes the settings that do not exist', () => {
    const documents = [subcategory('a'), group('g', 'STORE', ['a'])]
    expect(changesFrom('g', 'threshold-missing', documents).changes).toMatchObject([
      {expected: undefined, next: 60, storedId: 'drafts.supportSettings', type: 'supportSettings'},
    ])
  })
})

describe('what is no repair', () => {
  test('an option that the draft of the sub-category has switched on already', () => {
    const documents = [
      subcategory('a', off),
      draft(subcategory('a')),
      group('g', 'STORE', ['a']),
      settings(60),
    ]
    const {changes, fixes, waiting} = changesFrom('g', code, documents, 'published')
    expect(fixes).toHaveLength(1)
    expect(changes).toEqual([])
    expect(waiting).toBe(1)
  })

  test('a first threshold where a draft of the settings has one', () => {
    const documents = [subcategory('a'), group('g', 'STORE', ['a']), draft(settings(45))]
    const {changes, fixes, waiting} = changesFrom('g', 'threshold-missing', documents, 'published')
    expect(fixes).toHaveLength(1)
    expect(changes).toEqual([])
    expect(waiting).toBe(0)
  })
})

describe('several fixes', () => {
  test('of one list are one change of it', () => {
    const items = [keyed('1', 'x'), keyed('2', 'a'), keyed('3', 'y')]
    const documents = [
      subcategory('a'),
      {...group('g', 'GENERAL', []), supportSubcategories: items},
    ]
    expect(changesFrom('g', 'reference-dangling', documents).changes).toMatchObject([
      {expected: items, next: [keyed('2', 'a')], storedId: 'drafts.g'},
    ])
  })

  test('of items without a key take away the right ones', () => {
    const items = [{_ref: 'x'}, {_ref: 'a'}, {_ref: 'y'}]
    const documents = [
      subcategory('a'),
      {...group('g', 'GENERAL', []), supportSubcategories: items},
    ]
    expect(changesFrom('g', 'reference-dangling', documents).changes).toMatchObject([
      {next: [{_ref: 'a'}]},
    ])
  })

  test('of a name keep its other languages', () => {
    const documents = [subcategory('a', {name: {_type: 'localeString', en: ' Late ', pt: 'Tarde'}})]
    expect(changesFrom('a', 'name-whitespace', documents).changes).toMatchObject([
      {field: 'name', next: {_type: 'localeString', en: 'Late', pt: 'Tarde'}},
    ])
  })
})

describe('where edits have no draft', () => {
  const documents = [subcategory('a', off), group('g', 'STORE', ['a']), settings(60)]

  test('a fix of a live type changes what is public', () => {
    const plan = changesFrom('g', code, documents, 'drafts', live)
    expect(plan.changes).toMatchObject([{field: option, next: true, originIds: [], storedId: 'a'}])
    expect(plan.nowhere).toEqual([])
  })

  test('a draft from before a type was edited live keeps its fix away, and says so', () => {
    const drafted = [...documents, draft(subcategory('a', off))]
    const plan = changesFrom('g', code, drafted, 'drafts', live)
    expect(plan.changes).toEqual([])
    expect(plan.nowhere).toEqual(['obsolete-draft'])
  })

  test('a Studio without drafts has no place for a fix but a release', () => {
    const none = {...rules, hasDrafts: false}
    expect(changesFrom('g', code, documents, 'published', none)).toMatchObject({
      changes: [],
      nowhere: ['no-drafts'],
    })
    const released = [...documents, version('r1', group('g', 'STORE', ['a']))]
    expect(
      changesFrom('versions.r1.g', code, released, ['r1', 'published'], none).changes,
    ).toMatchObject([{storedId: 'versions.r1.a'}])
  })
})

function fixedName(documents: readonly StoredDocument[]) {
  return readName(changesFrom('a', 'name-whitespace', documents).changes[0]?.next).name
}

describe('a fix keeps what it does not know', () => {
  const unknown = {orderRank: '0|hzzzzz:', note: {text: 'kept'}}

  test.each([
    [
      'of a name that is a list: its other items, and what else they hold',
      'name-whitespace',
      subcategory('a', {
        name: [
          {...unknown, _key: 'x', language: 'en', value: ' Late '},
          {_key: 'pt', value: 'Tarde'},
        ],
      }),
      [],
      [
        {...unknown, _key: 'x', language: 'en', value: 'Late'},
        {_key: 'pt', value: 'Tarde'},
      ],
    ],
    [
      'of a list: the other items, weak ones as they are',
      'reference-dangling',
      group('g', 'STORE', [], {
        supportSubcategories: [
          {...reference('gone', '1'), ...unknown},
          {...reference('b', '2'), ...unknown, _weak: true},
        ],
      }),
      [subcategory('b')],
      [{...reference('b', '2'), ...unknown, _weak: true}],
    ],
    [
      'of a weak reference: all but its weakness',
      'reference-weak',
      group('g', 'STORE', [], {
        supportSubcategories: [
          {
            ...reference('b', '1'),
            ...unknown,
            _strengthenOnPublish: {type: 'supportSubcategory'},
            _weak: true,
          },
        ],
      }),
      [subcategory('b')],
      [{...reference('b', '1'), ...unknown}],
    ],
  ] as const)('%s', (_description, fixed, document, others, next) => {
    const {changes} = changesFrom(String(document['_id']), fixed, [document, ...others])
    expect(changes).toHaveLength(1)
    expect(changes[0]?.next).toEqual(next)
  })

  test('there is none for a weak reference to what is not published', () => {
    const documents = [
      draft(subcategory('b')),
      group('g', 'STORE', [], {supportSubcategories: [{...reference('b', '1'), _weak: true}]}),
    ]
    expect(changesFrom('g', 'reference-weak', documents).fixes).toEqual([])
  })

  test.each(listForms)('names stored as $description end as those of an object', (form) => {
    const documents = [subcategory('a', {name: {_type: 'localeString', en: ' A\tB', pt: 'C '}})]
    expect(fixedName(documents)).toEqual({en: 'A B', pt: 'C'})
    expect(fixedName(withNamesAs(form, documents))).toEqual(fixedName(documents))
  })
})

function changeOf(edited: StoredDocument, ...documents: readonly StoredDocument[]) {
  const content = new Map<string, RawDocument>(
    [edited, ...documents].map((document) => [String(document['_id']), stored(document)]),
  )
  const config = read(content.values(), {perspective: 'drafts'})
  const target = config.categoryGroups.get('g')
  if (!target) throw new Error('There is no group.')
  return addToGroup(stored(edited), target, content, 'new', rules)
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
