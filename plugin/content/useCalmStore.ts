import {startTransition, useEffect, useState} from 'react'

/**
 * The value of an external store, rendered again when nothing is more urgent.
 *
 * React renders what `useSyncExternalStore` reads at once and in one go, before the next key can be painted; here typing
 * goes first.
 *
 * @param read - the same function as long as it reads the same store; gives the same value until it changes
 */
export function useCalmStore<Value>(
  subscribe: (onChange: () => void) => () => void,
  read: () => Value,
): Value {
  const [value, setValue] = useState(read)
  useEffect(() => {
    const follow = () => startTransition(() => setValue(read))
    const unsubscribe = subscribe(follow)
    // It may have changed between the first reading and the subscription.
    follow()
    return unsubscribe
  }, [read, subscribe])
  return value
}
