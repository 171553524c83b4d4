import {EllipsisHorizontalIcon} from '@sanity/icons/EllipsisHorizontal'
import {SrOnly, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {dequal} from 'dequal/lite'
import {useCallback} from 'react'
import {getPublishedId, useListFormat, useTranslation} from 'sanity'

import {enumerateOutcomes, type Outcome, type RoutingConfig} from '../../engine/index.ts'
import type {ContentSnapshot} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContent, useStudioPerspective} from '../content/useRoutingConfig.ts'
import {useDocumentFindings} from '../findings/DocumentFindingsContext.tsx'
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
  const outcomes = useDestinations(getPublishedId(props.documentId))
  if (!outcomes) return <EllipsisHorizontalIcon />
  const [first = 'NOT_FORWARDED'] = outcomes
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

/**
 * Where guests' tickets about a document can go; `undefined` while that is not known. The many rows of a list are rendered
 * again only where it changes. In a form it is what its findings are about.
 */
function useDestinations(documentId: string): readonly Outcome[] | undefined {
  const {fieldNames} = useSupportRouting().options
  const perspective = useStudioPerspective()
  const inForm = useDocumentFindings()?.config
  const select = useCallback(
    ({documents, status}: ContentSnapshot) =>
      status.kind === 'loading' || status.kind === 'failed'
        ? undefined
        : destinationsOf(inForm ?? routingConfigOf(documents, perspective, fieldNames), documentId),
    [documentId, fieldNames, inForm, perspective],
  )
  return useContent(select, dequal)
}

function destinationsOf(config: RoutingConfig, documentId: string): readonly Outcome[] {
  const filter = config.categoryGroups.has(documentId)
    ? {categoryGroupId: documentId}
    : {subcategoryId: documentId}
  const reachable = enumerateOutcomes(config, filter).filter(
    (each) => each.openedBy === 'guest-app' && each.reachable,
  )
  const distinct = new Set(reachable.map(({outcome}) => outcome))
  return mostFirst.filter((outcome) => distinct.has(outcome))
}
