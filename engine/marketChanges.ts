import type {ComparedOutcome} from './compareOutcomes.ts'
import {isOutcomeChange, type OutcomeChange} from './diffRouting.ts'
import {type Transition, transitionsOf} from './transitions.ts'

/** What goes elsewhere among some compared cases. */
export interface MarketChanges {
  readonly changes: readonly OutcomeChange[]
  /** How many cases can arise before or after, changed or not. */
  readonly total: number
  readonly transitions: readonly Transition[]
}

/** Counts and sorts what changes among compared cases. */
export function marketChangesOf(compared: readonly ComparedOutcome[]): MarketChanges {
  const changes = compared.filter(isOutcomeChange)
  return {
    changes,
    total: compared.filter((row) => row.before.reachable || row.after.reachable).length,
    transitions: transitionsOf(changes),
  }
}
