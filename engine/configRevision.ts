import type {RoutingConfig} from './config.ts'
import {oncePerConfigInSteps} from './oncePerConfig.ts'
import type {Steps} from './steps.ts'

/**
 * A short text that tells which documents, in which revisions, a config is made of; the same for any order of them.
 *
 * It tells two states of the content apart and is no protection: FNV-1a of 64 bits, for which anyone can make a collision. An edit that is
 * not saved yet has no revision of its own, so a config with a document laid over may have the text of the saved one.
 */
export function configRevision(config: RoutingConfig): string {
  return revision.now(config)
}

/** {@link configRevision} in parts. */
export function findRevision(config: RoutingConfig): Steps<string> {
  return revision.inSteps(config)
}

const revision = /* @__PURE__ */ oncePerConfigInSteps(function* find({
  subcategories,
  categoryGroups,
  settings,
}): Steps<string> {
  const documents: string[] = []
  for (const states of [subcategories, categoryGroups]) {
    for (const {id, revision: stored} of states.values()) {
      yield
      documents.push(JSON.stringify([id, stored]))
    }
  }
  return yield* digest(JSON.stringify([documents.toSorted(), settings && [settings.revision]]))
})

/** Units of UTF-16 between two pauses. */
const stride = 4096

/** FNV-1a, fed with units of UTF-16 instead of octets; in two halves of 32 bits, since a BigInt for each unit takes 20 times as long. */
function* digest(text: string): Steps<string> {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < text.length; index++) {
    if (index % stride === 0) yield
    low = (low ^ text.charCodeAt(index)) >>> 0
    // The prime is 2^40 + 0x1b3: its upper part moves the lower half 8 bits into the upper one.
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) % 2 ** 32
    low = product >>> 0
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36)
}
