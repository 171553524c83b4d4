import {categoryNames} from './categoryGroupNamed.ts'
import type {RoutingConfig} from './config.ts'
import {isStore, memberships} from './membership.ts'
import {oncePerConfigInSteps, type Steps} from './steps.ts'
import {readThresholdMs} from './threshold.ts'

/**
 * Counts the engine's answers, not its releases: raised whenever any decision on any content could differ from before.
 *
 * Two decisions on the same content by the same version are the same.
 */
export const engineVersion = 1

/**
 * A short text that tells which documents, in which revisions, a config is made of; the same for any order of them.
 *
 * 128 bits in hexadecimal digits; it tells two states of the content apart and is no protection. An edit that is not saved yet has no revision of its own, so a config with a document laid over may have the text of the saved one.
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

/**
 * A text that two configs share exactly where they route the same: every ticket that names its group by `category`, or names
 * none, has the same outcome in both. The reason may differ, and so may whatever routing does not read.
 *
 * 128 bits in hexadecimal digits; it is no protection. It says nothing of what partners see: names and Knowledge Force ids
 * that move no ticket are not in it. Equal texts of two versions of the engine say nothing.
 */
export function routingFingerprint(config: RoutingConfig): string {
  return fingerprint.now(config)
}

/** {@link routingFingerprint} in parts. */
export function findFingerprint(config: RoutingConfig): Steps<string> {
  return fingerprint.inSteps(config)
}

/** What tells a forwarded sub-category's tickets apart: whatever they say they may reach a store, or only with one of these names. */
type StoreTexts = 'any' | readonly string[]

const fingerprint = /* @__PURE__ */ oncePerConfigInSteps(function* find(config): Steps<string> {
  const forwarded: [string, StoreTexts][] = []
  const {ofHolders} = yield* categoryNames.inSteps(config)
  for (const [id, holders] of yield* memberships.inSteps(config)) {
    yield
    if (config.subcategories.get(id)?.submitToExternalPartners !== true) continue
    if (holders.every(({categoryGroup}) => isStore(categoryGroup))) {
      forwarded.push([id, 'any'])
      continue
    }
    const texts = Array.from(ofHolders.get(id) ?? [])
      .filter(([, named]) => named.length === 1 && named.every(isStore))
      .map(([text]) => text)
    forwarded.push([id, texts.toSorted()])
  }
  const reachesStores = forwarded.some(([, texts]) => texts.length > 0)
  const thresholdMs = reachesStores ? readThresholdMs(config.settings) : undefined
  const canonical = forwarded.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return yield* digest(JSON.stringify([canonical, thresholdMs]))
})

/** Units of UTF-16 between two pauses. */
const stride = 4096

/**
 * FNV-1a of 128 bits, fed with units of UTF-16 instead of octets, in 32 hexadecimal digits.
 *
 * Tells texts apart and is no protection, since anyone can make two that have the same. In four limbs of 32 bits, the lowest
 * first, since a BigInt for each unit takes many times as long.
 */
export function* digest(text: string): Steps<string> {
  let a = 0x6295c58d
  let b = 0x62b82175
  let c = 0x07bb0142
  let d = 0x6c62272e
  for (let index = 0; index < text.length; index++) {
    if (index % stride === 0) yield
    const low = (a ^ text.charCodeAt(index)) >>> 0
    // The prime is 2^88 + 0x13b: its upper part moves the lower limbs two limbs and 24 bits up.
    const second = b * 0x13b + Math.floor((low * 0x13b) / 2 ** 32)
    const third = c * 0x13b + Math.floor(second / 2 ** 32) + ((low << 24) >>> 0)
    d = (d * 0x13b + Math.floor(third / 2 ** 32) + (low >>> 8) + ((b << 24) >>> 0)) >>> 0
    a = (low * 0x13b) >>> 0
    b = second >>> 0
    c = third >>> 0
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(8, '0')).join('')
}
