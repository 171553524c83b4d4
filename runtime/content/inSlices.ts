import type {Steps} from '../../engine/steps.ts'

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
