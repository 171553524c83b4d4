import type {RoutingConfig} from '../engine/index.ts'
import {oncePerConfigInSteps} from '../engine/oncePerConfig.ts'
import type {Steps} from '../engine/steps.ts'

type GroupsByName = ReadonlyMap<string, readonly string[]>

const byName = /* @__PURE__ */ oncePerConfigInSteps(function* find({
  categoryGroups,
}): Steps<GroupsByName> {
  const groups = new Map<string, string[]>()
  for (const {id, name} of categoryGroups.values()) {
    yield
    for (const text of new Set(Object.values(name))) {
      const known = groups.get(text)
      if (known) known.push(id)
      else groups.set(text, [id])
    }
  }
  return groups
})

/** Ids of the groups that have a name in any language, by that name exactly as it is stored. */
export function groupsByName(config: RoutingConfig): GroupsByName {
  return byName.now(config)
}

/** {@link groupsByName} in parts. */
export function findGroupsByName(config: RoutingConfig): Steps<GroupsByName> {
  return byName.inSteps(config)
}
