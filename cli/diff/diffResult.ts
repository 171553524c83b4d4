import {diffRouting, type Outcome, type PairFilter, type RoutingConfig} from '../../engine/index.ts'
import {
  headlineCounts,
  type MarketChanges,
  marketChangesOf,
  subcategoriesIn,
} from '../../engine/transitions.ts'
import type {DocumentNames} from '../words/documentNames.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import type {RoutingWords} from '../../words/routingWords.ts'

/** One side of a comparison. */
export interface DiffSide {
  readonly source: string
  readonly config: RoutingConfig
}

/** Two configurations, and what goes elsewhere between them. */
export interface DiffResult extends MarketChanges {
  readonly before: DiffSide
  readonly after: DiffSide
  /** Whether a change makes the command fail. */
  readonly fails: boolean
  readonly names: DocumentNames
  readonly words: RoutingWords
}

/** Compares two configurations, or what they have of one group, of one sub-category or of both. */
export function compareSides(
  before: DiffSide,
  after: DiffSide,
  {categoryGroupId, subcategoryId}: PairFilter,
  languages: readonly string[],
): MarketChanges {
  const all = diffRouting(before.config, after.config, {languages})
  return marketChangesOf(
    all.filter(
      (change) =>
        (subcategoryId === undefined || change.subcategoryId === subcategoryId) &&
        (categoryGroupId === undefined ||
          change.before.categoryGroupId === categoryGroupId ||
          change.after.categoryGroupId === categoryGroupId),
    ),
  )
}

const inSentence: Readonly<Record<Outcome, string>> = {
  GENERAL: 'GENERAL',
  NOT_FORWARDED: 'not forwarded',
  STORE: 'STORE',
}

/** What changes, in one line: "3 sub-categories change from …: 3 from STORE to GENERAL." */
export function headlineOf({after, before, changes, transitions}: DiffResult): string {
  const between = betweenText(before, after)
  if (changes.length === 0) return `No ticket goes elsewhere ${between}.`
  const changed = subcategoriesIn(changes)
  const verb = changed === 1 ? 'sub-category changes' : 'sub-categories change'
  return `${changed.toLocaleString('en')} ${verb} ${between}: ${partsOf(transitions).join(', ')}.`
}

function partsOf(transitions: DiffResult['transitions']): readonly string[] {
  const {added, moves, removed} = headlineCounts(transitions)
  return [
    ...moves.map(
      ({from, subcategories, to}) =>
        `${numberText(subcategories)} from ${inSentence[from]} to ${inSentence[to]}`,
    ),
    ...(removed > 0 ? [`in ${numberText(removed)} some tickets become impossible`] : []),
    ...(added > 0 ? [`in ${numberText(added)} some tickets become possible`] : []),
  ]
}

function betweenText(before: DiffSide, after: DiffSide): string {
  const [from, to] = [before, after].map(({config}) => perspectiveText(config.perspective))
  return before.source === after.source
    ? `from ${from} to ${to} in ${after.source}`
    : `from ${before.source} (${from}) to ${after.source} (${to})`
}

function numberText(count: number): string {
  return count.toLocaleString('en')
}
