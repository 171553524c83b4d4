import {useEffect, useState} from 'react'

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
  useEffect(() => (isRunning ? sharedClock().subscribe(setSecond) : undefined), [isRunning])
  return second
}
