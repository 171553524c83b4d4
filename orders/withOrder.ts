import type {Ticket} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {Order, OrderField} from './readOrder.ts'

/** Who said when an order was placed; `none` where nobody did, or there is no order. */
export type OrderTimeSource = 'ticket' | 'directory' | 'none'

/** One thing that a ticket says of its order and the directory says otherwise: epoch milliseconds, or ids of stores. */
export interface OrderDifference {
  readonly field: OrderField
  readonly ticket: number | string
  readonly directory: number | string
}

/** A ticket with all that is known of its order. */
export interface OrderedTicket {
  readonly ticket: Ticket
  readonly timeFrom: OrderTimeSource
  readonly differences: readonly OrderDifference[]
}

const nothing: readonly OrderDifference[] = []

/** Whether the order of a ticket that carries its id has to be looked up: its time or its store is missing. */
export function lacksOrder(ticket: Ticket): boolean {
  const {placedAt, storeId} = saidOf(ticket)
  return placedAt === undefined || storeId === undefined
}

/** Who said when the order of a ticket was placed, if nobody was asked. */
export function ownTimeSource(ticket: Ticket): OrderTimeSource {
  return saidOf(ticket).placedAt === undefined ? 'none' : 'ticket'
}

/**
 * Lays what was found of an order over a ticket that carries its id, and so has an order even if it says nothing of it.
 *
 * A readable time of the ticket wins, as it is the guest's own; for the store the directory wins, as a store is where an order was
 * placed and not where somebody says it was.
 *
 * @param found - `undefined` where nothing was found: what the ticket does not say stays unknown.
 */
export function withOrder(ticket: Ticket, found: Order | undefined): OrderedTicket {
  const said = saidOf(ticket)
  const placedAt = said.placedAt ?? found?.placedAt
  const storeId = found?.storeId ?? said.storeId
  const differences = (['placedAt', 'storeId'] as const).flatMap((field) => {
    const [own, other] = [said[field], found?.[field]]
    const isOther = own !== undefined && other !== undefined && own !== other
    return isOther ? [{field, ticket: own, directory: other}] : []
  })
  return {
    ticket: {
      ...ticket,
      order: {placedAt: placedAt ?? Number.NaN, ...(storeId !== undefined && {storeId})},
    },
    timeFrom:
      said.placedAt === undefined ? (placedAt === undefined ? 'none' : 'directory') : 'ticket',
    differences: differences.length > 0 ? differences : nothing,
  }
}

/** What a ticket says of its order, which a hook may have made of anything. */
function saidOf(ticket: unknown): Order {
  const order = isRecord(ticket) ? ticket['order'] : undefined
  const {placedAt, storeId} = isRecord(order) ? order : {}
  return {
    placedAt: typeof placedAt === 'number' && Number.isFinite(placedAt) ? placedAt : undefined,
    storeId: typeof storeId === 'string' && storeId !== '' ? storeId : undefined,
  }
}
