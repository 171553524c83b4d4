import {
  categoryGroupType,
  type RoutingConfig,
  subcategoryType,
  type Ticket,
  type TicketOpener,
  type TicketType,
} from '../../engine/index.ts'
import {pairsOf} from '../../engine/pairs.ts'
import {canCarryOrder} from '../../engine/occurrence.ts'
import type {TicketOutcome} from '../../engine/outcomesOfPair.ts'
import {instantsOf, type TicketTimes} from '../time/ticketTimes.ts'

/** A made-up ticket as its controls hold it; it has no personal data. */
export interface Simulation extends TicketTimes {
  /** `undefined` while nobody chose: the first group that holds the sub-category. `null`: the ticket names none. */
  readonly categoryGroupId: string | null | undefined
  /** `undefined` while nobody chose: the document's own, or the first of the group. */
  readonly subcategoryId: string | undefined
  readonly openedBy: TicketOpener
  readonly order: 'selected' | 'none'
  /** Empty when the ticket does not say. */
  readonly storeId: string
  /** Of a ticket that was not made up here, as long as it is about the same sub-category. */
  readonly outside?: OutsideOrigin | undefined
}

/** What is known of a ticket that came from outside, beside what can be chosen. */
export interface OutsideOrigin {
  /** Nothing in it says who opened it. */
  readonly isOpenerAssumed: boolean
  /** The outcome that its own type stands for, where it has one. */
  readonly type?: TicketType
}

/** The (group, sub-category) pairs that a ticket about one document can name. */
export interface Choices {
  readonly categoryGroupIds: readonly string[]
  readonly subcategoryIds: readonly string[]
}

/** A guest's ticket that is submitted now, half an hour after its order. */
export const startSimulation: Simulation = {
  categoryGroupId: undefined,
  openedBy: 'guest',
  order: 'selected',
  placedAt: 'default-age',
  storeId: '',
  subcategoryId: undefined,
  submittedAt: 'now',
}

/** What can be chosen for a document: the groups that hold a sub-category, or the sub-categories that a group holds. */
export function choicesOf(
  config: RoutingConfig,
  documentId: string,
  documentType: string,
): Choices {
  const isGroup = documentType === categoryGroupType
  const pairs = pairsOf(
    config,
    isGroup ? {categoryGroupId: documentId} : {subcategoryId: documentId},
  )
  return {
    categoryGroupIds: isGroup ? [documentId] : pairs.map((pair) => pair.categoryGroupId),
    subcategoryIds: isGroup ? pairs.map((pair) => pair.subcategoryId) : [documentId],
  }
}

/**
 * The simulation with what nobody chose filled in by the first that there is.
 *
 * What somebody chose stays, also where it is not possible any more: routing then says why, instead of the answer to a
 * question that was not asked.
 */
export function withinChoices(simulation: Simulation, choices: Choices): Simulation {
  const {categoryGroupId, subcategoryId} = simulation
  return {
    ...simulation,
    categoryGroupId: categoryGroupId === undefined ? choices.categoryGroupIds[0] : categoryGroupId,
    subcategoryId: subcategoryId ?? choices.subcategoryIds[0],
  }
}

/** The simulation after a change of one of its controls. */
export function withPart(simulation: Simulation, part: Partial<Simulation>): Simulation {
  const {outside, ...rest} = simulation
  const changed = {...rest, ...part}
  if (!outside || changed.subcategoryId !== simulation.subcategoryId) return changed
  if (part.openedBy !== undefined) {
    return {...changed, outside: {...outside, isOpenerAssumed: false}}
  }
  // Its type spoke of the order that it came with.
  if (part.order !== undefined) {
    return {...changed, outside: {isOpenerAssumed: outside.isOpenerAssumed}}
  }
  return {...changed, outside}
}

/**
 * Whether the ticket can have an order. One from outside keeps its own, whatever the form asks for by now: routing decides it
 * with that order.
 */
export function mayCarryOrder(
  config: RoutingConfig,
  {openedBy, outside, subcategoryId = ''}: Simulation,
): boolean {
  return outside !== undefined || canCarryOrder(config, subcategoryId, openedBy)
}

/**
 * What can become of the ticket at every age of its order. One from outside has its order, whatever the form asks for by now,
 * as a partner's may have one.
 */
export function outcomesByAge(
  outcomes: readonly TicketOutcome[],
  {openedBy, outside}: Pick<Simulation, 'openedBy' | 'outside'>,
): readonly TicketOutcome[] {
  const opener = outside ? 'partner' : openedBy
  return outcomes.filter((outcome) => outcome.openedBy === opener)
}

/** The ticket that routing decides, as it can come to be in a configuration; `undefined` while there is no sub-category to ask about. */
export function ticketOf(
  config: RoutingConfig,
  simulation: Simulation,
  nowMs: number,
): Ticket | undefined {
  const {categoryGroupId, order, storeId, subcategoryId} = simulation
  const {placedAt, submittedAt} = instantsOf(simulation, nowMs)
  if (subcategoryId === undefined) return undefined
  const carriesOrder = order === 'selected' && mayCarryOrder(config, simulation)
  return {
    subcategoryId,
    ...(typeof categoryGroupId === 'string' && {categoryGroupId}),
    order: carriesOrder
      ? {placedAt: placedAt ?? Number.NaN, ...(storeId !== '' && {storeId})}
      : null,
    // NaN is an unknown time, which routing names.
    submittedAt: submittedAt ?? Number.NaN,
  }
}

/** Whether the simulation is about another sub-category or group than the document beside it. */
export function isElsewhere(
  {categoryGroupId, subcategoryId}: Simulation,
  documentId: string,
  documentType: string,
): boolean {
  return documentType === subcategoryType
    ? subcategoryId !== undefined && subcategoryId !== documentId
    : documentType === categoryGroupType &&
        categoryGroupId !== undefined &&
        categoryGroupId !== documentId
}
