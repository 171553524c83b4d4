import {concernedSubcategories} from '../../engine/concernedSubcategories.ts'
import {changesOfSubcategory} from '../../engine/diffRouting.ts'
import {
  type EnumeratedOutcome,
  enumerateOutcomes,
  type OutcomeChange,
  type RoutingConfig,
} from '../../engine/index.ts'
import type {ComparedMarket} from './thresholdEffect.ts'

/** Well below the time of one frame, with room for what else has to be done in it. */
const sliceMs = 4

/**
 * Compares two configurations of a whole market, sub-category by sub-category, and lets everything else go first in between.
 *
 * @param languages - Of the market, by their ids.
 * @returns nothing once the signal says that nobody waits for it any more
 */
export async function compareInSlices(
  before: RoutingConfig,
  after: RoutingConfig,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<ComparedMarket | undefined> {
  const changes: OutcomeChange[] = []
  const outcomes: EnumeratedOutcome[] = []
  await nextTask()
  const concerned = concernedSubcategories(before, after)
  let startedAt = performance.now()
  for (const subcategoryId of new Set([...after.subcategories.keys(), ...concerned])) {
    if (performance.now() - startedAt > sliceMs) {
      await nextTask()
      startedAt = performance.now()
    }
    if (signal.aborted) return undefined
    outcomes.push(...enumerateOutcomes(after, {languages, subcategoryId}))
    if (concerned.has(subcategoryId)) {
      changes.push(...changesOfSubcategory(before, after, subcategoryId, languages))
    }
  }
  // What is made of it is a slice of its own.
  await nextTask()
  return signal.aborted ? undefined : {after, before, changes, outcomes}
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
