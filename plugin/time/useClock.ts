import {startTransition, useEffect, useState} from 'react'

import {type Clock, createClock} from './clock.ts'

let shared: Clock | undefined

/** The one clock of the page; made when it is first needed, since there is no page where a Studio is only configured. */
function sharedClock(): Clock {
  shared ??= createClock(globalThis.document)
  return shared
}

/**
 * The second that is running, in epoch milliseconds; it changes with each full second while `isRunning`.
 *
 * All who use it tick together. While it does not run, it is the last second that was seen, and nothing is rendered again.
 */
export function useClock(isRunning: boolean): number {
  const [second, setSecond] = useState(() => sharedClock().read())
  useEffect(() => {
    if (!isRunning) return undefined
    // A second later is soon enough; a key that is typed meanwhile is not held up.
    return sharedClock().subscribe((next) => startTransition(() => setSecond(next)))
  }, [isRunning])
  return second
}
