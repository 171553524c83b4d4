import type {Finding, FindingSeverity, RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../words/describeFinding.ts'
import type {MarketLanguage} from '../../options/marketOptions.ts'
import {count} from '../words/count.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {pathText} from '../../words/pathText.ts'
import {perspectiveText} from '../words/perspectiveText.ts'

/** A finding with its words. */
export type DescribedFinding = Finding & {
  /** One sentence or two, as a form says them. */
  readonly message: string
  /** Its path as text. */
  readonly field: string
  readonly documentType: string | undefined
  readonly documentName: string | undefined
}

/** From which severity on findings count as a failure. */
export type FailOn = FindingSeverity | 'never'

/** What a check found, and in what. */
export interface CheckResult {
  readonly source: string
  readonly config: RoutingConfig
  readonly findings: readonly DescribedFinding[]
  readonly names: DocumentNames
  readonly failOn: FailOn
}

/** The severities, the most serious first. */
export const severities: readonly FindingSeverity[] = ['error', 'warning', 'info']

/** Puts findings into words. */
export function describeFindings(
  findings: readonly Finding[],
  config: RoutingConfig,
  names: DocumentNames,
  options: {readonly languages: readonly MarketLanguage[]; readonly locale: string},
): readonly DescribedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    documentName: names.name(finding.documentId),
    documentType: names.type(finding.documentId),
    field: pathText(finding.path),
    message: describeFinding(finding, config, options),
  }))
}

/** Whether a finding is as serious as what the caller fails on. */
export function isFailure({severity}: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<FindingSeverity, number>> {
  const of = (wanted: FindingSeverity) =>
    findings.filter(({severity}) => severity === wanted).length
  return {error: of('error'), warning: of('warning'), info: of('info')}
}

/** The last line of a check. */
export function summaryOf({config, findings, source}: CheckResult): string {
  const {error, info, warning} = countsOf(findings)
  const documents =
    config.subcategories.size + config.categoryGroups.size + (config.settings ? 1 : 0)
  const where = `in ${count(documents, 'document')} of ${source} (${perspectiveText(config.perspective)})`
  if (findings.length === 0) return `Nothing to report ${where}.`
  return `${count(error, 'error')}, ${count(warning, 'warning')} and ${count(info, 'note')} ${where}.`
}
