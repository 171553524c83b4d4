import type {RoutingConfig} from './config.ts'
import type {Unheard} from './findUnheard.ts'
import type {Path} from './config.ts'

/** `error` blocks publishing; `warning` and `info` never do. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** The one right repair of a finding, as data; whoever shows it applies it to a draft. */
export type FindingFix =
  | {
      readonly kind: 'set'
      readonly documentId: string
      readonly path: Path
      readonly value: unknown
    }
  | {readonly kind: 'unset'; readonly documentId: string; readonly path: Path}

/** What is the same of all findings of a code. `Params` are what a message needs to say: ids, stored values, languages. */
export interface FindingKind<Params> {
  /** Unless a market chooses another. */
  readonly severity: FindingSeverity
  /** Whether it can only be known when the other documents of the market are known. */
  readonly needsOthers?: boolean
  /** For the types alone. */
  readonly params?: Params
}

/** An entry in the table of findings. */
export function findingKind<Params extends object>(
  severity: FindingSeverity,
  needsOthers?: boolean,
): FindingKind<Params> {
  return {severity, ...(needsOthers && {needsOthers})}
}

/** A kind of which a finding may have exactly one right repair. */
export interface FixableKind<Params> extends FindingKind<Params> {
  /** For the types alone. */
  readonly repair?: true
}

/** As {@link findingKind}, where there may be exactly one right repair. */
export const fixableKind: <Params extends object>(
  severity: FindingSeverity,
  needsOthers?: boolean,
) => FixableKind<Params> = findingKind

/** Findings of which nothing is said but where they are. */
export type NoParams = Readonly<Record<never, never>>

/** The parameters of a kind. */
export type ParamsOf<Kind> = Kind extends FindingKind<infer Params> ? Params : never

/** What a check says about a problem besides its code. */
interface Details {
  /** The exact field or array item. */
  readonly path: Path
  /** Other documents that take part, with the field: five at most. */
  readonly related?: readonly {readonly documentId: string; readonly path: Path}[]
  /** Where a finding weighs less in this place than by default. */
  readonly severity?: FindingSeverity
  /** Whether it is a note in this place, however serious a market takes it elsewhere. */
  readonly isNote?: boolean
}

/** The one right repair, where there is one. */
interface Repair {
  /** The value that repairs it where it sits. */
  readonly repair?: unknown
  /** Another repair. */
  readonly fix?: FindingFix | undefined
}

/** Whether findings of a kind may have a repair. */
export type IsFixable<Kind> = 'repair' extends keyof Kind ? true : false

/** A problem of the document that is being analysed. */
export type Found<Kinds> = {
  readonly [Code in keyof Kinds & string]: Details & {
    readonly code: Code
    readonly params: ParamsOf<Kinds[Code]>
  } & (IsFixable<Kinds[Code]> extends true
      ? Repair
      : {readonly repair?: never; readonly fix?: never})
}[keyof Kinds & string]

/** What every check of a document reads, and where it reports what it can find. */
export interface Analysis<Reported> {
  readonly config: RoutingConfig
  /** The market's languages; empty when it names none. */
  readonly languages: readonly string[]
  /** Those of them in which it may be missing. */
  readonly optionalLanguages: readonly string[]
  /** What partners hear nothing of; `undefined` where nobody knows who is subscribed. */
  readonly unheard: Unheard | undefined
  readonly report: (found: Reported) => void
}

/** How many others a finding names, however many there are: so findings grow no faster than documents. */
export const mostNamed = 5

/** How many others there are, where a finding does not name all of them. */
export function countOf(all: number, named: number): number | undefined {
  return all > named ? all : undefined
}

/** A repair that stores a value. */
export function setFix(documentId: string, path: Path, value: unknown): FindingFix {
  return {kind: 'set', documentId, path, value}
}
