import type {Outcome} from './decision.ts'
import type {OutcomeChange} from './diffRouting.ts'

/** Where a case goes: an outcome, or nowhere because it cannot come to be. */
export type Destination = Outcome | 'impossible'

/** How many cases go from one destination to another. */
export interface Transition {
  readonly from: Destination
  readonly to: Destination
  readonly count: number
}

/** The order in which transitions are told: what stores lose and gain first. */
const destinations: readonly Destination[] = ['STORE', 'GENERAL', 'NOT_FORWARDED', 'impossible']

/** Where a case goes on one side of a change. */
export function destinationOf({outcome, reachable}: OutcomeChange['before']): Destination {
  return reachable ? outcome : 'impossible'
}

/** The transitions that occur, with their counts. */
export function transitionsOf(changes: readonly OutcomeChange[]): readonly Transition[] {
  return destinations.flatMap((from) =>
    destinations.flatMap((to) => {
      const count = changesBetween(changes, from, to).length
      return count > 0 ? [{count, from, to}] : []
    }),
  )
}

/** The changes of one transition. */
export function changesBetween(
  changes: readonly OutcomeChange[],
  from: Destination,
  to: Destination,
): readonly OutcomeChange[] {
  return changes.filter(
    ({after, before}) => destinationOf(before) === from && destinationOf(after) === to,
  )
}

/** How many cases go from one outcome to another. */
export interface Move {
  readonly from: Outcome
  readonly to: Outcome
  readonly count: number
}

/** Transitions as a headline tells them. */
export interface HeadlineCounts {
  readonly moves: readonly Move[]
  /** How many cases can no longer happen, wherever they went. */
  readonly removed: number
  /** How many cases become possible, wherever they go. */
  readonly added: number
}

/** Counts what a headline has one sentence for; it does not say where cases went that come to be or cease to be. */
export function headlineCounts(transitions: readonly Transition[]): HeadlineCounts {
  const sum = (chosen: readonly Transition[]) => chosen.reduce((all, {count}) => all + count, 0)
  return {
    added: sum(transitions.filter(({from}) => from === 'impossible')),
    moves: transitions.flatMap(({count, from, to}) =>
      from === 'impossible' || to === 'impossible' ? [] : [{count, from, to}],
    ),
    removed: sum(transitions.filter(({to}) => to === 'impossible')),
  }
}
