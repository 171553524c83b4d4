import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import type {OutcomeCase} from '../../engine/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {useMinutes} from './useMinutes.ts'

/** Writes the order of a case: none, or how long before the ticket it was placed. */
export function useOrderText(): (order: OutcomeCase['order']) => string {
  const {t} = useTranslation(supportRoutingNamespace)
  const minutes = useMinutes()
  return useCallback(
    (order) => {
      if (order === 'none') return t('reachable.order.none')
      const {fromMs, toMs} = order
      if (toMs !== null && fromMs > 0) {
        return t('reachable.order.between', {from: minutes(fromMs - 1), to: minutes(toMs)})
      }
      if (toMs !== null) return t('reachable.order.up-to', {to: minutes(toMs)})
      return fromMs > 0
        ? t('reachable.order.more-than', {age: minutes(fromMs - 1)})
        : t('reachable.order.any')
    },
    [minutes, t],
  )
}
