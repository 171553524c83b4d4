import {
  compileRouting,
  configRevision,
  type FieldNames,
  readRoutingConfig,
  type RoutingConfig,
} from '../../engine/index.ts'
import {groupsByName} from '../../tickets/groupsByName.ts'
import type {ContentDocuments} from './publishedContent.ts'

/** Content that tickets are routed on: one immutable whole, so that replacing it is one assignment. */
export interface RoutableContent {
  readonly documents: ContentDocuments
  readonly config: RoutingConfig
  /** `configRevision` of the config. */
  readonly revision: string
}

/** Compiles documents, and all that the first ticket would otherwise wait for. */
export function compileContent(
  documents: ContentDocuments,
  fieldNames: Partial<FieldNames> | undefined,
): RoutableContent {
  const config = readRoutingConfig(documents.values(), fieldNames && {fieldNames})
  groupsByName(config)
  compileRouting(config)
  return {
    documents,
    config,
    revision: configRevision(config),
  }
}

/** Whether two states hold the same documents in the same revisions. */
export function isSameContent(one: ContentDocuments, other: ContentDocuments): boolean {
  if (one.size !== other.size) return false
  for (const [id, {_rev}] of one) if (other.get(id)?._rev !== _rev) return false
  return true
}
