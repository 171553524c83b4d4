import {type ContentClient, fetchContent, type RawDocument} from './contentClient.ts'
import {reasonOfFailure, type UnavailableReason} from './unavailableReason.ts'

/**
 * Milliseconds that a validator waits for the documents.
 *
 * One that waits longer would hold back Sanity's queue and with it the Publish button.
 */
export const longestWaitMs = 2_000

/** Milliseconds that a person waits who has asked for a look, and who can go back meanwhile. */
export const longestLookMs = 10_000

/** The documents of a dataset as they are now, or why they cannot be known. */
export type FreshContent =
  | {readonly kind: 'read'; readonly documents: ReadonlyMap<string, RawDocument>}
  | {readonly kind: 'unavailable'; readonly reason: UnavailableReason}

/**
 * Asks the dataset itself, past whatever is kept current. Never rejects, and never takes longer than `waitMs`.
 *
 * @param signal - Ends the request; the result is of no use then.
 */
export async function readFreshContent(
  client: ContentClient,
  waitMs: number,
  signal?: AbortSignal,
): Promise<FreshContent> {
  const timeout = AbortSignal.timeout(waitMs)
  try {
    const documents = await fetchContent(
      client,
      signal ? AbortSignal.any([signal, timeout]) : timeout,
    )
    return {documents, kind: 'read'}
  } catch (error) {
    const reason: UnavailableReason = timeout.aborted
      ? {kind: 'no-answer', waitedMs: waitMs}
      : reasonOfFailure(error)
    return {kind: 'unavailable', reason}
  }
}
