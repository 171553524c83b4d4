import {startTransition, useEffect, useState} from 'react'

/**
 * A value that follows another one when the picture with the new one is on the screen, and never holds up a key that comes
 * meanwhile.
 *
 * `useDeferredValue` begins at once, so that its work and the picture of the key that caused it compete.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(() => value)
  useEffect(() => {
    let afterFrame: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // A frame's callbacks come before it is painted, a task that they order behind it.
      afterFrame = setTimeout(() => startTransition(() => setFollowed(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(afterFrame)
    }
  }, [value])
  return followed
}
