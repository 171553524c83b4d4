import * as fc from 'fast-check'

import {group, settings, type StoredDocument, subcategory} from './documents.ts'

const spellings = [
  'Delivery',
  'Menu',
  'Menu ',
  'Caf\u00e9',
  'Cafe\u0301',
  '',
  ' ',
  '\u200b',
  '\u2800',
  '__proto__',
  'constructor',
] as const

/** Texts that groups have as names and tickets say: shared, blank, invisible, in two forms of Unicode. */
export const names = fc.constantFrom(...spellings)

const localized = fc.dictionary(fc.constantFrom('en', 'es', 'pt', '__proto__'), names, {
  maxKeys: 3,
  noNullPrototype: true,
})
const subcategoryIds = ['s1', 's2', 's3', '__proto__'] as const
const groupIds = ['g1', 'g2', 'g3', 'constructor'] as const

const subcategoryDocument = (id: string) =>
  fc
    .record({
      allowRecentOrderSelection: fc.constantFrom(true, false, undefined),
      submitToExternalPartners: fc.constantFrom(true, true, true, false, 'true'),
    })
    .map((fields) => subcategory(id, fields))

const groupDocument = (id: string) =>
  fc
    .tuple(
      fc.constantFrom('STORE', 'STORE', 'GENERAL', 'store', undefined),
      fc.array(fc.constantFrom(...subcategoryIds, 'nothing'), {maxLength: 4}),
      localized,
    )
    .map(([type, refs, name]) =>
      group(id, type, refs, {name: Object.assign(name, {_type: 'localeString'})}),
    )

/** Minutes, as they are stored: fractions, and what is none. */
const threshold = fc.constantFrom(60, 60, 1, 0, -0, 0.5, 60.000_01, -1, '60', 1e300)

/** A published market whose groups share names. */
export const market: fc.Arbitrary<{readonly documents: readonly StoredDocument[]}> = fc
  .tuple(
    fc.tuple(...subcategoryIds.map((id) => fc.option(subcategoryDocument(id), {freq: 6}))),
    fc.tuple(...groupIds.map((id) => fc.option(groupDocument(id), {freq: 4}))),
    fc.option(
      threshold.map((minutes) => settings(minutes)),
      {freq: 6},
    ),
  )
  .map(([subcategories, groups, stored]) => ({
    documents: [...subcategories, ...groups, stored].filter((document) => document !== null),
  }))
