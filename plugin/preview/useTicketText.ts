import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import type {RoutingConfig, Ticket, TicketOpener} from '../../engine/index.ts'
import {useDocumentName} from '../content/useDocumentName.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {useAgeText} from '../time/useAgeText.ts'

/** Writes a ticket in one line: "Delivery Time · Home Delivery · guest in the app · 42 min after the order · store 1042". */
export function useTicketText(
  config: RoutingConfig,
): (ticket: Ticket, openedBy: TicketOpener) => string {
  const {t} = useTranslation(supportRoutingNamespace)
  const nameOf = useDocumentName(config)
  const {age} = useAgeText()
  return useCallback(
    ({categoryGroupId, order, subcategoryId, submittedAt}, openedBy) => {
      const ageMs = submittedAt - (order?.placedAt ?? Number.NaN)
      const orderText = order
        ? Number.isNaN(ageMs)
          ? t('ticket.text.order-time-unknown')
          : age(ageMs)
        : t('ticket.order.none')
      return [
        nameOf(subcategoryId),
        categoryGroupId === undefined ? t('ticket.group.not-given') : nameOf(categoryGroupId),
        t(`ticket.opened-by.${openedBy}`),
        orderText,
        ...(order?.storeId === undefined ? [] : [t('ticket.text.store', {storeId: order.storeId})]),
      ].join(' · ')
    },
    [age, nameOf, t],
  )
}
