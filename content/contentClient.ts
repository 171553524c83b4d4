import type {ListenEvent, ListenOptions, QueryParams, SanityClient} from '@sanity/client'

import {supportTypes} from '../engine/storedNames.ts'

/** A raw document of the dataset: anything with an id. */
export interface RawDocument {
  readonly [field: string]: unknown
  readonly _id: string
  readonly _rev?: string
}

/** The few methods of `SanityClient` that reading support configuration needs. */
export type ContentClient = Pick<SanityClient, 'config' | 'withConfig'>

/** Everything that routing depends on, whole: a market may have chosen other names for its fields. */
export const contentQuery = '*[_type in $types]'
/** The parameters of {@link contentQuery}. */
export const contentParams: QueryParams = {types: supportTypes}

/** Tells the datasets of all projects apart. */
export function datasetKey(client: ContentClient): string {
  const {dataset, projectId} = client.config()
  return `${projectId}:${dataset}`
}

/** How a client reads content: past every cache, as of one version of the API. */
export const uncached = {apiVersion: '2025-02-19', useCdn: false} as const

const tag = 'support-routing.content'

/** Events of a listener that carry whole documents. */
export type ContentEvent = ListenEvent<RawDocument>

const listenOptions = {
  events: ['welcome', 'mutation', 'reconnect'],
  includeAllVersions: true,
  includeMutations: false,
  includePreviousRevision: false,
  includeResult: true,
  tag,
  visibility: 'query',
} satisfies ListenOptions

/** The same client, reading every state of every document, whatever its own defaults are. */
function raw(client: ContentClient): SanityClient {
  return client.withConfig({...uncached, perspective: 'raw'})
}

/** Reads the whole configuration once: published documents, drafts and versions. */
export async function fetchContent(
  client: ContentClient,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, RawDocument>> {
  const documents = await raw(client).fetch<readonly RawDocument[]>(contentQuery, contentParams, {
    tag,
    ...(signal && {signal}),
  })
  // A proxy may answer with a page of its own, or with any other JSON.
  if (!Array.isArray(documents)) throw new Error('The answer to the query holds no documents.')
  return new Map(documents.map((document) => [document._id, document]))
}

/** Tells every change to the documents that {@link fetchContent} reads. */
export function listenToContent(
  client: ContentClient,
  observer: {next: (event: ContentEvent) => void; error: (error: unknown) => void},
): {unsubscribe: () => void} {
  return raw(client)
    .listen<RawDocument>(contentQuery, contentParams, listenOptions)
    .subscribe(observer)
}

/** The characters of a header; a line break at the end is cut off where headers are made. */
const possible = /^[!-~]*[\t\n\r ]*$/u

/**
 * Checks that a token can be sent at all, before a client fails on it with an error that repeats the token.
 *
 * Tokens of sanity.io are letters and digits. Whether a server knows the token is for the server to say.
 *
 * @param token - `undefined` and `''` are no token, which is fine.
 * @throws TypeError, which does not hold the token.
 */
export function checkToken(token: string | undefined): void {
  if (token === undefined || possible.test(token)) return
  throw new TypeError('The token holds a character that no token has. Copy it again.')
}
