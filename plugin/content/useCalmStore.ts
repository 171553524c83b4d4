import {useEffect, useState} from 'react'

import {patientUpdate} from './patientUpdate.ts'

/**
 * What is read from an external store, rendered again when it changed and nothing is more urgent.
 *
 * React renders what `useSyncExternalStore` reads at once and in one go, before the next key can be painted; here typing
 * goes first.
 *
 * @param read - the same function as long as it reads the same; another one is read at once
 * @param isSame - whether two values show the same
 */
export function useCalmStore<Value>(
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
