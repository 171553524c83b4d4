import {type ComparedOutcome, compareOutcomes} from './compareOutcomes.ts'
import type {RoutingConfig} from './config.ts'

/** A case that routes differently, or that can arise in only one of two configs. */
export type OutcomeChange = ComparedOutcome

/**
 * Every case whose outcome differs between two configs: the rows of {@link compareOutcomes} that differ.
 *
 * A change of nothing but the reason is none: the same partner receives the ticket.
 */
export function diffRouting(before: RoutingConfig, after: RoutingConfig): readonly OutcomeChange[] {
  return before === after ? [] : compareOutcomes(before, after).filter(isOutcomeChange)
}

/** Whether a compared case goes elsewhere, or can arise on one side only. */
export function isOutcomeChange({before, after}: ComparedOutcome): boolean {
  if (before.reachable !== after.reachable) return true
  return before.reachable && before.outcome !== after.outcome
}
