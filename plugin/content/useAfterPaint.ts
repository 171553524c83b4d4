import {useEffect, useRef, useState} from 'react'

import {isOverdue, patientUpdate} from './patientUpdate.ts'

/**
 * A value that follows another one when the picture with the new one is on the screen, and hardly holds up a key that comes
 * meanwhile.
 *
 * `useDeferredValue` begins at once, so that its work and the picture of the key that caused it compete.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(() => value)
  const behindSince = useRef<number>(undefined)
  useEffect(() => {
    if (Object.is(followed, value)) {
      behindSince.current = undefined
      return undefined
    }
    const since = behindSince.current ?? performance.now()
    behindSince.current = since
    // Keys that come without a pause leave no time behind a frame.
    if (isOverdue(since)) {
      setFollowed(() => value)
      return undefined
    }
    let afterFrame: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // A frame's callbacks come before it is painted, a task that they order behind it.
      afterFrame = setTimeout(() => patientUpdate(since, () => setFollowed(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(afterFrame)
    }
  }, [followed, value])
  return followed
}
