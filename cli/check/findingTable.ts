import type {FindingSeverity} from '../../engine/index.ts'
import {type Cell, drawTable} from '../format/table.ts'
import {plainText} from '../format/plainText.ts'
import type {Output, Style} from '../output.ts'
import {
  type CheckResult,
  countsOf,
  type DescribedFinding,
  severities,
  summaryOf,
} from './checkResult.ts'

const looks: Readonly<Record<FindingSeverity, {readonly label: string; readonly style: Style}>> = {
  error: {label: 'error', style: 'red'},
  info: {label: 'note', style: 'cyan'},
  warning: {label: 'warning', style: 'yellow'},
}

/** So that sentences begin at the same column under every heading. */
const longestLabel = 'warning'.length

/** From here on the code of a finding has room beside its sentence. */
const wide = 140

/** Findings for people: by document, the most serious first. */
export function findingTable(result: CheckResult, output: Output): string {
  const byDocument = Map.groupBy(result.findings, ({documentId}) => documentId)
  const sections = Array.from(byDocument, ([documentId, findings]) => {
    const rows = findings
      .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .map((finding) => rowOf(finding, output.width >= wide))
    const heading = output.style('bold', plainText(result.names.heading(documentId)))
    return `${heading}\n${drawTable(rows, output, {indent: 2})}\n\n`
  })
  const {error, warning} = countsOf(result.findings)
  const style: Style = error > 0 ? 'red' : warning > 0 ? 'yellow' : 'green'
  return `${sections.join('')}${output.style(style, plainText(summaryOf(result)))}\n`
}

function rowOf({code, field, message, severity}: DescribedFinding, isWide: boolean): Cell[] {
  const {label, style} = looks[severity]
  const place = [code, field].filter((part) => part !== '').join('  ')
  return isWide
    ? [{style, text: label.padEnd(longestLabel)}, {text: message}, {style: 'dim', text: place}]
    : [
        {style, text: label.padEnd(longestLabel)},
        {below: place, text: message},
      ]
}
