import type {Outcome, OutcomeChange} from '../../engine/index.ts'

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
