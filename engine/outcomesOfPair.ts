import {compileRouting} from './compileRouting.ts'
import type {RoutingConfig} from './config.ts'
import {isReasonOf, type ReasonCode, type ReasonOf} from './rules.ts'
import {type MarketLanguages, whyUnreachable} from './occurrence.ts'
import {
  answerOrders,
  type CaseDecision,
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
  readonly unreachableBecause?: UnreachableReason | ReasonOf<'known-subcategory'>
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
  return rowsOfPair(config, pair, languages, ({reason}) =>
    isReasonOf(reason, 'known-subcategory') ? reason : undefined,
  )
}

/**
 * {@link outcomesOfPair} of a key that routing knows.
 *
 * @param whyUnknown - Why there can be no ticket whatever it says.
 */
export function rowsOfPair<Pair extends TicketPair, Unknown extends ReasonCode = never>(
  config: RoutingConfig,
  pair: Pair,
  languages: MarketLanguages,
  whyUnknown?: (decision: CaseDecision) => Unknown | undefined,
) {
  const routing = compileRouting(config)
  const orders = ordersOf([config])
  return ticketOpeners.flatMap((openedBy) =>
    answerOrders(orders, (order) => {
      const decision = decideCase(routing, pair, order)
      const unreachableBecause =
        whyUnknown?.(decision) ?? whyUnreachable(config, {...pair, openedBy, order}, languages)
      return unreachableBecause === undefined
        ? {...decision, reachable: true}
        : {...decision, reachable: false, unreachableBecause}
    }).map(([order, result]) => Object.assign({}, pair, {openedBy, order}, result)),
  )
}
