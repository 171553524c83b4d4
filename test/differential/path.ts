import type {RoutingDecision} from '../../engine/index.ts'
import type {GeneratedMarket} from './market.ts'

/** What every way to decide a ticket says: the decision but for its steps, or that the ticket cannot be read. */
export type Answer = Omit<RoutingDecision, 'steps'> | 'unreadable'

/** One of the ways in which a ticket is decided. */
export interface RoutingPath {
  readonly name: string
  /** The answers to the tickets of each market, in their order, on what is published. */
  readonly decide: (markets: readonly GeneratedMarket[]) => Promise<readonly (readonly Answer[])[]>
}

/** Leaves the steps out, which not every way tells. */
export function answerOf(decision: Omit<RoutingDecision, 'steps'>): Answer {
  const {outcome, event, rule, reason, notes, ageMs, thresholdMs} = decision
  return {
    outcome,
    event,
    rule,
    reason,
    notes,
    ...(ageMs !== undefined && {ageMs}),
    ...(thresholdMs !== undefined && {thresholdMs}),
  }
}
