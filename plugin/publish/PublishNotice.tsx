import {Card, type CardTone, Text} from '@sanity/ui'
import {useCallback, useEffect, useMemo, useState, useSyncExternalStore} from 'react'
import {usePerspective, useWorkspace} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import {publishedIdOf} from '../../engine/documentId.ts'
import {parseDocumentId} from '../../engine/index.ts'
import {afterPaint} from '../content/follow.ts'
import {useWords, type WordKey} from '../i18n/useWords.ts'
import {
  type ActionsOf,
  areActionsShown,
  describeUnasked,
  type PublishAsks,
  publishAsks,
} from './publishAsks.ts'
import {useReviews} from './useReviews.ts'

type Unasked = Exclude<PublishAsks, 'asks'>

const tones: Record<Unasked, CardTone> = {'may-not-ask': 'caution', 'never-asks': 'critical'}
const words = {
  'may-not-ask': 'publish.maybe-unguarded',
  'never-asks': 'publish.unguarded',
} satisfies Record<Unasked, WordKey>

/**
 * Above a form whose "Publish" does not show first what it changes: that it is so. Whoever set up the Studio finds the reason
 * in the console, once for a type of document.
 *
 * @param props.documentId - of the document as its form shows it
 */
export function PublishNotice(props: {readonly documentId: string; readonly documentType: string}) {
  const {documentId, documentType} = props
  const {t} = useWords()
  const asks = usePublishAsks(documentId, documentType)
  if (asks === 'asks') return null
  return (
    <Card border data-testid="publish-notice" padding={3} radius={2} tone={tones[asks]}>
      <Text size={1}>{t(words[asks])}</Text>
    </Card>
  )
}

/** What the actions of an open document do, once they are shown. */
function usePublishAsks(documentId: string, documentType: string): PublishAsks {
  const workspace = useWorkspace()
  const {guards} = useReviews()
  const publishedId = publishedIdOf(documentId)
  const running = useSyncExternalStore(
    guards.subscribe,
    useCallback(() => guards.of(publishedId), [guards, publishedId]),
  )
  const actionsOf = useActionsOf(documentId, documentType)
  const asks = useMemo(
    () => publishAsks(workspace, actionsOf, running),
    [actionsOf, running, workspace],
  )
  // A guard inside one of them may still be about to run.
  const areShown = areActionsShown(workspace, actionsOf, running)
  const [shownId, show] = useState<string>()
  useEffect(
    () => (areShown ? afterPaint(() => show(publishedId)) : undefined),
    [areShown, publishedId],
  )
  const isShown = areShown && shownId === publishedId
  useEffect(() => {
    if (asks === 'asks' || !isShown || !guards.isNews(documentType)) return
    // oxlint-disable-next-line no-console -- a host's configuration is wrong, and only its developer can mend it
    console.warn(describeUnasked(asks, actionsOf, workspace))
  }, [actionsOf, asks, documentType, guards, isShown, workspace])
  return isShown ? asks : 'asks'
}

/** What Sanity asks for the actions of the document in this pane. */
function useActionsOf(documentId: string, documentType: string): ActionsOf {
  const {document} = useWorkspace()
  const {selectedPerspective, selectedReleaseId} = usePerspective()
  const {params} = usePaneRouter()
  const state = parseDocumentId(documentId)?.state
  const isVersion = selectedReleaseId !== undefined && state === selectedReleaseId
  const isScheduled =
    isVersion &&
    typeof selectedPerspective === 'object' &&
    selectedPerspective.metadata.cardinality === 'one'
  const versionType = versionTypeOf({
    areDraftsEnabled: document.drafts.enabled,
    isPublished: selectedPerspective === 'published',
    isRevision: params?.['rev'] !== undefined,
    isScheduled,
    isVersion,
  })
  return useMemo(
    () => ({
      documentId: publishedIdOf(documentId),
      releaseId: selectedReleaseId,
      schemaType: documentType,
      versionType,
    }),
    [documentId, documentType, selectedReleaseId, versionType],
  )
}

/** As Sanity tells its own panes apart. */
function versionTypeOf(shown: {
  readonly areDraftsEnabled: boolean
  readonly isPublished: boolean
  readonly isRevision: boolean
  readonly isScheduled: boolean
  readonly isVersion: boolean
}): ActionsOf['versionType'] {
  if (shown.isRevision) return 'revision'
  if (shown.isScheduled) return 'scheduled-draft'
  if (shown.isVersion) return 'version'
  return shown.isPublished || !shown.areDraftsEnabled ? 'published' : 'draft'
}
