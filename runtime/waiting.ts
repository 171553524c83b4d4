import type {Steps} from '../engine/steps.ts'

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

/** Waits until the time has passed or a signal ends it, whichever comes first. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || milliseconds <= 0) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
  })
}

/** Something that one side rings and the other side waits for. */
interface Bell {
  /** Ends the wait, or the next one if nobody waits. */
  readonly ring: () => void
  /** Forgets that it was rung. */
  readonly silence: () => void
  /** Waits until it is rung, the time has passed, or a signal ends it; tells whether it was rung. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<boolean>
}

/** A bell; however often it is rung, it ends one wait. */
export function createBell(): Bell {
  let isRung = false
  let wake: (() => void) | undefined
  return {
    ring: () => {
      isRung = true
      wake?.()
    },
    silence: () => {
      isRung = false
    },
    wait: async (milliseconds, signal) => {
      // Not `AbortSignal.any`, which remembers every wait for as long as the router lives.
      const waiting = new AbortController()
      wake = () => waiting.abort()
      signal.addEventListener('abort', wake)
      if (isRung || signal.aborted) wake()
      await pause(milliseconds, waiting.signal)
      signal.removeEventListener('abort', wake)
      wake = undefined
      return isRung
    },
  }
}

/** Milliseconds of work after which whatever else waits goes first; well below what anybody would notice of a ticket. */
const sliceMs = 8

/**
 * Does work in slices, so that tickets are routed and requests answered in between; small work takes one slice and no turn.
 *
 * @throws the reason of the signal, once it says that nobody waits for the work any more.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  let startedAt = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - startedAt < sliceMs) continue
    await nextTask()
    signal.throwIfAborted()
    startedAt = performance.now()
  }
}

/** Waits until what waits already had its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
