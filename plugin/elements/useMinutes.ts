import {useCallback} from 'react'
import {useUnitFormatter} from 'sanity'

import {minutesText} from '../../words/minutesText.ts'

/** Writes milliseconds as minutes, and seconds where there are any, in the Studio's language: "42 min", "60 min 1 sec". */
export function useMinutes(): (milliseconds: number) => string {
  const format = useUnitFormatter({maximumFractionDigits: 3, unitDisplay: 'short'})
  return useCallback((milliseconds) => minutesText(milliseconds, format), [format])
}
