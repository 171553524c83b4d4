import {canCarryOrder, type RoutingConfig, type Ticket} from '../../../engine/index.ts'
import type {Simulation} from '../simulation.ts'

/**
 * A real ticket as the one that is tried out.
 *
 * Who opened it is not known. A guest is assumed, unless it has an order that the form in the app would not have asked for.
 */
export function simulationOfTicket(ticket: Ticket, config: RoutingConfig): Simulation {
  const {categoryGroupId, order, subcategoryId, submittedAt} = ticket
  const isOfGuest = !order || canCarryOrder(config, subcategoryId, 'guest-app')
  return {
    categoryGroupId: categoryGroupId ?? null,
    subcategoryId,
    openedBy: isOfGuest ? 'guest-app' : 'partner',
    order: order ? 'selected' : 'none',
    placedAt: order ? instantOf(order.placedAt) : undefined,
    submittedAt: instantOf(submittedAt),
    storeId: order?.storeId ?? '',
  }
}

function instantOf(epochMs: number): number | undefined {
  return Number.isFinite(epochMs) ? epochMs : undefined
}
