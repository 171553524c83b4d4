import type {SanityClient} from '@sanity/client'

import {
  type ContentClient,
  contentParams,
  contentQuery,
  type RawDocument,
  uncached,
} from '../../content/contentClient.ts'
import {categoryGroupType, parseDocumentId, subcategoryType} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {allAtOnce, type Steps} from '../../engine/steps.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {inSlices, inTime, nextTask} from '../waiting.ts'
import {ContentError, contentErrorOf} from './contentError.ts'

/** A published document of the three types, with whatever fields it has. */
export interface ContentDocument extends RawDocument {
  readonly _rev: string
  readonly _type: string
}

/** Published documents by their id. */
export type ContentDocuments = ReadonlyMap<string, ContentDocument>

/** The tag of the requests in the logs of Content Lake. */
export const requestTag = 'support-routing.runtime'

/** The same client for what is published in a dataset, whatever its own defaults are. */
export function publishedClient(client: ContentClient, dataset: string): SanityClient {
  return client.withConfig({
    ...uncached,
    dataset,
    perspective: 'published',
    // Marks of visual editing inside texts would make other names and other Ticket Types of them.
    stega: false,
  })
}

/**
 * Reads what is published, with one request.
 *
 * @throws {@link ContentError} for everything else than a whole answer with documents in it, also when it takes too long.
 */
export async function fetchPublished(
  client: SanityClient,
  dataset: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<ContentDocuments> {
  try {
    const answer = await inTime(
      (own) =>
        // The whole answer, since the client fails on an empty one as if there were no connection.
        client.fetch<unknown>(contentQuery, contentParams, {
          filterResponse: false,
          signal: own,
          tag: requestTag,
        }),
      timeoutMs,
      signal,
    )
    // The client parses an answer in one go, so that there may be tickets that waited for it.
    await nextTask()
    return await inSlices(readInSteps(resultOf(answer), dataset), signal)
  } catch (error) {
    throw contentErrorOf(dataset, error)
  }
}

/** The result of an answer, which its type promises and a proxy may not keep. */
function resultOf(answer: unknown): unknown {
  return isRecord(answer) ? answer['result'] : undefined
}

/**
 * Reads a list of documents that came from outside.
 *
 * Content Lake never leaves out the id, the type or the revision, so that a list in which one is missing is refused as a
 * whole: nobody knows what else of it is missing. So is a list without any group, or without any sub-category, on which no
 * ticket could be forwarded: no editor empties a whole market. What the other fields hold is for the engine to understand.
 *
 * @throws {@link ContentError}
 */
export function readDocuments(answer: unknown, dataset: string): ContentDocuments {
  return allAtOnce(readInSteps(answer, dataset))
}

function* readInSteps(answer: unknown, dataset: string): Steps<ContentDocuments> {
  if (!Array.isArray(answer)) throw new ContentError(dataset, {kind: 'not-content'})
  const documents = new Map<string, ContentDocument>()
  let hasGroup = false
  let hasSubcategory = false
  for (const value of Array.from<unknown>(answer)) {
    yield
    if (!isContentDocument(value)) throw new ContentError(dataset, {kind: 'not-content'})
    documents.set(value._id, value)
    hasGroup ||= value._type === categoryGroupType
    hasSubcategory ||= value._type === subcategoryType
  }
  if (!hasGroup || !hasSubcategory) throw new ContentError(dataset, {kind: 'no-documents'})
  return documents
}

function isContentDocument(value: unknown): value is ContentDocument {
  return (
    isRecord(value) &&
    parseDocumentId(value['_id'])?.state === 'published' &&
    typeof value['_rev'] === 'string' &&
    isSupportType(value['_type'])
  )
}
