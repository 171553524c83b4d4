import {PublishIcon} from '@sanity/icons/Publish'
import {Button} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import {useCallback, useMemo} from 'react'
import {getPublishedId, useSource} from 'sanity'

import type {ContentState} from '../../../content/contentSource.ts'
import {categoryGroupType, parseDocumentId, subcategoryType} from '../../../engine/index.ts'
import type {EditedDocument} from '../../../content/editedMarket.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {useContent} from '../../content/useRoutingConfig.ts'
import {useRoutingRefusal} from '../../rights/useEditRefusal.ts'
import {useWords} from '../../i18n/useWords.ts'
import {draftsTogether} from './draftsTogether.ts'
import {usePublishTogether} from './usePublishTogether.ts'

/**
 * Publishes the drafts that belong together, a group with its sub-categories, where there are some besides the one in the form.
 *
 * Nothing in a release, which publishes all of it anyway, for who may not edit routing, and where the Studio has a Publish of its own that
 * this would go around.
 */
export function PublishTogether(props: {readonly document: EditedDocument}) {
  const {document} = props
  const {fieldNames} = useSupportRouting().options
  const refusal = useRoutingRefusal()
  const canPublish = useHasPublish()
  const id = getPublishedId(document._id)
  const select = useCallback(
    ({documents}: ContentState) => draftsTogether(documents, id, fieldNames),
    [fieldNames, id],
  )
  const documentIds = useContent(select, dequal)
  const state = parseDocumentId(document._id)?.state
  const isInRelease = state !== 'drafts' && state !== 'published'
  if (documentIds.length === 0 || isInRelease || refusal !== undefined || !canPublish) return null
  return <TogetherButton documentIds={documentIds} />
}

/** Apart, so that a form in which nothing belongs together follows no change of others for it. */
function TogetherButton({documentIds}: {readonly documentIds: readonly string[]}) {
  const {t} = useWords()
  const {isChecking, publish} = usePublishTogether()
  return (
    <Button
      aria-disabled={isChecking}
      data-testid="publish-together"
      fontSize={1}
      icon={PublishIcon}
      mode="ghost"
      onClick={() => {
        if (!isChecking) publish(documentIds)
      }}
      padding={2}
      text={isChecking ? t('together.checking') : t('together.button', {count: documentIds.length})}
    />
  )
}

/** Whether groups and sub-categories are published by the action that Sanity has for it. */
function useHasPublish(): boolean {
  const {document} = useSource()
  return useMemo(
    () =>
      [categoryGroupType, subcategoryType].every((schemaType) =>
        document
          .actions({releaseId: undefined, schemaType, versionType: 'draft'})
          .some(({action}) => action === 'publish'),
      ),
    [document],
  )
}
