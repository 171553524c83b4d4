import {type ComparedOutcome, compareOutcomes, type RoutingConfig} from '../../engine/index.ts'

/** Well below the time of one frame, with room for what else has to be done in it. */
const sliceMs = 4

/**
 * Compares two configurations of a whole market, group by group, and lets everything else go first in between.
 *
 * @returns nothing once the signal says that nobody waits for it any more
 */
export async function compareInSlices(
  before: RoutingConfig,
  after: RoutingConfig,
  signal: AbortSignal,
): Promise<readonly ComparedOutcome[] | undefined> {
  const groups = new Set([...before.categoryGroups.keys(), ...after.categoryGroups.keys()])
  const compared: ComparedOutcome[] = []
  await nextTask()
  let startedAt = performance.now()
  for (const categoryGroupId of groups) {
    if (performance.now() - startedAt > sliceMs) {
      await nextTask()
      startedAt = performance.now()
    }
    if (signal.aborted) return undefined
    compared.push(...compareOutcomes(before, after, {categoryGroupId}))
  }
  // What is made of it is a slice of its own.
  await nextTask()
  return signal.aborted ? undefined : compared
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
