import {accessIn} from '../../content/contentAccess.ts'
import {type Outcome, type RoutingConfig, type TicketPair} from '../../engine/index.ts'
import {outcomesOfPair} from '../../engine/outcomesOfPair.ts'
import {pairsOf, type RoutingPair} from '../../engine/pairs.ts'
import {findingsIn} from '../findings/analyzeOptions.ts'
import {isBegun} from '../findings/toldFindings.ts'
import type {ImpactOptions} from '../publish/routingImpact.ts'

/** What the row of a document in a list says of it. */
export interface ListRow {
  /** `undefined` where no group is seen that holds it, and there may be one. */
  readonly comesTo: ComesTo | undefined
  readonly errors: number
  readonly warnings: number
  /** How many sub-categories a group holds; `undefined` for a sub-category. */
  readonly held: number | undefined
}

const known = new WeakMap<ImpactOptions, WeakMap<RoutingConfig, Map<string, ListRow>>>()

/**
 * The row of a document, worked out once for a state of the market however many lists show it: most changes leave most configs as
 * they are, and a list of thousands shows a few dozen rows.
 *
 * @param openIds - The documents whose forms are on the screen: an item of theirs that refers to nothing yet was just begun.
 */
export function listRow(
  config: RoutingConfig,
  documentId: string,
  options: ImpactOptions,
  openIds: readonly string[] = [],
): ListRow {
  const byConfig = known.get(options) ?? new WeakMap<RoutingConfig, Map<string, ListRow>>()
  known.set(options, byConfig)
  const rows = byConfig.get(config) ?? new Map<string, ListRow>()
  byConfig.set(config, rows)
  const isOpen = openIds.includes(documentId)
  const key = isOpen ? JSON.stringify([documentId, openIds]) : documentId
  const row = rows.get(key) ?? rowOf(config, documentId, options, isOpen ? openIds : undefined)
  rows.set(key, row)
  return row
}

function rowOf(
  config: RoutingConfig,
  documentId: string,
  options: ImpactOptions,
  openIds: readonly string[] | undefined,
): ListRow {
  const group = config.categoryGroups.get(documentId)
  const findings = findingsIn(config, options, documentId).filter(
    (finding) => !(openIds && isBegun(finding, openIds)),
  )
  const countOf = (wanted: string) => findings.filter((each) => each.severity === wanted).length
  const comes = comesTo(config, group ? {categoryGroupId: documentId} : {subcategoryId: documentId})
  const isWhole = !options.access || accessIn(options.access, config.perspective).kind === 'whole'
  // That a group's own list is empty can be seen in it.
  const isKnown = isWhole || group?.items.length === 0
  return {
    comesTo: isKnown || comes.kind !== 'nowhere' ? comes : undefined,
    errors: countOf('error'),
    held: group && pairsOf(config, {categoryGroupId: documentId}).length,
    warnings: countOf('warning'),
  }
}

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
