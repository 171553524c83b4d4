import {dequal} from 'dequal/lite'
import {useCallback} from 'react'
import {getPublishedId} from 'sanity'

import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {useMarketStores, useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useFollowed} from '../content/follow.ts'
import {useContent, useStudioPerspective} from '../content/useRoutingConfig.ts'
import {useDocumentFindings} from '../findings/DocumentFindingsContext.tsx'
import {comesTo} from './comesTo.ts'
import {type ListRow, listRow} from './listRow.ts'

/**
 * What the preview of a document says of it; `undefined` while that is not known. The many rows of a list are rendered again only
 * where it changes.
 *
 * In the form of a group it is about the sub-category in this group, as the form shows it; what is wrong with the item stands
 * below it there.
 */
export function useListRow(storedId: string): ListRow | undefined {
  const documentId = getPublishedId(storedId)
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
  const categoryGroupId = around && getPublishedId(around.document._id)
  if (!ofMarket || !around?.config.categoryGroups.has(categoryGroupId ?? '')) return ofMarket
  const inGroup = comesTo(around.config, {
    ...(categoryGroupId !== undefined && {categoryGroupId}),
    subcategoryId: documentId,
  })
  // What can be chosen for the group is not held by it.
  if (inGroup.kind === 'nowhere') return ofMarket
  return {...ofMarket, comesTo: inGroup, errors: 0, warnings: 0}
}
