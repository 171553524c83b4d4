import {isUnpublishing} from '../releases/release.ts'
import {layerOf, publishedIdOf, draftIdOf} from '../store/document.ts'
import {isObject, type JsonObject} from '../store/json.ts'
import type {Entry} from './history.ts'

/** Whether a change made, changed or removed its document. */
export function transitionOf({effects}: Entry): 'appear' | 'update' | 'disappear' {
  if (isNothing(effects.apply)) return 'disappear'
  return isNothing(effects.revert) ? 'appear' : 'update'
}

function isNothing(patch: readonly unknown[]): boolean {
  return patch[0] === 0 && patch[1] === null
}

/**
 * The events of a document as the history panel tells them, newest first. `entries` are the changes
 * of the document and of its siblings (published, draft, versions): a draft that goes away in the
 * transaction that writes the published document was published, otherwise it was discarded.
 */
export function eventsOf(documentId: string, entries: readonly Entry[]): readonly JsonObject[] {
  const events: JsonObject[] = []
  let creation: JsonObject | undefined
  for (const entry of entries) {
    if (entry.documentId !== documentId) continue
    const siblings = entries.filter((other) => other !== entry && other.sequence === entry.sequence)
    const event =
      layerOf(documentId) === 'published'
        ? publishedEvent(entry, siblings, entries)
        : versionEvent(entry, siblings, entries, creation)
    if (!event) continue
    if (event['type'] === 'createDocumentVersion') creation = event
    events.push(event)
  }
  return events.toReversed()
}

function versionEvent(
  entry: Entry,
  siblings: readonly Entry[],
  entries: readonly Entry[],
  creation: JsonObject | undefined,
): JsonObject | undefined {
  const {documentId, transactionId} = entry
  const transition = transitionOf(entry)
  const version = {...baseOf(entry), versionId: documentId, ...releaseOf(documentId)}
  if (transition === 'update') return undefined
  if (transition === 'appear') {
    return {
      ...version,
      type: 'createDocumentVersion',
      versionRevisionId: transactionId,
      revisionId: transactionId,
    }
  }
  const versionRevisionId = revisionBefore(entry, entries)
  const published = siblings.find((other) => other.documentId === publishedIdOf(documentId))
  const isPublish = published !== undefined && transitionOf(published) !== 'disappear'
  return {
    ...version,
    versionRevisionId,
    ...(creation && {creationEvent: creation}),
    ...(isPublish
      ? {
          type: 'publishDocumentVersion',
          revisionId: transactionId,
          publishCause: causeOf(documentId),
        }
      : {type: 'deleteDocumentVersion'}),
  }
}

function publishedEvent(
  entry: Entry,
  siblings: readonly Entry[],
  entries: readonly Entry[],
): JsonObject {
  const {documentId, transactionId} = entry
  const base = baseOf(entry)
  const transition = transitionOf(entry)
  if (transition === 'disappear') {
    const draft = siblings.find((other) => transitionOf(other) === 'appear')
    const marked = siblings.find(wasMarked)
    if (!draft && !marked) return {...base, type: 'deleteDocumentGroup'}
    return {
      ...base,
      type: 'unpublishDocument',
      versionId: draft?.documentId ?? draftIdOf(documentId),
      versionRevisionId: transactionId,
      ...(marked && releaseOf(marked.documentId)),
    }
  }
  const version = siblings.find((other) => transitionOf(other) === 'disappear')
  if (version) {
    return {
      ...base,
      type: 'publishDocumentVersion',
      revisionId: transactionId,
      versionId: version.documentId,
      versionRevisionId: revisionBefore(version, entries),
      publishCause: causeOf(version.documentId),
      ...releaseOf(version.documentId),
    }
  }
  const type = transition === 'appear' ? 'createLiveDocument' : 'updateLiveDocument'
  return {...base, type, revisionId: transactionId, versionId: draftIdOf(documentId)}
}

function baseOf({documentId, author, timestamp}: Entry): JsonObject {
  return {documentId: publishedIdOf(documentId), author, timestamp}
}

function releaseOf(versionId: string): JsonObject {
  const layer = layerOf(versionId)
  return layer === 'drafts' ? {} : {releaseId: layer}
}

function causeOf(versionId: string): string {
  return layerOf(versionId) === 'drafts' ? 'document.publish' : 'release.publish'
}

/** Whether a version went away that unpublishes its document. */
function wasMarked(entry: Entry): boolean {
  const [, before] = entry.effects.revert
  return transitionOf(entry) === 'disappear' && isObject(before) && isUnpublishing(before)
}

/** The revision that a document had before an entry: the transaction that wrote it last. */
function revisionBefore(entry: Entry, entries: readonly Entry[]): string | undefined {
  return entries.findLast(
    ({documentId, sequence}) => documentId === entry.documentId && sequence < entry.sequence,
  )?.transactionId
}
