import {type ContentClient, fetchContent, type RawDocument} from '../../content/contentClient.ts'

/** Milliseconds that a person waits for the newest content after confirming. */
export const longestCheckMs = 2_000

/** The newest content, or why it cannot be known. */
export type FreshContent =
  | {readonly kind: 'read'; readonly documents: ReadonlyMap<string, RawDocument>}
  | {readonly kind: 'timeout'}
  /** The lake answered with an HTTP status that is none of success. */
  | {readonly kind: 'refused'; readonly status: number}
  | {readonly kind: 'failed'; readonly message: string}

/**
 * Asks the dataset itself, past whatever is kept current. Never rejects, and never takes longer than two seconds.
 *
 * @param signal - Ends the request; the result is of no use then.
 */
export async function readFreshContent(
  client: ContentClient,
  signal: AbortSignal,
): Promise<FreshContent> {
  const timeout = AbortSignal.timeout(longestCheckMs)
  try {
    const documents = await fetchContent(client, AbortSignal.any([signal, timeout]))
    return {documents, kind: 'read'}
  } catch (error) {
    if (timeout.aborted) return {kind: 'timeout'}
    // The client's message holds the whole address of the query, which says nothing to an editor.
    const status = statusOf(error)
    if (status !== undefined) return {kind: 'refused', status}
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)}
  }
}

function statusOf(error: unknown): number | undefined {
  const isAnswer = typeof error === 'object' && error !== null && 'statusCode' in error
  return isAnswer && typeof error.statusCode === 'number' ? error.statusCode : undefined
}
