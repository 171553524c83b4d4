import type {PlainDecision} from './contender.ts'
import type {TicketFacts} from './ticketFacts.ts'

/** One row of the routing table. */
export interface RulesRow {
  readonly decision: PlainDecision
  /** When it decides; the last row always does. */
  readonly when:
    | {readonly fact: 'known' | 'groupKnown' | 'forwarded'; readonly is: false}
    | {readonly fact: 'type' | 'order'; readonly is: TicketFacts['type'] | TicketFacts['order']}
    | {readonly fact: 'ageMs'; readonly above: number}
    | undefined
}

/** The routing table, for engines that try its rows from top to bottom. */
export function rulesTable(thresholdMs: number): readonly RulesRow[] {
  return [
    row('NOT_FORWARDED', 'unknown-subcategory', {fact: 'known', is: false}),
    row('NOT_FORWARDED', 'unknown-category-group', {fact: 'groupKnown', is: false}),
    row('NOT_FORWARDED', 'subcategory-not-in-group', {fact: 'type', is: 'none'}),
    row('NOT_FORWARDED', 'external-partners-off', {fact: 'forwarded', is: false}),
    row('GENERAL', 'ticket-type-ambiguous', {fact: 'type', is: 'ambiguous'}),
    row('GENERAL', 'ticket-type-general', {fact: 'type', is: 'GENERAL'}),
    row('GENERAL', 'ticket-type-invalid', {fact: 'type', is: 'invalid'}),
    row('GENERAL', 'no-order', {fact: 'order', is: 'absent'}),
    row('GENERAL', 'order-time-invalid', {fact: 'order', is: 'invalid-time'}),
    row('GENERAL', 'past-threshold', {fact: 'ageMs', above: thresholdMs}),
    row('STORE', 'store', undefined),
  ]
}

function row(outcome: string, reason: string, when: RulesRow['when']): RulesRow {
  return {decision: {outcome, reason}, when}
}
