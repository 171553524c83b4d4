/** Why the documents of a dataset cannot be known, as data; whoever shows it has the words. */
export type UnavailableReason =
  /** Nothing came in time. */
  | {readonly kind: 'no-answer'; readonly waitedMs: number}
  /** The server answered with an HTTP status that is none of success. */
  | {readonly kind: 'refused'; readonly status: number; readonly cause: unknown}
  | {readonly kind: 'no-connection'; readonly cause?: unknown}
  | {readonly kind: 'failed'; readonly cause: unknown}

/**
 * Reads the reason out of what a request or a listener failed with.
 *
 * The client's own message holds the whole address of the query, which says nothing to an editor: it stays in `cause`.
 */
export function reasonOfFailure(cause: unknown): UnavailableReason {
  const status = statusOf(cause)
  if (status !== undefined) return {cause, kind: 'refused', status}
  return {cause, kind: isConnectionLoss(cause) ? 'no-connection' : 'failed'}
}

/** Requests fail with a `statusCode`, listeners with a `status`. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined
}

/** `fetch` rejects with a TypeError where no answer can come, and the client hands it on. */
function isConnectionLoss(error: unknown): boolean {
  return (
    error instanceof TypeError || (error instanceof Error && error.name === 'ConnectionFailedError')
  )
}
