import type {FindingFix, FindingSeverity, IsFixable, ParamsOf} from './analysis.ts'
import {groupKinds} from './groupFindings.ts'
import {knowledgeForceKinds} from './knowledgeForceFindings.ts'
import {nameKinds} from './nameFindings.ts'
import type {Path} from './config.ts'
import {recipientKinds} from './recipientFindings.ts'
import {referenceKinds} from './referenceFindings.ts'
import {settingsKinds} from './settingsFindings.ts'
import {sharedNameKinds} from './sharedNameFindings.ts'
import {subcategoryKinds} from './subcategoryFindings.ts'

/** Every problem that the analysis can name. The entries stand with what finds them. */
export const findingKinds = {
  ...subcategoryKinds,
  ...knowledgeForceKinds,
  ...nameKinds,
  ...groupKinds,
  ...referenceKinds,
  ...sharedNameKinds,
  ...recipientKinds,
  ...settingsKinds,
}

/** What a finding is about. */
export type FindingCode = keyof typeof findingKinds

/** The problems that may have exactly one right repair. */
export type FixableCode = {
  readonly [Code in FindingCode]: IsFixable<(typeof findingKinds)[Code]> extends true ? Code : never
}[FindingCode]

/** A market's own severities; `off` silences a finding. */
export type SeverityOverrides = Readonly<Partial<Record<FindingCode, FindingSeverity | 'off'>>>

/** A problem as data; its words come from whoever shows it. */
export type Finding = {
  readonly [Code in FindingCode]: {
    /** Stable over time: the same problem at the same place keeps its id. */
    readonly id: string
    readonly code: Code
    readonly severity: FindingSeverity
    /** Published id of the document that it sits on. */
    readonly documentId: string
    /** The exact field or array item. */
    readonly path: Path
    /** What the message needs to say. */
    readonly params: ParamsOf<(typeof findingKinds)[Code]>
    /** Other documents that take part, with the field: five at most. */
    readonly related: readonly {readonly documentId: string; readonly path: Path}[]
    /** Present only when there is exactly one right answer. */
    readonly fix?: FindingFix
  }
}[FindingCode]

type AnyParams = Finding['params']
type ParamName<Params> = Params extends unknown ? keyof Params : never
type ParamValue<Params, Name> = Params extends unknown
  ? Name extends keyof Params
    ? Params[Name]
    : never
  : never

/** The parameters of a finding, whatever its code is. */
export type FindingParams = {
  readonly [Name in ParamName<AnyParams>]?: ParamValue<AnyParams, Name>
}
