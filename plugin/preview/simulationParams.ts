import type {Simulation} from './simulation.ts'

/** Parameters of a pane's address, as Sanity keeps them. */
export type PaneParams = Readonly<Record<string, string | undefined>>

/** One parameter for each part of a simulation; Sanity allows small letters and digits only. */
const names = {
  categoryGroupId: 'ticketgroup',
  openedBy: 'ticketby',
  order: 'ticketorder',
  placedAt: 'ticketplaced',
  storeId: 'ticketstore',
  subcategoryId: 'ticketabout',
  submittedAt: 'ticketsubmitted',
} as const satisfies Record<keyof Simulation, string>

/** Stands for what is known to be missing: an order, a time that could be read. */
const none = 'none'

/** Stands for a ticket that names no group; no Sanity id is like it. */
const noGroup = '-'

/** A simulation as the parameters of its pane, for a link that opens the same one. */
export function paramsOf(simulation: Simulation): Readonly<Record<string, string>> {
  const {categoryGroupId, openedBy, order, placedAt, storeId, subcategoryId, submittedAt} =
    simulation
  return {
    ...(categoryGroupId !== undefined && {[names.categoryGroupId]: categoryGroupId ?? noGroup}),
    ...(subcategoryId !== undefined && {[names.subcategoryId]: subcategoryId}),
    ...(openedBy === 'partner' && {[names.openedBy]: openedBy}),
    ...(order === 'none' && {[names.order]: none}),
    [names.placedAt]: timeText(placedAt),
    ...(submittedAt !== 'now' && {[names.submittedAt]: timeText(submittedAt)}),
    ...(storeId !== '' && {[names.storeId]: storeId}),
  }
}

/** The simulation of an address; what it does not say, or says in a way that cannot be read, comes from `start`. */
export function simulationOf(params: PaneParams, start: Simulation): Simulation {
  const group = params[names.categoryGroupId]
  return {
    categoryGroupId: group === noGroup ? null : group,
    openedBy: params[names.openedBy] === 'partner' ? 'partner' : 'guest-app',
    order: params[names.order] === none ? 'none' : 'selected',
    placedAt: timeOf(params[names.placedAt], start.placedAt),
    storeId: params[names.storeId] ?? '',
    subcategoryId: params[names.subcategoryId],
    submittedAt: timeOf(params[names.submittedAt], start.submittedAt),
  }
}

/** Parameters without those of a simulation. */
export function withoutSimulation(params: PaneParams): PaneParams {
  const own = new Set<string>(Object.values(names))
  return Object.fromEntries(Object.entries(params).filter(([name]) => !own.has(name)))
}

/** Those of a simulation alone, in one order, so that two addresses can be told apart. */
export function simulationParams(params: PaneParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(names).flatMap((name) => {
      const value = params[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Whether two simulations are the same, wherever they come from. */
export function isSameSimulation(a: Simulation, b: Simulation): boolean {
  return JSON.stringify(paramsOf(a)) === JSON.stringify(paramsOf(b))
}

function timeText(time: number | undefined): string {
  return time === undefined ? none : String(time)
}

function timeOf<Otherwise>(
  text: string | undefined,
  otherwise: Otherwise,
): number | undefined | Otherwise {
  if (text === none) return undefined
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : otherwise
}
