import {describe, expect, test} from 'vitest'
import {analyzeRouting, findingKinds, type Finding, type FindingCode} from '../../engine/index.ts'
import {findingCases} from './findingCases.ts'
import {draft, group, read, settings, subcategory} from './documents.ts'

const findingCodes = [...new Set(findingCases.map(({code}) => code))]

test('every finding has its cases', () => {
  expect(findingCodes.toSorted()).toEqual(Object.keys(findingKinds).toSorted())
})

function places(findings: readonly Finding[], code: FindingCode): readonly string[] {
  return findings.filter((finding) => finding.code === code).map(place)
}

function place({severity, documentId, path}: Finding): string {
  const steps = path.map((step) => (typeof step === 'object' ? `#${step._key}` : step))
  return [severity, documentId, ...steps].join(' ')
}

describe.each(findingCodes)('%s', (code) => {
  test.each(findingCases.filter((findingCase) => findingCase.code === code))(
    '$description',
    ({documents, expected, perspective, ...options}) => {
      const config = read(documents, perspective && {perspective})
      expect(places(analyzeRouting(config, options), code)).toEqual(expected)
    },
  )
})

test('a market without a problem has no findings', () => {
  const documents = [
    subcategory('a', {knowledgeForceIssueId: '0201'}),
    group('g', 'STORE', ['a']),
    settings(60, ['0201']),
  ]
  expect(analyzeRouting(read(documents), {languages: ['en']})).toEqual([])
})

describe('a finding', () => {
  const documents = [
    subcategory('a', {allowRecentOrderSelection: false}),
    group('g', 'STORE', ['a']),
    settings(60),
  ]

  test('carries what its message says, who takes part, and its one repair', () => {
    const fix = {kind: 'set', documentId: 'a', path: ['allowRecentOrderSelection'], value: true}
    expect(analyzeRouting(read(documents))).toEqual([
      {
        id: 'store-subcategory-without-order-selection:a:["allowRecentOrderSelection"]',
        code: 'store-subcategory-without-order-selection',
        severity: 'warning',
        documentId: 'a',
        path: ['allowRecentOrderSelection'],
        params: {},
        related: [{documentId: 'g', path: ['supportSubcategories', {_key: 'k0'}]}],
        fix,
      },
      {
        id: 'store-subcategory-without-order-selection:g:["supportSubcategories",{"_key":"k0"}]',
        code: 'store-subcategory-without-order-selection',
        severity: 'warning',
        documentId: 'g',
        path: ['supportSubcategories', {_key: 'k0'}],
        params: {subcategoryId: 'a'},
        related: [{documentId: 'a', path: ['allowRecentOrderSelection']}],
        fix,
      },
    ])
  })

  test('keeps its id when other documents and values around it change', () => {
    const [before] = analyzeRouting(read(documents))
    const [after] = analyzeRouting(
      read([subcategory('z'), ...documents, group('h', 'STORE', ['z', 'a'])]),
      {documentId: 'a'},
    )
    expect(after?.id).toBe(before?.id)
  })

  test('sits on published ids and on the field names of the market', () => {
    const config = read([...documents, draft(group('g', undefined, ['a'], {type: 'STORE'}))], {
      perspective: 'drafts',
      fieldNames: {ticketType: 'type', allowRecentOrderSelection: 'recent'},
    })
    expect(analyzeRouting(config).map(place)).toEqual([
      'warning a recent',
      'warning g supportSubcategories #k0',
    ])
  })
})

describe('the analysis of one document', () => {
  const documents = findingCases.flatMap((findingCase, index) =>
    findingCase.documents.map((document) =>
      document['_type'] === 'supportSettings' ? document : {...document, name: {en: ` ${index}`}},
    ),
  )
  const config = read(documents, {perspective: 'drafts'})
  const all = analyzeRouting(config, {languages: ['en', 'pt']})

  test.each([...new Set(all.map(({documentId}) => documentId))])(
    'is that part of the whole analysis: %s',
    (documentId) => {
      const own = all.filter((finding) => finding.documentId === documentId)
      expect(analyzeRouting(config, {languages: ['en', 'pt'], documentId})).toEqual(own)
    },
  )

  test('takes the id of any state', () => {
    const [first] = all
    const documentId = `drafts.${first?.documentId}`
    expect(analyzeRouting(config, {languages: ['en', 'pt'], documentId})[0]).toEqual(first)
  })

  test('is empty for a document that is not there', () => {
    expect(analyzeRouting(config, {documentId: 'gone'})).toEqual([])
  })

  test('has no two findings with one id', () => {
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length)
  })
})

describe('a severity of the market', () => {
  const config = read([subcategory('a', {name: {en: 'A '}})])

  test('replaces the default', () => {
    const [finding] = analyzeRouting(config, {severity: {'name-whitespace': 'error'}})
    expect(finding).toMatchObject({code: 'name-whitespace', severity: 'error'})
  })

  test('replaces the lesser one of a place too', () => {
    const findings = analyzeRouting(read([group('g', 'STORE', [])]), {
      severity: {'threshold-missing': 'info'},
    })
    expect(places(findings, 'threshold-missing')).toEqual(['info g ticketType'])
  })

  test('may silence a finding', () => {
    const findings = analyzeRouting(config, {severity: {'name-whitespace': 'off'}})
    expect(findings.map(({code}) => code)).toEqual(['subcategory-not-in-any-group'])
  })
})
