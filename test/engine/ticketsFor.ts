import type {RoutingConfig} from '../../engine/index.ts'
import type {ArrivingTicket} from './slowReading.ts'

/** Every ticket that could be decided differently on one of the configs: each text, and ages on both sides of each threshold. */
export function ticketsFor(configs: readonly RoutingConfig[]): readonly ArrivingTicket[] {
  const ids = new Set(configs.flatMap(({subcategories}) => [...subcategories.keys()]))
  const texts = new Set(
    configs.flatMap(({categoryGroups}) =>
      [...categoryGroups.values()].flatMap(({name}) => Object.values(name)),
    ),
  )
  const ages = configs.flatMap(({settings: stored}) => {
    const minutes = Number(stored?.storeSupportTicketTimeThreshold ?? 0)
    const ms = minutes * 60_000
    return [ms, ms + 0.001 + Math.abs(ms) * 1e-9]
  })
  const orders = ['none', 'time-unknown', -1, 0, ...ages] as const
  return [...ids].flatMap((subcategoryId) =>
    [undefined, 'Nowhere', ...texts].flatMap((category) =>
      orders.map((order) => ({category, order, subcategoryId})),
    ),
  )
}
