import {useState} from 'react'

import {useAfterPaint} from './useAfterPaint.ts'
import {usePaneOfForm} from './usePaneOfForm.ts'

/**
 * Whether what stands beside a form may begin: once the form is on the screen as people can write in it.
 *
 * Whatever a panel loads and renders before makes them wait longer for it.
 */
export function useFormFirst(): boolean {
  const isPainted = useAfterPaint(usePaneOfForm().isSettled)
  const [mayBegin, setMayBegin] = useState(isPainted)
  // What stands there stays, also when the connection is lost.
  if (isPainted && !mayBegin) setMayBegin(true)
  return mayBegin || isPainted
}
