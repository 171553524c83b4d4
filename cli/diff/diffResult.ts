import {
  compareOutcomes,
  isOutcomeChange,
  type Outcome,
  type OutcomeChange,
  type PairFilter,
  type RoutingConfig,
} from '../../engine/index.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import type {Words} from '../words/words.ts'

/** One side of a comparison. */
export interface Side {
  readonly source: string
  readonly config: RoutingConfig
}

/** Two configurations, and what goes elsewhere between them. */
export interface DiffResult {
  readonly before: Side
  readonly after: Side
  readonly changes: readonly OutcomeChange[]
  /** How many cases can happen before or after. */
  readonly total: number
  /** Whether a change makes the command fail. */
  readonly fails: boolean
  readonly names: DocumentNames
  readonly words: Words
}

/** Compares two configurations. */
export function compareSides(
  before: Side,
  after: Side,
  filter: PairFilter,
): Pick<DiffResult, 'changes' | 'total'> {
  const compared = compareOutcomes(before.config, after.config, filter)
  return {
    changes: compared.filter(isOutcomeChange),
    total: compared.filter((row) => row.before.reachable || row.after.reachable).length,
  }
}

/** Where cases go, or that they cannot come to be; what stores lose and gain first. */
const destinations = ['STORE', 'GENERAL', 'NOT_FORWARDED', 'impossible'] as const
type Destination = (typeof destinations)[number]

const inSentence: Readonly<Record<Outcome, string>> = {
  GENERAL: 'GENERAL',
  NOT_FORWARDED: 'not forwarded',
  STORE: 'STORE',
}

/** What changes, in one line: "25 of 187 outcomes change: 25 STORE to GENERAL". */
export function headlineOf({after, before, changes, total}: DiffResult): string {
  const between = betweenText(before, after)
  if (changes.length === 0) return `No outcome changes ${between}.`
  const verb = changes.length === 1 ? 'outcome changes' : 'outcomes change'
  const number = `${changes.length.toLocaleString('en')} of ${total.toLocaleString('en')} ${verb}`
  return `${number} ${between}: ${transitions(changes).join(', ')}.`
}

function transitions(changes: readonly OutcomeChange[]): readonly string[] {
  return destinations.flatMap((from) =>
    destinations.flatMap((to) => {
      const {length} = changes.filter(
        ({after, before}) => destinationOf(before) === from && destinationOf(after) === to,
      )
      return length === 0 ? [] : [transition(length.toLocaleString('en'), from, to)]
    }),
  )
}

function transition(number: string, from: Destination, to: Destination): string {
  if (from === 'impossible') return `${number} become possible`
  if (to === 'impossible') return `${number} can no longer happen`
  return `${number} ${inSentence[from]} to ${inSentence[to]}`
}

function destinationOf({outcome, reachable}: OutcomeChange['before']): Destination {
  return reachable ? outcome : 'impossible'
}

function betweenText(before: Side, after: Side): string {
  const [from, to] = [before, after].map(({config}) => perspectiveText(config.perspective))
  return before.source === after.source
    ? `from ${from} to ${to} in ${after.source}`
    : `from ${before.source} (${from}) to ${after.source} (${to})`
}
