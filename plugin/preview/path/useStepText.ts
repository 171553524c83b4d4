import {useCallback} from 'react'
import {useListFormat, useTranslation} from 'sanity'

import type {ExplainedStep, RoutingConfig} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/useDocumentName.ts'
import {supportRoutingNamespace} from '../../i18n/index.ts'
import {useMinutes} from '../../elements/useMinutes.ts'

/** Writes what a rule compared, in one sentence. */
export function useStepText(config: RoutingConfig): (step: ExplainedStep) => string {
  const {t} = useTranslation(supportRoutingNamespace)
  const nameOf = useDocumentName(config)
  const minutes = useMinutes()
  const list = useListFormat({style: 'long', type: 'conjunction'})
  return useCallback(
    (step) => {
      const ageText = (ageMs: number | undefined) => {
        if (ageMs === undefined) return t('compared.age-unknown')
        return ageMs < 0
          ? t('compared.age-before', {age: minutes(-ageMs)})
          : t('compared.age', {age: minutes(ageMs)})
      }
      switch (step.rule) {
        case 'known-subcategory':
          return step.heldBy.length > 0
            ? t('compared.held-by', {groups: list.format(step.heldBy.map(nameOf))})
            : t('compared.held-by-none')
        case 'external-partners':
          return t(externalPartnersKey(step.value), {value: shown(step.value)})
        case 'ticket-type':
          return step.ticketTypes.length > 0
            ? list.format(
                step.ticketTypes.map(({categoryGroupId, value}) =>
                  t('compared.ticket-type', {group: nameOf(categoryGroupId), value: shown(value)}),
                ),
              )
            : t('compared.ticket-type-none')
        case 'order-present':
          return [
            t(`compared.order.${step.order}`),
            t(step.formAsksForOrder ? 'compared.form-asks' : 'compared.form-does-not-ask'),
          ].join(' ')
        case 'within-threshold':
          return [
            ageText(step.ageMs),
            step.thresholdMs === undefined
              ? t('compared.threshold-none', {value: shown(step.value)})
              : t('compared.threshold', {limit: minutes(step.thresholdMs)}),
          ].join(' ')
        case 'store':
          return step.storeId === undefined
            ? t('compared.store-unknown')
            : t('compared.store', {storeId: step.storeId})
      }
    },
    [list, minutes, nameOf, t],
  )
}

function externalPartnersKey(value: unknown): string {
  if (value === undefined || value === null) return 'compared.external-partners-not-set'
  if (typeof value !== 'boolean') return 'compared.external-partners-invalid'
  return value ? 'compared.external-partners-on' : 'compared.external-partners-off'
}

/** A stored value as an editor recognises it: text as it stands, everything else as JSON, nothing as a dash. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '–'
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
}
