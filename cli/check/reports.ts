import {configRevision, engineVersion, type FindingSeverity} from '../../engine/index.ts'
import {
  githubCommand,
  type GithubLevel,
  githubLine,
  type JunitCase,
  junitReport,
} from '../format/ciReports.ts'
import {csvRows} from '../format/csv.ts'
import {jsonText, plainText} from '../format/plainText.ts'
import {type Cell, drawTable} from '../format/table.ts'
import type {Output, Style} from '../session.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import {
  type CheckResult,
  countsOf,
  type DescribedFinding,
  isFailure,
  severities,
  summaryOf,
} from './checkResult.ts'

const levels: Readonly<Record<FindingSeverity, GithubLevel>> = {
  error: 'error',
  info: 'notice',
  warning: 'warning',
}

/** Findings as one JSON object. */
export function findingsAsJson(result: CheckResult): string {
  const {config, findings, source} = result
  const report = {
    source,
    perspective: config.perspective,
    engineVersion,
    contentRevision: configRevision(config),
    counts: countsOf(findings),
    findings,
  }
  return `${jsonText(report, 2)}\n`
}

/** Findings as a table for spreadsheets. */
export function findingsAsCsv({findings}: CheckResult): string {
  const head = ['severity', 'code', 'documentType', 'documentId', 'document', 'field', 'message']
  return csvRows([
    head,
    ...findings.map((finding) => [
      finding.severity,
      finding.code,
      finding.documentType,
      finding.documentId,
      finding.documentName,
      finding.field,
      finding.message,
    ]),
  ])
}

/** Findings as annotations of GitHub Actions, and the summary as a line of its log. */
export function findingsAsGithub(result: CheckResult): string {
  const annotations = result.findings.map(({code, documentId, documentName, message, severity}) =>
    githubCommand(levels[severity], `${code}: ${documentName ?? documentId}`, [
      `${message} (${result.names.heading(documentId)})`,
    ]),
  )
  return `${annotations.join('')}${githubLine(summaryOf(result))}`
}

/** Findings as a JUnit report: one case for each, and one for each document without any. */
export function findingsAsJunit({config, failOn, findings, names, source}: CheckResult): string {
  const withFindings = new Set(findings.map(({documentId}) => documentId))
  const documentIds = [...config.subcategories.keys(), ...config.categoryGroups.keys()]
  const clean = documentIds.filter((id) => !withFindings.has(id))
  const cases: readonly JunitCase[] = [
    ...findings.map((finding): JunitCase => {
      const {code, documentId, field, message, severity} = finding
      const where = field === '' ? code : `${code} ${field}`
      return {
        classname: names.heading(documentId),
        name: where,
        ...(isFailure(finding, failOn)
          ? {failure: {message, type: severity}}
          : {output: `${severity}: ${message}`}),
      }
    }),
    ...clean.map((id) => ({classname: names.heading(id), name: 'nothing to report'})),
  ]
  return junitReport(
    `support-routing check ${source} (${perspectiveText(config.perspective)})`,
    cases,
  )
}

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
