import {compileRouting} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import {
  answerCases,
  type CaseResult,
  orderAgeIntervals,
  resultOfCase,
  sameResult,
  type TicketKind,
  type TicketPair,
} from './outcomeCase.ts'

/** A case of one routing key with what becomes of it. */
export type TicketOutcome = TicketPair & TicketKind & CaseResult

/**
 * Everything that can become of tickets about one sub-category in one group, or of those that name no group.
 *
 * Who opens the ticket, without an order and at every order age: no gap and no overlap. Of a pair that routing does not know
 * every case is unreachable, with its reason.
 */
export function outcomesOfPair<Pair extends TicketPair>(
  config: RoutingConfig,
  pair: Pair,
): readonly (Pair & TicketKind & CaseResult)[] {
  const routing = compileRouting(config)
  return answerCases(
    pair,
    orderAgeIntervals([config]),
    (outcomeCase) => resultOfCase(config, routing, outcomeCase),
    sameResult,
  ).map(([outcomeCase, result]) => Object.assign(outcomeCase, result))
}
