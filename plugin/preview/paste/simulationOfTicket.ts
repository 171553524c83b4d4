import type {RoutingConfig, Ticket} from '../../../engine/index.ts'
import {canCarryOrder} from '../../../engine/occurrence.ts'
import {openerOf, outcomeOfType, type TicketSays} from '../../../tickets/ticketSays.ts'
import type {OutsideOrigin, Simulation} from '../simulation.ts'

/** Who is taken to have opened a ticket, and whether it says so itself. */
export type TakenOpener = Pick<Simulation, 'openedBy'> & Pick<OutsideOrigin, 'isOpenerAssumed'>

/**
 * Who opened a ticket, as it says itself. One that does not say is assumed to be a guest's, unless it has an order that the form
 * in the app would not have asked for.
 */
export function takenOpenerOf(
  {order, subcategoryId}: Ticket,
  says: TicketSays,
  config: RoutingConfig,
): TakenOpener {
  const said = openerOf(says)
  if (said) return {isOpenerAssumed: false, openedBy: said}
  const isOfGuest = !order || canCarryOrder(config, subcategoryId, 'guest')
  return {isOpenerAssumed: true, openedBy: isOfGuest ? 'guest' : 'partner'}
}

/**
 * A real ticket as the one that is tried out.
 *
 * @param says - what it says of itself; a receipt says nothing
 */
export function simulationOfTicket(
  ticket: Ticket,
  says: TicketSays,
  config: RoutingConfig,
): Simulation {
  const {categoryGroupId, order, subcategoryId, submittedAt} = ticket
  const {isOpenerAssumed, openedBy} = takenOpenerOf(ticket, says, config)
  const type = outcomeOfType(says)
  return {
    categoryGroupId: categoryGroupId ?? null,
    subcategoryId,
    openedBy,
    order: order ? 'selected' : 'none',
    outside: {isOpenerAssumed, ...(type && {type})},
    placedAt: order ? instantOf(order.placedAt) : undefined,
    submittedAt: instantOf(submittedAt),
    storeId: order?.storeId ?? '',
  }
}

function instantOf(epochMs: number): number | undefined {
  return Number.isFinite(epochMs) ? epochMs : undefined
}
