import {isPublicId, layerOf, revisionOf, type LakeDocument} from '../store/document.ts'
import type {JsonObject} from '../store/json.ts'
import {evaluateQuery} from '../query/evaluate.ts'
import {viewOf} from '../query/view.ts'
import type {Change} from './eventLog.ts'

/** What a listener asked for. */
export interface ListenRequest {
  readonly query: string
  readonly params: JsonObject
  readonly identity: string
  /** Without a token only published documents are heard of. */
  readonly publicOnly: boolean
  readonly includeVersions: boolean
  readonly includeResult: boolean
  readonly includePrevious: boolean
  readonly includeMutations: boolean
  readonly includeEffects: boolean
  readonly visibility: string
}

/**
 * The mutation event of a change as this listener sees it, or undefined when neither the document
 * before nor the one after matches its query. The transition is about the query: a document that
 * starts to match appears.
 */
export function eventOf(change: Change, request: ListenRequest): JsonObject | undefined {
  const {documentId, transactionId, before, after} = change
  if (!isHeard(documentId, request)) return undefined
  const matched = matches(before, request)
  const isMatching = matches(after, request)
  if (!matched && !isMatching) return undefined
  return {
    eventId: `${transactionId}#${documentId}`,
    documentId,
    transactionId,
    transition: matched ? (isMatching ? 'update' : 'disappear') : 'appear',
    identity: change.author,
    ...(before && {previousRev: revisionOf(before)}),
    resultRev: transactionId,
    timestamp: change.timestamp,
    visibility: request.visibility,
    transactionTotalEvents: change.total,
    transactionCurrentEvent: change.number,
    ...(request.includeMutations && {mutations: change.mutations}),
    ...(request.includeEffects && {effects: change.effects}),
    ...(request.includeResult && isMatching && {result: after}),
    ...(request.includePrevious && before && {previous: before}),
  }
}

function isHeard(documentId: string, request: ListenRequest): boolean {
  if (request.publicOnly) return isPublicId(documentId)
  const layer = layerOf(documentId)
  return request.includeVersions || layer === 'drafts' || layer === 'published'
}

function matches(document: LakeDocument | null, request: ListenRequest): boolean {
  if (!document) return false
  const {query, params, identity} = request
  const result = evaluateQuery(query, params, viewOf([document]), identity)
  return Array.isArray(result) ? result.length > 0 : result !== null && result !== false
}
