import {useCallback} from 'react'

import type {RoutingConfig, Ticket} from '../../engine/index.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {useWords} from '../i18n/useWords.ts'
import {useAgeText} from '../time/timeTexts.ts'
import type {Simulation} from './simulation.ts'

/** Writes a ticket in one line: "Delivery Time · Home Delivery · guest · 42 min after the order · store 1042". */
export function useTicketText(
  config: RoutingConfig,
): (ticket: Ticket, of: Pick<Simulation, 'openedBy' | 'outside'>) => string {
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const {age} = useAgeText()
  const openerText = useOpenerText()
  return useCallback(
    ({categoryGroupId, order, subcategoryId, submittedAt}, of) => {
      const ageMs = submittedAt - (order?.placedAt ?? Number.NaN)
      const orderText = order
        ? Number.isNaN(ageMs)
          ? t('ticket.text.order-time-unknown')
          : age(ageMs)
        : t('ticket.order.none')
      return [
        nameOf(subcategoryId),
        categoryGroupId === undefined ? t('ticket.group.not-given') : nameOf(categoryGroupId),
        openerText(of),
        orderText,
        ...(order?.storeId === undefined ? [] : [t('ticket.text.store', {storeId: order.storeId})]),
      ].join(' · ')
    },
    [age, nameOf, openerText, t],
  )
}

/** Names who opened a ticket, and says where that is assumed. */
export function useOpenerText(): (of: Pick<Simulation, 'openedBy' | 'outside'>) => string {
  const {t} = useWords()
  return useCallback(
    ({openedBy, outside}) => {
      const opener = t(`ticket.opened-by.${openedBy}`)
      return outside?.isOpenerAssumed ? t('ticket.text.assumed', {opener}) : opener
    },
    [t],
  )
}
