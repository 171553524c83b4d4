import {parseDocumentId, type Perspective} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {RawDocument} from './contentClient.ts'

/**
 * What a document of a dataset is besides published, a draft or the version of a release; `undefined` for those.
 *
 * All of them have an `_id` like that of a release's version, so that only `_system` tells. Without it the `_id` decides.
 */
export function specialVersionOf(document: RawDocument): 'variant' | 'bundle' | undefined {
  const system = document['_system']
  if (!isRecord(system)) return undefined
  const {bundleId, release, variant, variants} = system
  const isVariant = Array.isArray(variants) ? variants.length > 0 : isRecord(variant)
  if (isVariant || typeof variant === 'string') return 'variant'
  if (isRecord(release) || typeof release === 'string') return undefined
  return typeof bundleId === 'string' && bundleId !== 'drafts' ? 'bundle' : undefined
}

/**
 * The documents that count in a perspective: no variant ever does, and a bundle of somebody's or an agent's only where it is what is
 * looked at.
 */
export function countedIn(
  documents: ReadonlyMap<string, RawDocument>,
  perspective: Perspective,
): Iterable<RawDocument> {
  const shown = new Set(typeof perspective === 'string' ? [] : perspective)
  return [...documents.values()].filter((document) => {
    const special = specialVersionOf(document)
    if (special !== 'bundle') return special === undefined
    return shown.has(parseDocumentId(document._id)?.state ?? '')
  })
}
