import type {LocalizedName, RoutingConfig} from './config.ts'
import type {Finding, FindingCode, FindingFix, FindingSeverity, FixableCode} from './finding.ts'
import type {Path} from './path.ts'
import type {SupportTicketEvent, TicketType} from './rules.ts'
import {defaultSeverities, type SeverityOverrides} from './severity.ts'

/** How many others a finding names, however many there are: so findings grow no faster than documents. */
export const mostNamed = 5

/** The parameter that says how many others there are, where a finding does not name all of them. */
export function countOf(name: `${string}Count`, all: number, named: number): Finding['params'] {
  return all > named ? {[name]: all} : {}
}

/** What a check says about a problem besides the parameters of its message. */
export interface Details<Code extends FindingCode> {
  readonly related?: Finding['related']
  /** The value that repairs it where it sits, if exactly one does. */
  readonly repair?: Code extends FixableCode ? unknown : undefined
  /** Another repair. */
  readonly fix?: (Code extends FixableCode ? FindingFix : undefined) | undefined
  /** Where a finding weighs less in this place than by default. */
  readonly severity?: FindingSeverity
}

/** Reports a problem of the document that is being analysed, whose name every message can say. */
export type Report = <Code extends FindingCode>(
  code: Code,
  path: Path,
  params?: Finding['params'],
  details?: Details<Code>,
) => void

/** Events that no partner hears, or none for some of the market's stores: how many, of how many, and which. */
export type Silence = {
  readonly events: readonly SupportTicketEvent[]
  readonly count?: number
  readonly total?: number
  readonly storeIds?: readonly string[]
}

/** What no partner hears of a group's tickets, by the Ticket Type that the group counts as. */
export type Unheard = Readonly<Record<TicketType, Silence>>

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
