import {describe, expect, test} from 'vitest'

import {
  analyzeRouting,
  type FindingCode,
  type FindingFix,
  type Perspective,
  readRoutingConfig,
} from '../../engine/index.ts'
import {planFixes} from '../../plugin/fixes/fixTarget.ts'
import {
  draft,
  group,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

const option = 'allowRecentOrderSelection'
const off = {[option]: false}

/** The changes that the fixes of one code make, from the form of one stored document. */
function changesFrom(
  editedId: string,
  code: FindingCode,
  documents: readonly StoredDocument[],
  perspective: Perspective = 'drafts',
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
  return {...planFixes(fixes, edited, config, byId), fixes}
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
