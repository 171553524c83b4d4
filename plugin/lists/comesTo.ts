import type {Outcome, RoutingConfig, TicketPair} from '../../engine/index.ts'
import {pairsOf, type RoutingPair} from '../../engine/pairs.ts'
import {outcomesOfPair} from '../../engine/outcomesOfPair.ts'

/** What guests' tickets come to, in as few words as a row of a list has room for. */
export type ComesTo =
  /** A sub-category in no group, or a group without sub-categories. */
  | {readonly kind: 'nowhere'}
  /** Also where only the tickets that have an order go there. */
  | {readonly kind: 'one'; readonly outcome: Outcome}
  /** By the age of the order: exactly `limitMs` still counts as within. */
  | {
      readonly kind: 'by-age'
      readonly within: Outcome
      readonly limitMs: number
      readonly past: Outcome
    }
  /** The groups of a sub-category, or the sub-categories of a group, differ. */
  | {readonly kind: 'several'; readonly outcomes: readonly Outcome[]}

/** The most that can be reached comes first. */
const mostFirst: readonly Outcome[] = ['STORE', 'GENERAL', 'NOT_FORWARDED']

/** What guests' tickets of a sub-category or group come to, by the engine; with the id of both, those of the one in the other. */
export function comesTo(
  config: RoutingConfig,
  filter: {readonly categoryGroupId?: string; readonly subcategoryId?: string},
): ComesTo {
  const ofPairs = new Map(
    pairsOf(config, filter).map((pair) => {
      const comes = ofPair(config, pair)
      return [JSON.stringify(comes), comes]
    }),
  )
  const [first, ...others] = ofPairs.values()
  if (!first) return {kind: 'nowhere'}
  if (others.length === 0) return first
  const distinct = new Set([first, ...others].flatMap(outcomesIn))
  return {kind: 'several', outcomes: mostFirst.filter((outcome) => distinct.has(outcome))}
}

/** Every destination of it, the most that can be reached first. */
export function outcomesIn(comes: ComesTo): readonly Outcome[] {
  switch (comes.kind) {
    case 'nowhere':
      return []
    case 'one':
      return [comes.outcome]
    case 'by-age':
      return [comes.within, comes.past]
    case 'several':
      return comes.outcomes
  }
}

function ofPair(config: RoutingConfig, pair: RoutingPair): ComesTo {
  const named = ofGuests(config, pair)
  // No guest's ticket can name such a group, so it names none.
  const guests = named.length > 0 ? named : ofGuests(config, {subcategoryId: pair.subcategoryId})
  // Where the form asks for an order, most tickets have one: those are what the row is about.
  const [first, second] = guests.filter(({order}) => typeof order === 'object')
  const outcome = first?.outcome ?? guests[0]?.outcome ?? 'NOT_FORWARDED'
  const limitMs = typeof first?.order === 'object' ? first.order.toMs : null
  return second && limitMs !== null
    ? {kind: 'by-age', limitMs, past: second.outcome, within: outcome}
    : {kind: 'one', outcome}
}

function ofGuests(config: RoutingConfig, pair: TicketPair) {
  return outcomesOfPair(config, pair).filter(
    ({openedBy, reachable}) => openedBy === 'guest' && reachable,
  )
}
