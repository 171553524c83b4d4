import {TransferIcon} from '@sanity/icons/Transfer'
import {useCallback} from 'react'
import type {ReleaseActionComponent} from 'sanity'

import {useMarketStores, useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useWords} from '../i18n/useWords.ts'
import {impactOf} from './routingImpact.ts'
import {useReviews} from './useReviews.ts'

/** Before the id of a release in the `_id` of its document. */
const releasesPath = '_.releases.'

/** "Routing impact" in the menu of a content release: what would change if all of it went public now. */
export const releaseImpactAction: ReleaseActionComponent = function useReleaseImpactAction({
  release,
}) {
  const {options, source} = useSupportRouting()
  useMarketStores()
  const reviews = useReviews()
  const {t} = useWords()
  const releaseId = release._id.slice(releasesPath.length)
  const onHandle = useCallback(() => {
    const {documents, status} = source.getSnapshot()
    const impactOn = (newest: typeof documents) =>
      impactOf(newest, {kind: 'release', releaseId}, options)
    reviews.open({
      action: 'release',
      impact: status.kind === 'live' ? impactOn(documents) : undefined,
      impactOn,
    })
  }, [options, releaseId, reviews, source])
  // What is published or archived has no versions any more that could be compared.
  const isOver = release.state === 'published' || release.state === 'archived'
  return {disabled: isOver, icon: TransferIcon, label: t('release.action'), onHandle}
}
