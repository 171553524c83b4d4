import {
  compareOutcomes,
  type Outcome,
  type PairFilter,
  type RoutingConfig,
} from '../../engine/index.ts'
import {type MarketChanges, marketChangesOf} from '../../engine/marketChanges.ts'
import {headlineCounts} from '../../engine/transitions.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import type {Words} from '../words/words.ts'

/** One side of a comparison. */
export interface Side {
  readonly source: string
  readonly config: RoutingConfig
}

/** Two configurations, and what goes elsewhere between them. */
export interface DiffResult extends MarketChanges {
  readonly before: Side
  readonly after: Side
  /** Whether a change makes the command fail. */
  readonly fails: boolean
  readonly names: DocumentNames
  readonly words: Words
}

/** Compares two configurations. */
export function compareSides(before: Side, after: Side, filter: PairFilter): MarketChanges {
  return marketChangesOf(compareOutcomes(before.config, after.config, filter))
}

const inSentence: Readonly<Record<Outcome, string>> = {
  GENERAL: 'GENERAL',
  NOT_FORWARDED: 'not forwarded',
  STORE: 'STORE',
}

/** What changes, in one line: "25 of 187 outcomes change: 25 STORE to GENERAL". */
export function headlineOf({after, before, changes, total, transitions}: DiffResult): string {
  const between = betweenText(before, after)
  if (changes.length === 0) return `No outcome changes ${between}.`
  const verb = changes.length === 1 ? 'outcome changes' : 'outcomes change'
  const number = `${changes.length.toLocaleString('en')} of ${total.toLocaleString('en')} ${verb}`
  return `${number} ${between}: ${partsOf(transitions).join(', ')}.`
}

function partsOf(transitions: DiffResult['transitions']): readonly string[] {
  const {added, moves, removed} = headlineCounts(transitions)
  return [
    ...moves.map(
      ({count, from, to}) =>
        `${count.toLocaleString('en')} ${inSentence[from]} to ${inSentence[to]}`,
    ),
    ...(removed > 0 ? [`${removed.toLocaleString('en')} can no longer happen`] : []),
    ...(added > 0
      ? [`${added.toLocaleString('en')} ${added === 1 ? 'becomes' : 'become'} possible`]
      : []),
  ]
}

function betweenText(before: Side, after: Side): string {
  const [from, to] = [before, after].map(({config}) => perspectiveText(config.perspective))
  return before.source === after.source
    ? `from ${from} to ${to} in ${after.source}`
    : `from ${before.source} (${from}) to ${after.source} (${to})`
}
