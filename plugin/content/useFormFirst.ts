import {useEffect, useState} from 'react'

import {usePaneOfForm} from './usePaneOfForm.ts'

/** Milliseconds after which a panel begins although the form's fields still keep the browser busy. */
const longestWaitMs = 2_000

/**
 * Whether what stands beside a form may begin: once the form is on the screen as people can write in it.
 *
 * Whatever a panel loads and renders before makes them wait longer for it. Sanity renders the fields some time after it knows
 * that they can be written in, in parts between which other work would slip in, so that the panel waits until nothing is left.
 */
export function useFormFirst(): boolean {
  const {isSettled} = usePaneOfForm()
  // What stands there stays, also when the connection is lost.
  const [mayBegin, setMayBegin] = useState(isSettled)
  useEffect(
    () => (isSettled && !mayBegin ? whenIdle(() => setMayBegin(true)) : undefined),
    [isSettled, mayBegin],
  )
  return mayBegin
}

/** Safari has no idle time that a page is told of. */
function whenIdle(begin: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(begin)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(begin, {timeout: longestWaitMs})
  return () => cancelIdleCallback(request)
}
