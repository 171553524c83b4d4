import {expect, test} from 'vitest'

import {analyzeRouting} from '../../../engine/index.ts'
import {bySeverity} from '../../../plugin/findings/bySeverity.ts'
import {group, read, subcategory} from '../../engine/documents.ts'

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
