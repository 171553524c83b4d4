import type {LocalizedName, Path, RoutingConfig} from './config.ts'
import {
  defaultSeverities,
  type Finding,
  type FindingCode,
  type FindingFix,
  type FindingSeverity,
  type SeverityOverrides,
} from './finding.ts'
import type {Unheard} from './recipientFindings.ts'

/** How many others a finding names, however many there are: so findings grow no faster than documents. */
export const mostNamed = 5

/** The parameter that says how many others there are, where a finding does not name all of them. */
export function countOf(name: `${string}Count`, all: number, named: number): Finding['params'] {
  return all > named ? {[name]: all} : {}
}

/** What a check says about a problem besides the parameters of its message. */
export interface Details {
  readonly related?: Finding['related']
  /** The value that repairs it where it sits, if exactly one does. */
  readonly repair?: unknown
  /** Another repair. */
  readonly fix?: FindingFix | undefined
  /** Where a finding weighs less in this place than by default. */
  readonly severity?: FindingSeverity
}

/** Reports a problem of the document that is being analysed, whose name every message can say. */
export type Report = (
  code: FindingCode,
  path: Path,
  params?: Finding['params'],
  details?: Details,
) => void

/** What every check of a document reads, and where it reports. */
export interface Analysis {
  readonly config: RoutingConfig
  /** Languages that every name must have; empty when the market names none. */
  readonly languages: readonly string[]
  /** What partners hear nothing of; `undefined` where nobody knows who is subscribed. */
  readonly unheard: Unheard | undefined
  readonly report: Report
}

/** Collects findings in the order of their reports. */
export function collectFindings(severities: SeverityOverrides = {}) {
  const findings: Finding[] = []
  const reportOf =
    ({id: documentId, name}: {readonly id: string; readonly name?: LocalizedName}): Report =>
    (code, path, params, {fix, related = [], repair, severity: own} = {}) => {
      const severity = severities[code] ?? own ?? defaultSeverities[code]
      if (severity === 'off') return
      const found = repair === undefined ? fix : setFix(documentId, path, repair)
      findings.push({
        // A code is reported once for a place, so that the place names the problem; JSON keeps keys and indexes apart.
        id: `${code}:${documentId}:${JSON.stringify(path)}`,
        code,
        severity,
        documentId,
        path,
        params: {...(name && {name}), ...params},
        related,
        ...(found && {fix: found}),
      })
    }
  return {findings, reportOf}
}

/** A repair that stores a value. */
export function setFix(documentId: string, path: Path, value: unknown): FindingFix {
  return {kind: 'set', documentId, path, value}
}
