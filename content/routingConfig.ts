import {
  type FieldNames,
  type Perspective,
  readRoutingConfig,
  type RoutingConfig,
} from '../engine/index.ts'
import type {RawDocument} from './contentClient.ts'

const configs = new WeakMap<ReadonlyMap<string, RawDocument>, Map<string, RoutingConfig>>()

/** The configuration in a perspective; the same documents give the same object, so that nothing is compiled twice. */
export function routingConfigOf(
  documents: ReadonlyMap<string, RawDocument>,
  perspective: Perspective,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  const key = JSON.stringify([perspective, fieldNames])
  const known = configs.get(documents) ?? new Map<string, RoutingConfig>()
  configs.set(documents, known)
  const config =
    known.get(key) ??
    readRoutingConfig(documents.values(), {perspective, ...(fieldNames && {fieldNames})})
  known.set(key, config)
  return config
}
