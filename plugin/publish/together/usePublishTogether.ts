import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {
  isSanityDocument,
  type SanityDocument,
  useClient,
  useWorkspace,
  validateDocument,
} from 'sanity'

import type {RawDocument} from '../../../content/contentClient.ts'
import {longestLookMs} from '../../../content/freshContent.ts'
import {storedIdOf} from '../../../engine/documentId.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../../content/documentNames.ts'
import {useRoutingConfig} from '../../content/useRoutingConfig.ts'
import {useWords} from '../../i18n/useWords.ts'
import {useReviews} from '../ReviewHost.tsx'
import {impactOf} from '../routingImpact.ts'
import {storedAsShown} from './storedAsShown.ts'

/** Publishes drafts in one transaction, after what Sanity says of each of them, and the question about all of them. */
export function usePublishTogether(): {
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
          publishedId: publishedIdOf(draft),
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
        t('together.problem', {name: nameOf(publishedIdOf(document)), reason: message}),
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
  return async (drafts) => {
    const ids = new Set(drafts.map(publishedIdOf))
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
      return markers.flatMap(({code, level, message}) =>
        level === 'error' && !code.startsWith('support-routing.') ? [{document, message}] : [],
      )
    }
    const problems = await Promise.all(drafts.filter(isSanityDocument).map(errorsOf))
    return problems.flat()
  }
}

function draftsOf(
  documentIds: readonly string[],
  documents: ReadonlyMap<string, RawDocument>,
): readonly RawDocument[] {
  return documentIds.flatMap((id) => documents.get(storedIdOf(id, 'drafts')) ?? [])
}

function publishedIdOf({_id}: {readonly _id: string}): string {
  return _id.replace(/^drafts\./, '')
}

/** Content Lake refuses with 409 what somebody wrote to since it was read. */
function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}
