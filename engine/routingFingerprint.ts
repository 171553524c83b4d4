import {categoryNames} from './categoryGroupNamed.ts'
import type {RoutingConfig} from './config.ts'
import {digest} from './digest.ts'
import {isStore, memberships} from './membership.ts'
import {oncePerConfigInSteps} from './oncePerConfig.ts'
import type {Steps} from './steps.ts'
import {readThresholdMs} from './threshold.ts'

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
