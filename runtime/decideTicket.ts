import type {RoutingConfig} from '../engine/index.ts'
import type {OrderLookup} from '../orders/createOrderLookup.ts'
import {lacksOrder} from '../orders/withOrder.ts'
import type {OnRouterEvent} from './events.ts'
import {orderIdOf, routeMapped, type RouteResult, type ToTicket} from './routeTicket.ts'

/** What a ticket is decided with. */
export interface Deciding {
  readonly dataset: string
  /** The content of the moment. @throws whatever there is instead of content. */
  readonly configOfNow: () => RoutingConfig
  /** `undefined` where orders are looked up nowhere. */
  readonly orders: OrderLookup | undefined
  readonly signal: AbortSignal | undefined
  readonly tell: OnRouterEvent
  readonly toTicket: ToTicket
}

/**
 * Decides a ticket from outside, with what can be looked up of its order.
 *
 * The ticket is read twice where its order is looked up: the content may have become another one while the directory was asked,
 * and what is decided is decided on one whole state of it.
 *
 * @throws The reason of the signal, and whatever `toTicket` and `configOfNow` throw.
 */
export async function decideTicket(outside: unknown, deciding: Deciding): Promise<RouteResult> {
  const {configOfNow, dataset, orders, signal, tell, toTicket} = deciding
  signal?.throwIfAborted()
  const config = configOfNow()
  const first = toTicket(outside, {config, dataset})
  if (first.status === 'unreadable') return first
  const orderId = orderIdOf(first)
  if (!orders || orderId === undefined || !lacksOrder(first.ticket)) {
    return routeMapped(first, {config, dataset}).routed
  }
  const {order} = await orders.find(orderId, dataset, signal)
  const configAfter = configOfNow()
  const mapped = toTicket(outside, {config: configAfter, dataset})
  if (mapped.status === 'unreadable') return mapped
  // A hook may read another order out of the ticket by other content, of which nothing is known then.
  const found = orderIdOf(mapped) === orderId ? order : undefined
  const {differences, routed} = routeMapped(mapped, {config: configAfter, dataset}, found)
  for (const difference of differences) tell({type: 'order-differs', dataset, ...difference})
  return routed
}
