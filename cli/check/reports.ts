import {configRevision, engineVersion, type FindingSeverity} from '../../engine/index.ts'
import {csvRows} from '../format/csv.ts'
import {githubCommand, githubLine, type GithubLevel} from '../format/github.ts'
import {jsonText} from '../format/json.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import {type JunitCase, junitReport} from '../format/junit.ts'
import {type CheckResult, countsOf, isFailure, summaryOf} from './checkResult.ts'

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
