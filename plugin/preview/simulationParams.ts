import {isTicketType} from '../../engine/rules.ts'
import type {OutsideOrigin, Simulation} from './simulation.ts'

/** Parameters of a pane's address, as Sanity keeps them. */
export type PaneParams = Readonly<Record<string, string | undefined>>

/** The parameter that holds a simulation. */
const name = 'ticket'

/** Stands for the time of an order that nobody chose. */
const defaultAge = 'default-age'

/** Stands for what is known to be missing: an order, a time that could be read, a group. No Sanity id is like it. */
const none = '-'

/**
 * A simulation as text, for an address or to be kept; nothing is left to defaults but what nobody chose.
 *
 * Times are epoch milliseconds, with their fractions, since routing compares them.
 */
export function writeSimulation(simulation: Simulation): string {
  const {categoryGroupId, openedBy, order, outside, placedAt, storeId} = simulation
  const {subcategoryId, submittedAt} = simulation
  const text = new URLSearchParams({
    by: openedBy,
    order,
    placed: placedAt === defaultAge ? placedAt : timeText(placedAt),
    store: storeId,
    submitted: submittedAt === 'now' ? submittedAt : timeText(submittedAt),
  })
  if (outside) text.set('outside', outside.isOpenerAssumed ? 'opener-assumed' : 'opener-said')
  if (outside?.type !== undefined) text.set('type', outside.type)
  if (categoryGroupId !== undefined) text.set('group', categoryGroupId ?? none)
  if (subcategoryId !== undefined) text.set('about', subcategoryId)
  return text.toString()
}

/** The simulation of a text; what it does not say, or says in a way that cannot be read, comes from `start`. */
export function readSimulation(text: string, start: Simulation): Simulation {
  const said = new URLSearchParams(text)
  const group = said.get('group') ?? undefined
  const outside = outsideOf(said)
  const placed = said.get('placed')
  const submitted = said.get('submitted')
  return {
    categoryGroupId: group === none ? null : group,
    openedBy: said.get('by') === 'partner' ? 'partner' : 'guest',
    order: said.get('order') === 'none' ? 'none' : 'selected',
    ...(outside && {outside}),
    placedAt: placed === defaultAge ? placed : timeOf(placed, start.placedAt),
    storeId: said.get('store') ?? '',
    subcategoryId: said.get('about') ?? undefined,
    submittedAt: submitted === 'now' ? submitted : timeOf(submitted, start.submittedAt),
  }
}

/**
 * A simulation as the parameter of its pane.
 *
 * Sanity gives the panes of a split the parameters of the first one, unless they have values of their own: the number of the
 * pane tells whose it is.
 */
export function paramsOf(simulation: Simulation, siblingIndex: number): PaneParams {
  return {[name]: `${siblingIndex}:${writeSimulation(simulation)}`}
}

/** What the address says of the simulation of a pane; `undefined` where it says nothing of this one. */
export function simulationTextOf(params: PaneParams, siblingIndex: number): string | undefined {
  const text = params[name]
  const own = `${siblingIndex}:`
  return text?.startsWith(own) ? text.slice(own.length) : undefined
}

function outsideOf(said: URLSearchParams): OutsideOrigin | undefined {
  const outside = said.get('outside')
  const type = said.get('type')
  if (outside === null) return undefined
  return {
    isOpenerAssumed: outside !== 'opener-said',
    ...(isTicketType(type) && {type}),
  }
}

function timeText(time: number | undefined): string {
  return time === undefined ? none : String(time)
}

function timeOf<Otherwise>(
  text: string | null,
  otherwise: Otherwise,
): number | undefined | Otherwise {
  if (text === none) return undefined
  const time = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(time) ? time : otherwise
}
