import {
  type FieldNames,
  type Perspective,
  readRoutingConfig,
  type RoutingConfig,
} from '../engine/index.ts'
import type {RawDocument} from './contentClient.ts'
import {sharedConfig} from './sharedConfig.ts'

const configs = new WeakMap<ReadonlyMap<string, RawDocument>, Map<string, RoutingConfig>>()
/** What was read last for each perspective, which most of the next one is the same as. */
const latest = new Map<string, RoutingConfig>()

/**
 * The configuration in a perspective. Documents that change nothing for it give the same object, so that nothing is compiled or
 * shown twice.
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
  const next = readRoutingConfig(documents.values(), {
    perspective,
    ...(fieldNames && {fieldNames}),
  })
  const earlier = latest.get(key)
  const config = earlier ? sharedConfig(next, earlier) : next
  latest.set(key, config)
  known.set(key, config)
  return config
}
