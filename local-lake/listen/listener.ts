import {isPublicId, layerOf, revisionOf} from '../store/document.ts'
import type {JsonObject} from '../store/json.ts'
import type {Groq} from '../query/question.ts'
import type {Change} from './eventLog.ts'

/** What a listener asked for. */
export interface ListenRequest {
  readonly groq: Groq
  /** Without a token only published documents are heard of. */
  readonly publicOnly: boolean
  readonly includeVersions: boolean
  readonly includeResult: boolean
  readonly includePrevious: boolean
  readonly includeMutations: boolean
  readonly includeEffects: boolean
  readonly visibility: string
}

/** Whether the query of a listener finds the document of a change, before it and after it. */
export interface Found {
  readonly before: boolean
  readonly after: boolean
}

/** Whether a listener may hear of a change at all. */
export function isHeard({documentId}: Change, request: ListenRequest): boolean {
  if (request.publicOnly) return isPublicId(documentId)
  const layer = layerOf(documentId)
  return request.includeVersions || layer === 'drafts' || layer === 'published'
}

/**
 * The mutation event of a change as this listener sees it, or undefined when its query finds
 * neither the document before nor the one after. The transition is about the query: a document that
 * starts to match appears.
 */
export function eventOf(
  change: Change,
  request: ListenRequest,
  found: Found,
): JsonObject | undefined {
  const {documentId, transactionId, before, after} = change
  if (!found.before && !found.after) return undefined
  return {
    eventId: `${transactionId}#${documentId}`,
    documentId,
    transactionId,
    transition: found.before ? (found.after ? 'update' : 'disappear') : 'appear',
    identity: change.author,
    ...(before && {previousRev: revisionOf(before)}),
    resultRev: transactionId,
    timestamp: change.timestamp,
    visibility: request.visibility,
    transactionTotalEvents: change.total,
    transactionCurrentEvent: change.number,
    ...(request.includeMutations && {mutations: change.mutations}),
    ...(request.includeEffects && {effects: change.effects}),
    ...(request.includeResult && found.after && {result: after}),
    ...(request.includePrevious && before && {previous: before}),
  }
}
