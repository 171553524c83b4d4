import {startTransition, useEffect, useState} from 'react'

/*
 * What stands beside a form follows it: once the picture of a key is on the screen, and as a transition, which the next key
 * interrupts.
 */

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

/**
 * Calls back when the next picture is on the screen; returns how to prevent it.
 *
 * `useDeferredValue` begins at once, so that its work and the picture of the key that caused it compete.
 */
export function afterPaint(run: () => void): () => void {
  let afterFrame: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    // A frame's callbacks come before it is painted, a task that they order behind it.
    afterFrame = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(afterFrame)
  }
}

/**
 * What is read from an external store, rendered again when it changed and nothing is more urgent.
 *
 * React renders what `useSyncExternalStore` reads at once and in one go, before the next key can be painted; here typing
 * goes first.
 *
 * @param read - the same function as long as it reads the same; another one is read at once
 * @param isSame - whether two values show the same
 */
export function useFollowed<Value>(
  subscribe: (onChange: () => void) => () => void,
  read: () => Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): Value {
  const [held, hold] = useState(() => ({read, value: read()}))
  // Before anything is shown of it, so that nothing is ever seen of what was read before.
  if (held.read !== read) hold({read, value: read()})
  useEffect(() => {
    let behindSince: number | undefined
    const follow = () => {
      const value = read()
      if (isSame(held.value, value)) return
      const since = behindSince ?? performance.now()
      behindSince = since
      patientUpdate(since, () => hold({read, value}))
    }
    const unsubscribe = subscribe(follow)
    // It may have changed between the first reading and the subscription.
    follow()
    return unsubscribe
  }, [held, isSame, read, subscribe])
  return held.value
}
