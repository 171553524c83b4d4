import type {Ticket} from '../engine/index.ts'
import {decideEach} from './decideEach.ts'
import type {Contender, PlainDecision} from './contender.ts'

/** One ticket on which a contender decides otherwise than the engine. */
export interface Disagreement {
  readonly contender: string
  readonly ticket: Ticket
  readonly expected: PlainDecision
  readonly decided: PlainDecision | undefined
}

/** Every ticket on which any contender decides otherwise than expected: then its speed means nothing. */
export async function findDisagreements(
  contenders: readonly Contender[],
  tickets: readonly Ticket[],
  expected: readonly PlainDecision[],
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = []
  for (const contender of contenders) {
    const decisions = await decideEach(contender, tickets)
    for (const [index, ticket] of tickets.entries()) {
      const {outcome, reason} = expected[index] ?? {outcome: '', reason: ''}
      const decided = decisions[index]
      if (decided?.outcome === outcome && decided.reason === reason) continue
      found.push({contender: contender.name, ticket, expected: {outcome, reason}, decided})
    }
  }
  return found
}
