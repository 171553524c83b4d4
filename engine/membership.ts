import type {CategoryGroupConfig, CategoryGroupItem, RoutingConfig} from './config.ts'
import {oncePerConfig} from './oncePerConfig.ts'

/** A group that holds a sub-category, with the first item that refers to it. */
export interface Membership {
  readonly categoryGroup: CategoryGroupConfig
  readonly item: CategoryGroupItem
}

/** A valid Ticket Type; every missing or unknown value counts as one and the same `undefined`. */
export function readTicketType(group: CategoryGroupConfig): 'GENERAL' | 'STORE' | undefined {
  const {ticketType} = group
  return ticketType === 'GENERAL' || ticketType === 'STORE' ? ticketType : undefined
}

/** Which groups hold each existing sub-category, by its published id and in the order of the groups. */
export const membershipsOf: (config: RoutingConfig) => ReadonlyMap<string, readonly Membership[]> =
  /* @__PURE__ */ oncePerConfig((config) => {
    const held = new Map<string, Membership[]>()
    for (const categoryGroup of config.categoryGroups.values()) {
      for (const item of categoryGroup.items) {
        if (item.ref === undefined || !config.subcategories.has(item.ref)) continue
        const memberships = held.get(item.ref)
        if (!memberships) held.set(item.ref, [{categoryGroup, item}])
        // Groups come one after the other, so a repeated reference can only repeat the last one.
        else if (memberships.at(-1)?.categoryGroup !== categoryGroup) {
          memberships.push({categoryGroup, item})
        }
      }
    }
    return held
  })
