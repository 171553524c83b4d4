import type {Outcome} from './rules.ts'
import type {ChangeSide, OutcomeChange} from './diffRouting.ts'
import type {OrderAgeInterval} from './outcomeCase.ts'

/** Where a case goes: an outcome, or nowhere because it cannot come to be. */
export type Destination = Outcome | 'impossible'

/** The changes from one destination to another. */
export interface Transition {
  readonly from: Destination
  readonly to: Destination
  readonly changes: readonly OutcomeChange[]
}

/** The order in which transitions are told: what stores lose and gain first. */
const destinations: readonly Destination[] = ['STORE', 'GENERAL', 'NOT_FORWARDED', 'impossible']

/** Where a case goes on one side of a change. */
export function destinationOf({outcome, reachable}: ChangeSide): Destination {
  return reachable ? outcome : 'impossible'
}

/**
 * Whether a change is one for somebody: there are such tickets before or after, and more about them is new than how they say
 * their group. Where that matters, the texts that they say move, in rows of their own.
 */
export function countsForSomebody({after, before, kind}: OutcomeChange): boolean {
  const isOfNames = [before, after].some(({unreachableBecause: why}) => why?.startsWith('group-'))
  return (before.reachable || after.reachable) && !(kind === 'reach' && isOfNames)
}

/** Changes by where they come from and go to. */
export function transitionsOf(changes: readonly OutcomeChange[]): readonly Transition[] {
  return destinations.flatMap((from) =>
    destinations.flatMap((to) => {
      const between = changes.filter(
        (change) => destinationOf(change.before) === from && destinationOf(change.after) === to,
      )
      const isNews = from !== 'impossible' || to !== 'impossible'
      return isNews && between.length > 0 ? [{changes: between, from, to}] : []
    }),
  )
}

/** What goes elsewhere between two configs, as far as it concerns somebody. */
export interface MarketChanges {
  readonly changes: readonly OutcomeChange[]
  readonly transitions: readonly Transition[]
}

/** Sorts changes, without those that are none for anybody. */
export function marketChangesOf(all: readonly OutcomeChange[]): MarketChanges {
  const changes = all.filter(countsForSomebody)
  return {changes, transitions: transitionsOf(changes)}
}

/** How many sub-categories have tickets that go from one outcome to another. */
export interface Move {
  readonly from: Outcome
  readonly to: Outcome
  readonly subcategories: number
  /** The order ages that all of them have in common; absent where these are of any age, or differ. */
  readonly ages?: OrderAgeInterval
  /** The text that all of them say; absent where they differ, or say what they said. */
  readonly category?: string
}

/** Transitions as a headline tells them, counted in sub-categories. */
export interface HeadlineCounts {
  readonly moves: readonly Move[]
  /** Of how many sub-categories some tickets can no longer come to be, wherever they went. */
  readonly removed: number
  /** Of how many sub-categories some tickets come to be, wherever they go. */
  readonly added: number
}

/** Counts what a headline has one sentence for; it does not say where tickets went that come to be or cease to be. */
export function headlineCounts(transitions: readonly Transition[]): HeadlineCounts {
  const of = (chosen: readonly Transition[]) =>
    subcategoriesIn(chosen.flatMap(({changes}) => changes))
  return {
    added: of(transitions.filter(({from}) => from === 'impossible')),
    moves: transitions.flatMap(({changes, from, to}) =>
      from === 'impossible' || to === 'impossible'
        ? []
        : [{from, subcategories: subcategoriesIn(changes), to, ...inCommon(changes)}],
    ),
    removed: of(transitions.filter(({to}) => to === 'impossible')),
  }
}

function inCommon(changes: readonly OutcomeChange[]): Pick<Move, 'ages' | 'category'> {
  const [order, ...otherOrders] = new Set(changes.map((change) => JSON.stringify(change.order)))
  const [category, ...otherTexts] = new Set(changes.map((change) => change.category))
  const ages = changes[0]?.order
  const isBounded = typeof ages === 'object' && (ages.afterMs !== null || ages.toMs !== null)
  return {
    ...(isBounded && order !== undefined && otherOrders.length === 0 && {ages}),
    ...(category !== undefined && otherTexts.length === 0 && {category}),
  }
}

/** How many sub-categories some changes are about. */
export function subcategoriesIn(changes: readonly OutcomeChange[]): number {
  return new Set(changes.map(({subcategoryId}) => subcategoryId)).size
}

/** The group that a change is about: as it is afterwards, or as it was. */
export function groupOfChange({
  after,
  before,
}: Pick<OutcomeChange, 'after' | 'before'>): string | undefined {
  return after.categoryGroupId ?? before.categoryGroupId
}
