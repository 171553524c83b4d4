/** Thrown when something took too long. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError'
  readonly waitedMs: number

  constructor(waitedMs: number) {
    super(`There was no answer within ${waitedMs} ms.`)
    this.waitedMs = waitedMs
  }
}

/**
 * Does something that may take so long only, and nothing any more once a signal says so.
 *
 * The work is left alone when it does not care about the signal that it is given.
 *
 * @throws {@link TooLateError}, the reason of the signal, or whatever the work rejects with.
 */
export async function inTime<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Result> {
  const controller = new AbortController()
  const own = controller.signal
  const end = () => controller.abort(signal?.reason)
  const timer = setTimeout(() => controller.abort(new TooLateError(timeoutMs)), timeoutMs)
  signal?.addEventListener('abort', end)
  if (signal?.aborted) end()
  const ended = Promise.withResolvers<never>()
  const fail = () => ended.reject(own.reason)
  own.addEventListener('abort', fail)
  try {
    own.throwIfAborted()
    return await Promise.race([ended.promise, work(own)])
  } catch (error) {
    // What an aborted request fails with says less than why it was aborted.
    if (own.aborted) throw own.reason
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    own.removeEventListener('abort', fail)
  }
}
