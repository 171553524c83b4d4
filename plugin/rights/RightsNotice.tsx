import {LockIcon} from '@sanity/icons/Lock'
import {Text} from '@sanity/ui'
import {useCallback} from 'react'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {publishedIdOf} from '../../engine/documentId.ts'
import {parseDocumentId} from '../../engine/index.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {useContent} from '../content/useRoutingConfig.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useRoutingRefusal} from './useEditRefusal.ts'
import {useRoutingTouch, useTouchText} from './useRoutingTouch.ts'

/** Above a form, for those who may not edit routing: that they can neither create a document nor publish this draft, and why. */
export function RightsNotice(props: {
  readonly document: EditedDocument
  readonly documentType: string
}) {
  const {document, documentType} = props
  const {t} = useWords()
  const refusal = useRoutingRefusal()
  const isCreated = document['_createdAt'] !== undefined
  const isPublished = parseDocumentId(document._id)?.state === 'published'
  const isAsked = refusal !== undefined && !(isCreated && isPublished)
  const published = usePublished(document._id)
  const touch = useRoutingTouch(
    isAsked && published
      ? {after: {...document, _type: documentType}, before: published.document, goesPublic: true}
      : undefined,
  )
  const textOf = useTouchText()
  if (!touch || refusal === undefined) return null
  const why = textOf(touch, documentType, refusal)
  return (
    <NoticeCard data-testid="rights-notice" icon={<LockIcon />} tone="transparent">
      <Text size={1} weight="medium">
        {t(isCreated ? 'rights.cannot-publish' : 'rights.cannot-create')}
      </Text>
      <Text size={1}>
        <BreakableText>{why}</BreakableText>
      </Text>
    </NoticeCard>
  )
}

/** What is public of a document; `undefined` until that is known. */
function usePublished(id: string): Published | undefined {
  return useContent(
    useCallback(
      ({documents, status}: ContentState) =>
        status.kind === 'live' || status.kind === 'stale'
          ? {document: documents.get(publishedIdOf(id))}
          : undefined,
      [id],
    ),
    isSamePublished,
  )
}

interface Published {
  readonly document: RawDocument | undefined
}

function isSamePublished(one: Published | undefined, other: Published | undefined): boolean {
  if (!one || !other) return one === other
  return one.document === other.document
}
