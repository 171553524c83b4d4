import {
  canCarryOrder,
  categoryGroupType,
  minuteMs,
  pairsOf,
  type RoutingConfig,
  subcategoryType,
  type Ticket,
  type TicketOpener,
} from '../../engine/index.ts'

/** A made-up ticket as its controls hold it; it has no personal data. */
export interface Simulation {
  /** `undefined` while nobody chose: the first group that holds the sub-category. `null`: the ticket names none. */
  readonly categoryGroupId: string | null | undefined
  /** `undefined` while nobody chose: the document's own, or the first of the group. */
  readonly subcategoryId: string | undefined
  readonly openedBy: TicketOpener
  readonly order: 'selected' | 'none'
  /** Epoch milliseconds; `undefined` for an order without a readable time. */
  readonly placedAt: number | undefined
  /** Epoch milliseconds; `now` follows the clock, `undefined` is no readable time. */
  readonly submittedAt: number | 'now' | undefined
  /** Empty when the ticket does not say. */
  readonly storeId: string
}

/** The (group, sub-category) pairs that a ticket about one document can name. */
export interface Choices {
  readonly categoryGroupIds: readonly string[]
  readonly subcategoryIds: readonly string[]
}

const defaultAgeMs = 30 * minuteMs

/** A guest's ticket that is submitted now, half an hour after its order. */
export function startSimulation(nowMs: number): Simulation {
  return {
    categoryGroupId: undefined,
    openedBy: 'guest-app',
    order: 'selected',
    // To the second, as the clock and the time fields show it.
    placedAt: Math.floor((nowMs - defaultAgeMs) / 1000) * 1000,
    storeId: '',
    subcategoryId: undefined,
    submittedAt: 'now',
  }
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

/** When the ticket is submitted, in epoch milliseconds; NaN for an unknown time, which routing names. */
export function submittedMs({submittedAt}: Pick<Simulation, 'submittedAt'>, nowMs: number): number {
  return submittedAt === 'now' ? nowMs : (submittedAt ?? Number.NaN)
}

/** The times of a ticket with an order of the given age: its submission stays, unless that is not known. */
export function timesOfAge(
  {placedAt, submittedAt}: Pick<Simulation, 'placedAt' | 'submittedAt'>,
  ageMs: number,
  nowMs: number,
): Pick<Simulation, 'placedAt' | 'submittedAt'> {
  if (submittedAt === 'now') return {placedAt: nowMs - ageMs, submittedAt}
  if (submittedAt !== undefined) return {placedAt: submittedAt - ageMs, submittedAt}
  return placedAt === undefined
    ? {placedAt: nowMs - ageMs, submittedAt: nowMs}
    : {placedAt, submittedAt: placedAt + ageMs}
}

/** The ticket that routing decides, as it can come to be in a configuration; `undefined` while there is no sub-category to ask about. */
export function ticketOf(
  config: RoutingConfig,
  simulation: Simulation,
  nowMs: number,
): Ticket | undefined {
  const {categoryGroupId, openedBy, order, placedAt, storeId, subcategoryId} = simulation
  if (subcategoryId === undefined) return undefined
  const carriesOrder = order === 'selected' && canCarryOrder(config, subcategoryId, openedBy)
  return {
    subcategoryId,
    ...(typeof categoryGroupId === 'string' && {categoryGroupId}),
    order: carriesOrder
      ? {placedAt: placedAt ?? Number.NaN, ...(storeId !== '' && {storeId})}
      : null,
    submittedAt: submittedMs(simulation, nowMs),
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
