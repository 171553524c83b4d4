import {compileRouting} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import type {ReasonCode} from './rules.ts'
import {type MarketLanguages, whyUnreachable} from './occurrence.ts'
import {
  answerOrders,
  type CaseDecision,
  type CaseResult,
  decideCase,
  ordersOf,
  type TicketKind,
  ticketOpeners,
  type TicketPair,
  type UnreachableReason,
} from './outcomeCase.ts'

/** A case of one routing key with what becomes of it. */
export type TicketOutcome = TicketPair & TicketKind & PairResult

/** What becomes of a case of any routing key, held or not. */
export interface PairResult extends CaseDecision {
  readonly reachable: boolean
  /** Present exactly when not reachable: of a key that routing does not know, the reason of its decision. */
  readonly unreachableBecause?: UnreachableReason | ReasonCode
}

/**
 * Everything that can become of tickets about one sub-category in one group, or of those that name no group.
 *
 * For each opener one row for every ticket: without an order, with one of unknown time, and at every order age. Of a key that
 * routing does not know every case is unreachable, with its reason.
 *
 * @param languages - Of the market, by their ids; without any, those of each group's own names.
 */
export function outcomesOfPair<Pair extends TicketPair>(
  config: RoutingConfig,
  pair: Pair,
  languages?: MarketLanguages,
): readonly (Pair & TicketKind & PairResult)[] {
  return rowsOfPair(config, pair, (kind, decision) =>
    decision.rule === 'known-subcategory'
      ? decision.reason
      : whyUnreachable(config, {...pair, ...kind}, languages),
  )
}

/** {@link outcomesOfPair} of a sub-category that a group holds, and of a group, if one is given, that holds it. */
export function outcomesOfHeldPair<Pair extends TicketPair>(
  config: RoutingConfig,
  pair: Pair,
  languages: MarketLanguages,
): readonly (Pair & TicketKind & CaseResult)[] {
  return rowsOfPair(config, pair, (kind) => whyUnreachable(config, {...pair, ...kind}, languages))
}

function rowsOfPair<Pair extends TicketPair, Reason>(
  config: RoutingConfig,
  pair: Pair,
  why: (kind: TicketKind, decision: CaseDecision) => Reason | undefined,
) {
  const routing = compileRouting(config)
  const orders = ordersOf([config])
  return ticketOpeners.flatMap((openedBy) =>
    answerOrders(
      orders,
      (order) => {
        const decision = decideCase(routing, pair, order)
        const unreachableBecause = why({openedBy, order}, decision)
        return unreachableBecause === undefined
          ? {...decision, reachable: true}
          : {...decision, reachable: false, unreachableBecause}
      },
      // Who opened it and the group are the same, and the form asks for an order of any age or of none.
      (a, b) => a.reason === b.reason,
    ).map(([order, result]) => Object.assign({}, pair, {openedBy, order}, result)),
  )
}
