import type {Ticket} from '../engine/index.ts'
import type {Contender, PlainDecision} from './contender.ts'

/** What a contender decides about each ticket, in their order. */
export async function decideEach(
  contender: Contender,
  tickets: readonly Ticket[],
): Promise<readonly PlainDecision[]> {
  return 'decideAll' in contender
    ? await contender.decideAll(tickets)
    : tickets.map((ticket) => contender.decide(ticket))
}
