import {useCallback} from 'react'
import {useUnitFormatter} from 'sanity'

import {minuteMs} from '../../engine/index.ts'

/** Writes milliseconds as minutes, and seconds where there are any, in the Studio's language: "42 min", "60 min 1 sec". */
export function useMinutes(): (milliseconds: number) => string {
  const format = useUnitFormatter({maximumFractionDigits: 3, unitDisplay: 'short'})
  return useCallback(
    (milliseconds) => {
      const minutes = Math.trunc(milliseconds / minuteMs)
      const seconds = (milliseconds % minuteMs) / 1000
      const parts = [
        ...(minutes > 0 || seconds === 0 ? [format(minutes, 'minute')] : []),
        ...(seconds > 0 ? [format(seconds, 'second')] : []),
      ]
      return parts.join(' ')
    },
    [format],
  )
}
