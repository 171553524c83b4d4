import {
  canCarryOrder,
  categoryGroupType,
  enumerateOutcomes,
  type OutcomeCase,
  type RoutingConfig,
  type Ticket,
} from '../../engine/index.ts'

/** A made-up ticket as its controls hold it; times are the text of a local date and time input. */
export interface Simulation {
  /** `undefined` while nobody chose: the first group that holds the sub-category. `null`: the ticket names none. */
  readonly categoryGroupId: string | null | undefined
  readonly subcategoryId: string | undefined
  readonly openedBy: OutcomeCase['openedBy']
  readonly order: 'selected' | 'none'
  readonly placedAt: string
  readonly submittedAt: string
  readonly storeId: string
}

/** The (group, sub-category) pairs that a ticket about one document can name. */
export interface Choices {
  readonly categoryGroupIds: readonly string[]
  readonly subcategoryIds: readonly string[]
}

const defaultAgeMs = 30 * 60_000

/** A ticket that is submitted now, half an hour after its order. */
export function startSimulation(now: Date): Simulation {
  return {
    categoryGroupId: undefined,
    openedBy: 'guest-app',
    order: 'selected',
    placedAt: toLocalInput(new Date(now.getTime() - defaultAgeMs)),
    storeId: '',
    subcategoryId: undefined,
    submittedAt: toLocalInput(now),
  }
}

/** What can be chosen for a document: the groups that hold a sub-category, or the sub-categories that a group holds. */
export function choicesOf(
  config: RoutingConfig,
  documentId: string,
  documentType: string,
): Choices {
  const isGroup = documentType === categoryGroupType
  const cases = enumerateOutcomes(
    config,
    isGroup ? {categoryGroupId: documentId} : {subcategoryId: documentId},
  )
  return {
    categoryGroupIds: isGroup ? [documentId] : distinct(cases.map((each) => each.categoryGroupId)),
    subcategoryIds: isGroup ? distinct(cases.map((each) => each.subcategoryId)) : [documentId],
  }
}

/** The simulation with choices that no longer exist replaced by the first that does. */
export function withinChoices(simulation: Simulation, choices: Choices): Simulation {
  const {categoryGroupId, subcategoryId} = simulation
  const [firstGroup] = choices.categoryGroupIds
  const [firstSubcategory] = choices.subcategoryIds
  return {
    ...simulation,
    categoryGroupId:
      categoryGroupId === null || choices.categoryGroupIds.includes(categoryGroupId ?? '')
        ? categoryGroupId
        : firstGroup,
    subcategoryId: choices.subcategoryIds.includes(subcategoryId ?? '')
      ? subcategoryId
      : firstSubcategory,
  }
}

/** The ticket that the engine decides; a time that cannot be read is no number, which the engine names. */
export function ticketOf(config: RoutingConfig, simulation: Simulation): Ticket | undefined {
  const {categoryGroupId, openedBy, order, placedAt, storeId, subcategoryId, submittedAt} =
    simulation
  if (subcategoryId === undefined) return undefined
  const carriesOrder = order === 'selected' && canCarryOrder(config, subcategoryId, openedBy)
  return {
    subcategoryId,
    ...(typeof categoryGroupId === 'string' && {categoryGroupId}),
    order: carriesOrder ? {placedAt: Date.parse(placedAt), ...(storeId !== '' && {storeId})} : null,
    submittedAt: Date.parse(submittedAt),
  }
}

/** A date as the text of an `<input type="datetime-local">`, in the browser's time zone. */
export function toLocalInput(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 19)
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
