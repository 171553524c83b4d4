import type {RoutingConfig} from '../engine/index.ts'
import {oncePerConfig} from '../engine/oncePerConfig.ts'

/** Ids of the groups that have a name in any language, by that name exactly as it is stored. */
export const groupsByName: (config: RoutingConfig) => ReadonlyMap<string, readonly string[]> =
  /* @__PURE__ */ oncePerConfig(({categoryGroups}) => {
    const groups = new Map<string, string[]>()
    for (const {id, name} of categoryGroups.values()) {
      for (const text of new Set(Object.values(name))) {
        const known = groups.get(text)
        if (known) known.push(id)
        else groups.set(text, [id])
      }
    }
    return groups
  })
