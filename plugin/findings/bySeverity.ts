import type {Finding, FindingSeverity} from '../../engine/index.ts'

const rank: Record<FindingSeverity, number> = {error: 0, warning: 1, info: 2}

/** Findings with the errors first, then the warnings; within a severity they stay in the order of the analysis. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}
