import {useCallback} from 'react'
import {useUnitFormatter} from 'sanity'

import type {OutcomeCase} from '../../engine/index.ts'
import {minutesText} from '../../words/minutesText.ts'
import {useWords} from '../i18n/useWords.ts'

/** Writes milliseconds as minutes, and seconds where there are any, in the Studio's language: "42 min", "60 min 1 sec". */
export function useMinutes(): (milliseconds: number) => string {
  const format = useUnitFormatter({maximumFractionDigits: 3, unitDisplay: 'short'})
  return useCallback((milliseconds) => minutesText(milliseconds, format), [format])
}

/** Writes the order of a case: none, or how long before the ticket it was placed. */
export function useOrderText(): (order: OutcomeCase['order']) => string {
  const {t} = useWords()
  const minutes = useMinutes()
  return useCallback(
    (order) => {
      if (order === 'none' || order === 'time-unknown') return t(`reachable.order.${order}`)
      const {afterMs, toMs} = order
      if (toMs !== null && afterMs !== null) {
        return t('reachable.order.between', {from: minutes(afterMs), to: minutes(toMs)})
      }
      if (toMs !== null) return t('reachable.order.up-to', {to: minutes(toMs)})
      return afterMs === null
        ? t('reachable.order.any')
        : t('reachable.order.more-than', {age: minutes(afterMs)})
    },
    [minutes, t],
  )
}
