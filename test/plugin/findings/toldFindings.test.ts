import {expect, test} from 'vitest'

import {analyzeRouting} from '../../../engine/index.ts'
import {bySeverity, toldFindings} from '../../../plugin/findings/toldFindings.ts'
import {draft, group, read, subcategory} from '../../engine/documents.ts'

const items = [
  {_key: 'k0', _ref: 'a', _type: 'reference'},
  {_key: 'k1', _type: 'reference'},
]
const edited = {_createdAt: '2026-01-01T00:00:00Z', _id: 'drafts.g'}
const config = read(
  [subcategory('a'), draft(group('g', 'GENERAL', [], {supportSubcategories: items}))],
  {perspective: 'drafts'},
)
const findings = analyzeRouting(config, {documentId: 'g'})
const list = 'supportSubcategories'

test('nothing is wrong with a document in which nobody has written', () => {
  expect(findings.map(({code}) => code)).toEqual(['reference-dangling'])
  expect(toldFindings(findings, {_id: 'drafts.g'})).toEqual([])
})

test('an item without a reference is told once somebody has left it', () => {
  expect(toldFindings(findings, edited, [list, {_key: 'k1'}, '_ref'])).toEqual([])
  expect(toldFindings(findings, edited, [list, {_key: 'k1'}])).toEqual([])
  expect(toldFindings(findings, edited, [list])).toEqual(findings)
  expect(toldFindings(findings, edited, ['name', 'pt'])).toEqual(findings)
  expect(toldFindings(findings, edited, [])).toEqual(findings)
})

test('an item whose document is just being made is told once that is closed unwritten', () => {
  const made = analyzeRouting(read([group('g', 'GENERAL', ['new'])]), {documentId: 'g'})
  expect(toldFindings(made, edited, [], ['g', 'new'])).toEqual([])
  expect(toldFindings(made, edited, [], ['g'])).toEqual(made)
})

test('errors come first, then warnings, each in the order of the analysis', () => {
  const market = read([
    subcategory('a', {allowRecentOrderSelection: false, name: {en: ' a '}}),
    subcategory('b', {name: {en: ' b '}}),
    group('g', undefined, ['a', 'b']),
    group('h', 'STORE', ['a']),
  ])
  const findings = analyzeRouting(market)
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity)
  const sorted = bySeverity(findings)
  expect(sorted).toEqual([...of('error'), ...of('warning'), ...of('info')])
  // Neither is a list of one kind, nor sorted before.
  expect(sorted).not.toEqual(findings)
})
