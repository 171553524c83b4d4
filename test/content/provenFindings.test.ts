import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {readAccessList} from '../../content/accessList.ts'
import {
  accessIn,
  type ContentAccess,
  missingReferences,
  wholeAccess,
} from '../../content/contentAccess.ts'
import {provenFindings} from '../../content/provenFindings.ts'
import {analyzeRouting, type Finding, parseDocumentId} from '../../engine/index.ts'
import {evaluateGroq, parseGroq} from '../../local-lake/query/groq.ts'
import {marketDocuments, perspective} from '../engine/arbitraries.ts'
import {group, read, settings, type StoredDocument, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'
import {partialFilters} from '../readers.ts'

/** What somebody sees of documents through a condition, and what a source says of it. */
function seenThrough(filter: string, documents: readonly StoredDocument[]) {
  const all = new Map(documents.map((document) => [String(document['_id']), stored(document)]))
  const found = evaluateGroq(parseGroq(`*[${filter}]._id`, {}), {
    dataset: [...all.values()],
    dereference: () => undefined,
    identity: '',
    params: {},
  })
  const ids: ReadonlySet<unknown> = new Set(Array.isArray(found) ? found : [])
  const seen = new Map([...all].filter(([id]) => ids.has(id)))
  const list = readAccessList([{filter, permissions: ['read']}])
  const access: ContentAccess = {
    covered: list?.covered ?? new Set(),
    kind: 'partial',
    reason: {filters: list?.filters ?? [], kind: 'filters'},
    withheld: new Set([...missingReferences(seen)].filter((id) => all.has(id))),
  }
  return {access, all, seen}
}

/** What may be told of something that is not there: a note, and nothing to press. */
const isCalm = ({fix, severity}: Finding) => severity === 'info' && fix === undefined

test('through any filter, what is told is proven by what is seen, and a reference that is withheld is a note without a fix', () => {
  fc.assert(
    fc.property(marketDocuments, fc.constantFrom(...partialFilters), (documents, filter) => {
      // A draft that is not seen may be newer than what is published, and shows nothing wrong with that.
      const published = documents.filter(
        ({_id}) => parseDocumentId(String(_id))?.state === 'published',
      )
      const {access, all, seen} = seenThrough(filter, published)
      const real = new Set(analyzeRouting(read(all.values())).map(({id}) => id))
      const told = provenFindings(analyzeRouting(read(seen.values())), access)
      for (const finding of told) {
        const isNote = finding.code === 'reference-dangling' && 'isWithheld' in finding.params
        expect(isNote ? isCalm(finding) : real.has(finding.id)).toBe(true)
      }
    }),
  )
})

test('in every perspective, nothing that is derived from an absence is an error, or has a fix', () => {
  fc.assert(
    fc.property(
      marketDocuments,
      fc.constantFrom(...partialFilters),
      perspective,
      (documents, filter, chosen) => {
        const {access, seen} = seenThrough(filter, documents)
        const config = read(seen.values(), {perspective: chosen})
        const told = provenFindings(analyzeRouting(config), accessIn(access, chosen))
        const absent = told.filter(
          ({code, documentId}) =>
            code === 'reference-not-published' ||
            code === 'subcategory-not-in-any-group' ||
            (code === 'threshold-missing' && documentId !== 'supportSettings'),
        )
        const dangling = told.filter(
          ({code, params}) =>
            code === 'reference-dangling' && 'ref' in params && params.ref !== undefined,
        )
        expect(absent).toEqual([])
        expect(dangling.every(isCalm)).toBe(true)
      },
    ),
  )
})

const market = [
  subcategory('a', {allowRecentOrderSelection: false}),
  subcategory('alone'),
  group('g', 'STORE', ['a', 'hidden']),
]

/** What is told of the market by code and severity, to whoever reads it so. */
const toldOf = (access: ContentAccess, documents = market) =>
  provenFindings(analyzeRouting(read(documents)), access).map(
    ({code, severity}) => `${code} ${severity}`,
  )

const partial = (withheld: readonly string[] = []): ContentAccess => ({
  covered: new Set(),
  kind: 'partial',
  reason: {filters: ['secret != true'], kind: 'filters'},
  withheld: new Set(withheld),
})

describe('a part of a market', () => {
  test('whoever sees everything is told everything, in the very same list', () => {
    const findings = analyzeRouting(read(market))
    expect(provenFindings(findings, wholeAccess)).toBe(findings)
  })

  test('what is there is told, and what may be there is not', () => {
    expect(toldOf(partial())).toEqual([
      'store-subcategory-without-order-selection warning',
      'store-subcategory-without-order-selection warning',
    ])
  })

  test('what is withheld is a note', () => {
    expect(toldOf(partial(['hidden']))).toContain('reference-dangling info')
  })

  test.each([
    {
      description: 'settings that are there have no threshold',
      documents: [subcategory('a'), group('g', 'STORE', ['a']), settings(undefined)],
      told: ['threshold-missing error'],
    },
    {
      description: 'an item refers to nothing yet',
      documents: [
        subcategory('a'),
        group('g', 'GENERAL', ['a'], {
          supportSubcategories: [{_key: 'k', _ref: 'a', _type: 'reference'}, {_key: 'empty'}],
        }),
      ],
      told: ['reference-dangling error'],
    },
    {
      description: 'an item refers to a draft',
      documents: [subcategory('a'), group('g', 'GENERAL', ['a', 'drafts.b'])],
      told: ['reference-dangling error'],
    },
  ])('a fault of the document itself is told as ever: $description', ({documents, told}) => {
    expect(toldOf(partial(), documents)).toEqual(told)
  })
})
