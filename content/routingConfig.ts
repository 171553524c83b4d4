import {dequal} from 'dequal/lite'

import {
  type FieldNames,
  type Perspective,
  readRoutingConfig,
  type RoutingConfig,
} from '../engine/index.ts'
import type {RawDocument} from './contentClient.ts'
import {countedIn} from './versions.ts'

const configs = new WeakMap<ReadonlyMap<string, RawDocument>, Map<string, RoutingConfig>>()
/** What was read last of a dataset, by perspective and names of fields; states of one dataset share it. */
const lineages = new WeakMap<ReadonlyMap<string, RawDocument>, Map<string, RoutingConfig>>()

/** Says that some documents are a later state of others, so that what is the same in both keeps its identity. */
export function continueContent(
  later: ReadonlyMap<string, RawDocument>,
  earlier: ReadonlyMap<string, RawDocument>,
): void {
  const latest = lineages.get(earlier) ?? new Map<string, RoutingConfig>()
  lineages.set(earlier, latest).set(later, latest)
}

/**
 * The configuration in a perspective. A later state of the same dataset that changes nothing for it gives the same object, so that
 * nothing is compiled or shown twice.
 */
export function routingConfigOf(
  documents: ReadonlyMap<string, RawDocument>,
  perspective: Perspective,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  const key = JSON.stringify([perspective, fieldNames])
  const known = configs.get(documents) ?? new Map<string, RoutingConfig>()
  configs.set(documents, known)
  const read = known.get(key)
  if (read) return read
  const next = readRoutingConfig(countedIn(documents, perspective), {
    perspective,
    ...(fieldNames && {fieldNames}),
  })
  const latest = lineages.get(documents)
  const earlier = latest?.get(key)
  const config = earlier ? sharedConfig(next, earlier) : next
  latest?.set(key, config)
  known.set(key, config)
  return config
}

/**
 * A config with everything of an earlier one that is the same in both: what did not change keeps its identity, and where nothing
 * changed, so does the whole.
 *
 * Compared by what documents hold, since one transaction gives several states of a document the same revision.
 *
 * @param earlier - In the same perspective, with the same names of fields.
 */
export function sharedConfig(config: RoutingConfig, earlier: RoutingConfig): RoutingConfig {
  const shared = {
    ...config,
    subcategories: sharedMap(config.subcategories, earlier.subcategories),
    categoryGroups: sharedMap(config.categoryGroups, earlier.categoryGroups),
    settings: dequal(config.settings, earlier.settings) ? earlier.settings : config.settings,
    misplacedSettings: sharedMap(config.misplacedSettings, earlier.misplacedSettings),
    unpublishedSubcategories: sharedMap(
      config.unpublishedSubcategories,
      earlier.unpublishedSubcategories,
    ),
  }
  const isSame =
    shared.subcategories === earlier.subcategories &&
    shared.categoryGroups === earlier.categoryGroups &&
    shared.settings === earlier.settings &&
    shared.misplacedSettings === earlier.misplacedSettings &&
    shared.unpublishedSubcategories === earlier.unpublishedSubcategories
  return isSame ? earlier : shared
}

function sharedMap<Value>(
  entries: ReadonlyMap<string, Value>,
  earlier: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const shared = new Map<string, Value>()
  // The order is a part of it: findings come in it.
  const order = earlier.keys()
  let isSame = entries.size === earlier.size
  for (const [id, value] of entries) {
    const known = earlier.get(id)
    const kept = known !== undefined && dequal(known, value) ? known : value
    shared.set(id, kept)
    if (order.next().value !== id || kept !== known) isSame = false
  }
  return isSame ? earlier : shared
}
