import {startTransition} from 'react'

/**
 * How long what follows the form may stay behind it, in milliseconds.
 *
 * Every key begins a transition anew; on a slow machine none would end before the typing does.
 */
const longestLagMs = 1000

/** @param behindSince - since when something is behind the form, by `performance.now()` */
export function isOverdue(behindSince: number): boolean {
  return performance.now() - behindSince > longestLagMs
}

/**
 * Updates what follows the form when nothing is more urgent, and at once when it is overdue.
 *
 * @param behindSince - see {@link isOverdue}
 */
export function patientUpdate(behindSince: number, update: () => void): void {
  if (isOverdue(behindSince)) update()
  else startTransition(update)
}
