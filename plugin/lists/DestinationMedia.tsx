import {EllipsisHorizontalIcon} from '@sanity/icons/EllipsisHorizontal'
import {SrOnly, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {useMemo} from 'react'
import {getPublishedId, useListFormat, useTranslation} from 'sanity'

import {enumerateOutcomes, type Outcome} from '../../engine/index.ts'
import {useContentSnapshot, useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {outcomeIcon} from '../elements/outcomeLook.ts'

/** The icon shows the most that can be reached; its words name everything. */
const mostFirst: readonly Outcome[] = ['STORE', 'GENERAL', 'NOT_FORWARDED']

/**
 * Where guests' tickets about a sub-category or group can go, as the media of its previews.
 *
 * It follows every document that decides it; the prepared text beside it knows its own document only.
 */
export function DestinationMedia(props: {readonly documentId: string}) {
  const {t} = useTranslation(supportRoutingNamespace)
  const list = useListFormat({style: 'short', type: 'disjunction'})
  const config = useRoutingConfig()
  const {status} = useContentSnapshot()
  const documentId = getPublishedId(props.documentId)
  const outcomes = useMemo(() => {
    const filter = config.categoryGroups.has(documentId)
      ? {categoryGroupId: documentId}
      : {subcategoryId: documentId}
    const reachable = enumerateOutcomes(config, filter).filter(
      (each) => each.openedBy === 'guest-app' && each.reachable,
    )
    const distinct = new Set(reachable.map(({outcome}) => outcome))
    return mostFirst.filter((outcome) => distinct.has(outcome))
  }, [config, documentId])
  const [first = 'NOT_FORWARDED'] = outcomes
  if (status.kind === 'loading' || status.kind === 'failed') return <EllipsisHorizontalIcon />
  const Icon = outcomeIcon[first]
  const words =
    outcomes.length > 0
      ? t('list.goes-to', {outcomes: list.format(outcomes.map((each) => t(`outcome.${each}`)))})
      : t('list.goes-nowhere')
  return (
    <Tooltip animate content={<Text size={1}>{words}</Text>} padding={2} placement="top" portal>
      <Text data-destination={outcomes.join(' ')} size={1}>
        <Icon aria-hidden />
        <SrOnly>{words}</SrOnly>
      </Text>
    </Tooltip>
  )
}
