import {startTransition} from 'react'

/**
 * How long what follows the form may stay behind it, in milliseconds.
 *
 * Every key begins a transition anew; on a slow machine none would end before the typing does.
 */
const longestLagMs = 1000

/**
 * Updates what follows the form when nothing is more urgent, and at once when it has waited for too long.
 *
 * @param behindSince - since when it is behind, by `performance.now()`
 */
export function patientUpdate(behindSince: number, update: () => void): void {
  if (performance.now() - behindSince > longestLagMs) update()
  else startTransition(update)
}
