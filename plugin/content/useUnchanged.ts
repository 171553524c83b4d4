import {dequal} from 'dequal'
import {useState} from 'react'

/**
 * A value that stays the very same object as long as it holds the same, so that what shows it is not rendered again.
 *
 * @param value - made of plain objects, arrays, maps and primitives; not so large that comparing it costs more than showing it
 */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(() => value)
  if (Object.is(kept, value) || dequal(kept, value)) return kept
  setKept(() => value)
  return value
}
