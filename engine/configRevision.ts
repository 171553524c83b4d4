import type {RoutingConfig} from './config.ts'
import {oncePerConfig} from './oncePerConfig.ts'

/**
 * A short text that tells which documents, in which revisions, a config is made of; the same for any order of them.
 *
 * It tells two states of the content apart and is no protection: FNV-1a of 64 bits, for which anyone can make a collision. An edit that is
 * not saved yet has no revision of its own, so a config with a document laid over may have the text of the saved one.
 */
export const configRevision: (config: RoutingConfig) => string = /* @__PURE__ */ oncePerConfig(
  ({subcategories, categoryGroups, settings}) => {
    const documents = [...subcategories.values(), ...categoryGroups.values()].map(
      ({id, revision}) => JSON.stringify([id, revision]),
    )
    return digest(JSON.stringify([documents.toSorted(), settings && [settings.revision]]))
  },
)

/** FNV-1a, fed with units of UTF-16 instead of octets. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
