import {PublishIcon} from '@sanity/icons/Publish'
import {Button} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {dequal} from 'dequal/lite'
import {useCallback, useMemo, useState} from 'react'
import {
  isSanityDocument,
  type SanityDocument,
  useClient,
  useCurrentLocale,
  useWorkspace,
  validateDocument,
} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {type EditedDocument, marketWith} from '../../content/editedMarket.ts'
import {longestLookMs} from '../../content/freshContent.ts'
import {publishedIdOf, storedIdOf} from '../../engine/documentId.ts'
import {categoryGroupType, parseDocumentId, subcategoryType} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../content/documentNames.ts'
import {useContent, useRoutingConfig} from '../content/useRoutingConfig.ts'
import {isConflict} from '../fixes/changeField.ts'
import {useWords} from '../i18n/useWords.ts'
import {useRoutingRefusal} from '../rights/useEditRefusal.ts'
import {draftsTogether, storedAsShown} from './draftsTogether.ts'
import {useReviews} from './useReviews.ts'
import {impactOf} from './routingImpact.ts'

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
  const id = publishedIdOf(document._id)
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
  const {document} = useWorkspace()
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

/** Publishes drafts in one transaction, after what Sanity says of each of them, and the question about all of them. */
function usePublishTogether(): {
  readonly isChecking: boolean
  /** @param documentIds - published ids, in the order in which they are published */
  readonly publish: (documentIds: readonly string[]) => void
} {
  const client = useClient({apiVersion: '2025-02-19'})
  const {openForms, options, source} = useSupportRouting()
  const nameOf = useDocumentName(useRoutingConfig())
  const reviews = useReviews()
  const toast = useToast()
  const {t} = useWords()
  const problemsOf = useProblems()
  const [isChecking, setIsChecking] = useState(false)

  function tellFailure(error: unknown): void {
    const reason = isConflict(error)
      ? t('together.changed')
      : error instanceof Error
        ? error.message
        : String(error)
    toast.push({closable: true, status: 'error', title: t('together.failed', {reason})})
  }

  async function carryOut(drafts: readonly RawDocument[]): Promise<void> {
    try {
      await client.action(
        drafts.map((draft) => ({
          actionType: 'sanity.action.document.publish',
          draftId: draft._id,
          publishedId: publishedIdOf(draft._id),
          ...(draft._rev !== undefined && {ifDraftRevisionId: draft._rev}),
        })),
        {tag: 'support-routing.publish-together'},
      )
      toast.push({status: 'success', title: t('together.done', {count: drafts.length})})
    } catch (error) {
      tellFailure(error)
    }
  }

  async function open(documentIds: readonly string[]): Promise<void> {
    const given = {fieldNames: options.fieldNames, openForms, source}
    await storedAsShown(documentIds, given, AbortSignal.timeout(longestLookMs))
    const {documents, status} = source.getSnapshot()
    // What was shown last is what is published.
    let shown = draftsOf(documentIds, documents)
    const impactOn = (newest: typeof documents) => {
      shown = draftsOf(documentIds, newest)
      return impactOf(newest, {documents: shown, kind: 'together'}, options)
    }
    const problems = await problemsOf(shown)
    reviews.open({
      action: 'together',
      documentIds,
      impact: status.kind === 'live' ? impactOn(documents) : undefined,
      impactOn,
      problems: problems.map(({document, message}) =>
        t('together.problem', {name: nameOf(publishedIdOf(document._id)), reason: message}),
      ),
      proceed: () => {
        void carryOut(shown)
        return {kind: 'done'}
      },
    })
  }

  return {
    isChecking,
    publish: (documentIds) => {
      setIsChecking(true)
      void open(documentIds)
        .catch(tellFailure)
        .finally(() => setIsChecking(false))
    },
  }
}

interface Problem {
  readonly document: RawDocument
  readonly message: string
}

/**
 * The errors that Sanity's own checks and the host's find in drafts, where each of them counts as published for the others.
 *
 * Those of routing come from the analysis of what is public afterwards.
 */
function useProblems(): (drafts: readonly RawDocument[]) => Promise<readonly Problem[]> {
  const workspace = useWorkspace()
  const client = useClient({apiVersion: '2025-02-19'})
  const {options, reading, source} = useSupportRouting()
  const {id: locale} = useCurrentLocale()
  const ownSentences = (document: RawDocument) => {
    const {documents} = source.getSnapshot()
    const config = marketWith(documents, 'drafts', document, reading.fieldNames)
    const findings = reading.analyze(config, publishedIdOf(document._id))
    const words = {languages: options.languages, locale}
    return new Set(findings.map((finding) => describeFinding(finding, config, words)))
  }
  return async (drafts) => {
    const ids = new Set(drafts.map(({_id}) => publishedIdOf(_id)))
    const getDocumentExists = async ({id}: {readonly id: string}) =>
      ids.has(id) ||
      (await client.fetch<boolean>(
        'defined(*[_id == $id][0]._id)',
        {id},
        {perspective: 'published', tag: 'support-routing.exists'},
      ))
    const errorsOf = async (document: SanityDocument) => {
      const markers = await validateDocument({
        document,
        environment: 'studio',
        getDocumentExists,
        workspace,
      })
      return markers.flatMap((marker) =>
        marker.level === 'error' && !isOwnMarker(marker, () => ownSentences(document))
          ? [{document, message: marker.message}]
          : [],
      )
    }
    const problems = await Promise.all(drafts.filter(isSanityDocument).map(errorsOf))
    return problems.flat()
  }
}

/**
 * Whether an error of a validation is one of ours. The first Sanity of the peers passes no code on.
 *
 * @param ownSentences - what our errors of the document say; asked only where there is no code
 */
export function isOwnMarker(
  marker: {readonly message: string},
  ownSentences: () => ReadonlySet<string>,
): boolean {
  return 'code' in marker && typeof marker.code === 'string'
    ? marker.code.startsWith('support-routing.')
    : ownSentences().has(marker.message)
}

function draftsOf(
  documentIds: readonly string[],
  documents: ReadonlyMap<string, RawDocument>,
): readonly RawDocument[] {
  return documentIds.flatMap((id) => documents.get(storedIdOf(id, 'drafts')) ?? [])
}
