import {describe, expect, test} from 'vitest'
import {
  analyzeRouting,
  type FindingFix,
  parseDocumentId,
  type Path,
  settingsId,
  settingsType,
} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {group, read, settings, type StoredDocument, subcategory} from './documents.ts'
import {findingCases} from './findingCases.ts'

/** Applies a fix to every state of its document, as an editor's draft would show it. */
function applyFix(documents: readonly StoredDocument[], fix: FindingFix): readonly unknown[] {
  const isFixed = (document: StoredDocument) =>
    parseDocumentId(document['_id'])?.id === fix.documentId
  // Settings that are not published yet are made by their fix.
  const isThere = fix.documentId !== settingsId || documents.some(({_id}) => _id === settingsId)
  const all = isThere ? documents : [...documents, {_id: fix.documentId, _type: settingsType}]
  return all.map((document) => (isFixed(document) ? patch(document, fix.path, fix) : document))
}

function patch(value: unknown, path: Path, fix: FindingFix): unknown {
  const [step, ...rest] = path
  if (step === undefined) return fix.kind === 'set' ? fix.value : undefined
  const key = typeof step === 'object' ? step._key : step
  if (Array.isArray(value)) {
    return Array.from<unknown>(value).flatMap((item, index) => {
      const addressed = index === step || (isRecord(item) && item['_key'] === key)
      if (!addressed) return [item]
      return rest.length === 0 && fix.kind === 'unset' ? [] : [patch(item, rest, fix)]
    })
  }
  const fields = isRecord(value) ? value : {}
  return {...fields, [key]: patch(fields[key], rest, fix)}
}

function knowledgeForceFix(value: string, listed: readonly string[]): FindingFix | undefined {
  const documents = [subcategory('a', {knowledgeForceIssueId: value}), settings(60, listed)]
  return analyzeRouting(read(documents)).find(({code}) => code === 'knowledge-force-id-format')?.fix
}

describe('the fix of a finding makes it go away', () => {
  const fixable = findingCases.flatMap(({documents, description, perspective, languages}) => {
    const findings = analyzeRouting(read(documents, perspective && {perspective}), {languages})
    return findings
      .filter((finding) => finding.fix !== undefined)
      .map((finding) => ({finding, documents, description, perspective, languages}))
  })

  test('is tried on every code that has one', () => {
    expect([...new Set(fixable.map(({finding}) => finding.code))].toSorted()).toEqual([
      'knowledge-force-id-format',
      'knowledge-force-list-invalid',
      'name-plain-text',
      'name-whitespace',
      'reference-dangling',
      'reference-duplicate',
      'reference-weak',
      'store-subcategory-without-order-selection',
      'threshold-missing',
      'ticket-type-invalid',
    ])
  })

  test.each(fixable)('$finding.id: $description', ({finding, documents, ...options}) => {
    if (!finding.fix) throw new Error('No fix.')
    const {perspective, languages} = options
    const before = count(documents)
    const after = count(applyFix(documents, finding.fix))
    expect(after).toBeLessThan(before)

    function count(state: readonly unknown[]): number {
      const found = analyzeRouting(read(state, perspective && {perspective}), {languages})
      return found.filter(({code}) => code === finding.code).length
    }
  })
})

describe('a fix is one right answer', () => {
  test('an id that stands for two listed ones has none', () => {
    expect(knowledgeForceFix('00201', ['0201', '201'])).toBeUndefined()
  })

  test('an id that is listed but for its blanks has that one', () => {
    expect(knowledgeForceFix(' 201', ['0201', '201'])).toMatchObject({value: '201'})
  })

  test('an id that is listed in another spelling has the listed one', () => {
    expect(knowledgeForceFix('201', ['0201', '0201'])).toMatchObject({value: '0201'})
  })

  test('an id is never stored with a blank, however the list has it', () => {
    expect(knowledgeForceFix('201', [' 0201\u00A0'])).toMatchObject({value: '0201'})
    expect(knowledgeForceFix('0201\u200B', ['0201\u200B'])).toMatchObject({value: '0201'})
  })

  test('a listed number has none, since nobody knows its leading zeros', () => {
    const documents = [{...settings(60), knowledgeForceIssues: [{_key: 'a', id: 201}]}]
    const [finding] = analyzeRouting(read(documents))
    expect(finding).toMatchObject({code: 'knowledge-force-list-invalid', params: {value: 201}})
    expect(finding).not.toHaveProperty('fix')
  })

  test('a ticket type of another word has none', () => {
    const findings = analyzeRouting(read([group('g', 'OTHER', []), settings(60)]))
    expect(findings.find(({code}) => code === 'ticket-type-invalid')).not.toHaveProperty('fix')
  })
})
