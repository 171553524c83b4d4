import type {DirectoryOrder, OrderDirectory} from '../plugin/index.ts'

const minuteMs = 60_000

/** Made-up orders by id: how long before the question they were placed, and where. */
const orders: ReadonlyMap<string, {readonly minutes: number; readonly storeId?: string}> = new Map([
  ['o-12', {minutes: 12, storeId: '1042'}],
  ['o-45', {minutes: 45, storeId: '1043'}],
  ['o-90', {minutes: 90, storeId: '1042'}],
  ['o-20', {minutes: 20}],
])

/** The order that the directory never answers about. */
const slowOrder = 'o-slow'

/** The order that the directory fails at. */
const failingOrder = 'o-closed'

/** The directory of orders of the demo, in place of the one that a Studio would ask. */
export const demoOrders: OrderDirectory = (orderId) => {
  if (orderId === failingOrder) throw new Error('The orders are closed for the night.')
  if (orderId === slowOrder) return new Promise<DirectoryOrder>(() => {})
  const order = orders.get(orderId)
  if (!order) return undefined
  const {minutes, storeId} = order
  return {placedAt: Date.now() - minutes * minuteMs, storeId}
}
