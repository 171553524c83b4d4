import {compileInSteps} from '../../engine/compileRouting.ts'
import {findFingerprint, findRevision} from '../../engine/fingerprints.ts'
import type {FieldNames, RoutingConfig} from '../../engine/index.ts'
import {readInSteps} from '../../engine/readRoutingConfig.ts'
import {allAtOnce, type Steps} from '../../engine/steps.ts'
import {namesOfGroups} from '../../tickets/readCategory.ts'
import type {ContentDocuments} from './publishedContent.ts'

/** Content that tickets are routed on: one immutable whole, so that replacing it is one assignment. */
export interface RoutableContent {
  readonly documents: ContentDocuments
  readonly config: RoutingConfig
  /** `configRevision` of the config. */
  readonly revision: string
  /** `routingFingerprint` of the config. */
  readonly fingerprint: string
}

/** Compiles documents, and all that the first ticket would otherwise wait for. */
export function compileContent(
  documents: ContentDocuments,
  fieldNames: Partial<FieldNames> | undefined,
): RoutableContent {
  return allAtOnce(compileContentInSteps(documents, fieldNames))
}

/** {@link compileContent} in parts. */
export function* compileContentInSteps(
  documents: ContentDocuments,
  fieldNames: Partial<FieldNames> | undefined,
): Steps<RoutableContent> {
  const config = yield* readInSteps(documents.values(), fieldNames && {fieldNames})
  yield* namesOfGroups.inSteps(config)
  yield* compileInSteps(config)
  const revision = yield* findRevision(config)
  return {documents, config, revision, fingerprint: yield* findFingerprint(config)}
}

/** Whether two states hold the same documents in the same revisions. */
export function isSameContent(one: ContentDocuments, other: ContentDocuments): boolean {
  if (one.size !== other.size) return false
  for (const [id, {_rev}] of one) if (other.get(id)?._rev !== _rev) return false
  return true
}
