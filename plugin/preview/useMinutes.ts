import {useCallback} from 'react'
import {useUnitFormatter} from 'sanity'

/** Writes milliseconds as minutes in the Studio's language: "42 min", "60.02 min". */
export function useMinutes(): (milliseconds: number) => string {
  const format = useUnitFormatter({maximumFractionDigits: 2, unitDisplay: 'short'})
  return useCallback((milliseconds) => format(milliseconds / 60_000, 'minute'), [format])
}
