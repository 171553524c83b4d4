import {dequal} from 'dequal/lite'
import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {useFollowed} from '../content/follow.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useMarketStores} from '../content/SupportRoutingContext.tsx'
import {useContent, useStudioPerspective} from '../content/useRoutingConfig.ts'
import {useMinutes} from '../elements/useOrderText.ts'
import {useDocumentFindings} from '../findings/FindingsInForm.tsx'
import {useWords} from '../i18n/useWords.ts'
import {comesTo, type ComesTo, type ListRow, listRow} from './listRow.ts'

/**
 * What the preview of a document says of it; `undefined` while that is not known. The many rows of a list are rendered again only
 * where it changes.
 *
 * In the form of a group it is about the sub-category in this group, as the form shows it; what is wrong with the item stands
 * below it there.
 */
export function useListRow(storedId: string): ListRow | undefined {
  const documentId = publishedIdOf(storedId)
  const {openForms, options} = useSupportRouting()
  const openIds = useFollowed(openForms.subscribe, openForms.ids, dequal)
  useMarketStores()
  const perspective = useStudioPerspective()
  const around = useDocumentFindings()
  const inForm = around?.config
  const select = useCallback(
    ({documents, status}: ContentState) => {
      if (status.kind === 'loading' || status.kind === 'failed') return undefined
      const config = inForm ?? routingConfigOf(documents, perspective, options.fieldNames)
      return listRow(config, documentId, options, openIds)
    },
    [documentId, inForm, openIds, options, perspective],
  )
  const ofMarket = useContent(select, dequal)
  const categoryGroupId = around && publishedIdOf(around.document._id)
  if (!ofMarket || !around?.config.categoryGroups.has(categoryGroupId ?? '')) return ofMarket
  const inGroup = comesTo(around.config, {
    ...(categoryGroupId !== undefined && {categoryGroupId}),
    subcategoryId: documentId,
  })
  // What can be chosen for the group is not held by it.
  if (inGroup.kind === 'nowhere') return ofMarket
  return {...ofMarket, comesTo: inGroup, errors: 0, warnings: 0}
}

/** Says a row of a list: "0201 · STORE up to 60 min, then GENERAL"; what the document says of itself alone while no more is known. */
export function useRowText(): (row: ListRow | undefined, own: string) => string {
  const {t} = useWords()
  const comesToText = useComesToText()
  return useCallback(
    (row, own) =>
      [
        own,
        row?.comesTo && comesToText(row.comesTo, row.held !== undefined),
        row?.held !== undefined && row.held > 0 && t('list.held', {count: row.held}),
      ]
        .filter(Boolean)
        .join(' · '),
    [comesToText, t],
  )
}

function useComesToText(): (comes: ComesTo, isGroup: boolean) => string {
  const {t} = useWords()
  const list = useListFormat({style: 'short', type: 'disjunction'})
  const minutes = useMinutes()
  return useCallback(
    (comes, isGroup) => {
      switch (comes.kind) {
        case 'nowhere':
          return t(isGroup ? 'list.holds-nothing' : 'list.in-no-group')
        case 'one':
          return t(`outcome.${comes.outcome}`)
        case 'by-age':
          return t('list.by-age', {
            limit: minutes(comes.limitMs),
            past: t(`outcome.${comes.past}`),
            within: t(`outcome.${comes.within}`),
          })
        case 'several': {
          const outcomes = list.format(comes.outcomes.map((each) => t(`outcome.${each}`)))
          return isGroup ? outcomes : t('list.by-group', {outcomes})
        }
      }
    },
    [list, minutes, t],
  )
}
