import type {CategoryGroupConfig, CategoryGroupItem, RoutingConfig} from './config.ts'
import {oncePerConfig, oncePerConfigInSteps, type Steps} from './steps.ts'
import {isTicketType, type TicketType} from './rules.ts'

/** A group that holds a sub-category, with the first item that refers to it. */
export interface Membership {
  readonly categoryGroup: CategoryGroupConfig
  readonly item: CategoryGroupItem
}

/** A valid Ticket Type; every missing or unknown value counts as one and the same `undefined`. */
export function readTicketType(group: CategoryGroupConfig): TicketType | undefined {
  const {ticketType} = group
  return isTicketType(ticketType) ? ticketType : undefined
}

/** Whether tickets of a group can reach a store. */
export function isStore(group: CategoryGroupConfig): boolean {
  return readTicketType(group) === 'STORE'
}

type Memberships = ReadonlyMap<string, readonly Membership[]>

/** Which groups hold each existing sub-category, by its published id and in the order of the groups; now, or in parts. */
export const memberships = /* @__PURE__ */ oncePerConfigInSteps(function* find({
  categoryGroups,
  subcategories,
}): Steps<Memberships> {
  const held = new Map<string, Membership[]>()
  for (const categoryGroup of categoryGroups.values()) {
    for (const item of categoryGroup.items) {
      yield
      const {ref} = item
      if (ref === undefined || !subcategories.has(ref)) continue
      const known = held.get(ref)
      if (!known) held.set(ref, [{categoryGroup, item}])
      // Groups come one after the other, so a repeated reference can only repeat the last one.
      else if (known.at(-1)?.categoryGroup !== categoryGroup) known.push({categoryGroup, item})
    }
  }
  return held
})

/** {@link memberships}, now. */
export function membershipsOf(config: RoutingConfig): Memberships {
  return memberships.now(config)
}

/** The groups with a valid Ticket Type that hold a sub-category, by that type. */
export type Holders = Readonly<Record<TicketType, readonly Membership[]>>

const knownHolders = /* @__PURE__ */ oncePerConfig(() => new Map<string, Holders>())

/** {@link Holders} of a sub-category; sorted out once, though each of its groups asks. */
export function holdersOf(config: RoutingConfig, subcategoryId: string): Holders {
  const known = knownHolders(config)
  let holders = known.get(subcategoryId)
  if (!holders) {
    const all = membershipsOf(config).get(subcategoryId) ?? []
    const ofType = (type: TicketType) =>
      all.filter(({categoryGroup}) => readTicketType(categoryGroup) === type)
    holders = {GENERAL: ofType('GENERAL'), STORE: ofType('STORE')}
    known.set(subcategoryId, holders)
  }
  return holders
}
