import type {RoutingConfig} from './config.ts'
import type {Finding, FindingCode, FindingFix, FindingSeverity} from './finding.ts'
import type {Path} from './path.ts'
import {defaultSeverities, type SeverityOverrides} from './severity.ts'

/** How many others a finding names, however many there are: so findings grow no faster than documents. */
export const mostNamed = 5

/** The parameter that says how many others there are, where a finding does not name all of them. */
export function countOf(name: `${string}Count`, all: number, named: number): Finding['params'] {
  return all > named ? {[name]: all} : {}
}

/** What a check says about the problem that it found. */
export interface Details {
  readonly params?: Finding['params']
  readonly related?: Finding['related']
  readonly fix?: FindingFix
  /** Where a finding weighs less in this place than by default. */
  readonly severity?: FindingSeverity
}

/** One run of the analysis: what every check reads, and where it reports. */
export interface Analysis {
  readonly config: RoutingConfig
  /** Languages that every name must have; empty when the market names none. */
  readonly languages: readonly string[]
  readonly report: (code: FindingCode, documentId: string, path: Path, details?: Details) => void
}

/** Collects findings in the order of their reports. */
export function collectFindings(severities: SeverityOverrides = {}) {
  const findings: Finding[] = []
  const report: Analysis['report'] = (code, documentId, path, details = {}) => {
    const severity = severities[code] ?? details.severity ?? defaultSeverities[code]
    if (severity === 'off') return
    findings.push({
      // A code is reported once for a place, so that the place names the problem; JSON keeps keys and indexes apart.
      id: `${code}:${documentId}:${JSON.stringify(path)}`,
      code,
      severity,
      documentId,
      path,
      params: details.params ?? {},
      related: details.related ?? [],
      ...(details.fix && {fix: details.fix}),
    })
  }
  return {findings, report}
}

/** A repair that stores a value. */
export function setFix(documentId: string, path: Path, value: unknown): FindingFix {
  return {kind: 'set', documentId, path, value}
}
