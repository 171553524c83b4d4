import {useCallback, useEffect, useLayoutEffect, useRef} from 'react'
import {type DocumentActionProps} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {RawDocument} from '../../content/contentClient.ts'
import {specialVersionOf} from '../../content/versions.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useFindingText} from '../findings/useFindingText.ts'
import type {ContentEdit} from './contentEdit.ts'
import type {GuardedKind, ProceedResult} from './review.ts'
import type {Guard} from './runningGuards.ts'
import {useReviews} from './useReviews.ts'
import {impactOf, isHarmless} from './routingImpact.ts'

/**
 * Asks before an edit where it changes something for tickets or partners, and goes ahead at once where it does not.
 *
 * @param edit - nothing where there is nothing to ask about
 * @returns a function that asks; `problems` say why it cannot be done whatever changes, a sentence each
 */
export function useQuestion(
  kind: GuardedKind,
  edit: ContentEdit | undefined,
): (proceed: () => ProceedResult, problems?: readonly string[]) => void {
  const {options, source} = useSupportRouting()
  const reviews = useReviews()
  // Between opening the dialog and confirming it the document may change.
  const latest = useRef(edit)
  useEffect(() => {
    latest.current = edit
  })
  const close = useRef<(() => void) | undefined>(undefined)
  useEffect(() => () => close.current?.(), [])

  return useCallback(
    (proceed, problems = []) => {
      const opened = latest.current
      if (!opened) {
        proceed()
        return
      }
      const {documents, status} = source.getSnapshot()
      const impact = status.kind === 'live' ? impactOf(documents, opened, options) : undefined
      if (problems.length === 0 && impact && isHarmless(impact)) {
        proceed()
        return
      }
      close.current = reviews.open({
        action: kind,
        impact,
        impactOn: (newest) => impactOf(newest, latest.current ?? opened, options),
        problems,
        proceed,
      })
    },
    [kind, options, reviews, source],
  )
}

/**
 * What an action of a document of support does to what is published.
 *
 * Nothing where it does not touch the published document of routing: the version of a release, a document that is new, or another
 * type. A version that no release publishes is published by itself.
 *
 * @param shown - the document as its form shows it, where that is an older revision
 */
export function editOf(
  kind: GuardedKind,
  props: DocumentActionProps,
  shown?: RawDocument,
): ContentEdit | undefined {
  const {draft, id, liveEditSchemaType, published, type, version} = props
  if (!isSupportType(type)) return undefined
  if (version) {
    const isAlone = kind === 'publish' && specialVersionOf(version) === 'bundle'
    return isAlone ? {document: version, kind} : undefined
  }
  switch (kind) {
    case 'publish':
      return draft ? {document: draft, kind} : undefined
    case 'unpublish':
    case 'delete':
      return published ? {documentId: publishedIdOf(id), kind} : undefined
    case 'duplicate':
      return published && liveEditSchemaType
        ? {documents: [{...published, _id: copyId}], kind: 'live'}
        : undefined
    case 'restore':
      return shown && liveEditSchemaType
        ? {documents: [{...shown, _id: publishedIdOf(id), _type: type}], kind: 'live'}
        : undefined
  }
}

/** Stands for the id that Sanity gives a copy, which nobody knows before. */
const copyId = 'support-routing-copy'

/**
 * The first error of a draft among the newest drafts of everyone, in the words of its form.
 *
 * Sanity validates a document again when it changes itself, and not when another document makes it wrong.
 */
export function useLiveError(
  edit: ContentEdit | undefined,
  documentId: string,
  documentType: string,
): string | undefined {
  const draft: RawDocument | undefined = edit?.kind === 'publish' ? edit.document : undefined
  const store = useMarketStore(publishedIdOf(documentId), documentType, 'drafts')
  const {config, findings, status} = useEditedMarket(store, draft)
  const textOf = useFindingText(config)
  // What was true when the connection was lost may be repaired by now; the dialog looks at the newest content.
  if (!draft || status.kind !== 'live') return undefined
  const error = findings.find(({severity}) => severity === 'error')
  return error && textOf(error)
}

/** Says that a guard runs for a document, for as long as the action that it stands in is shown. */
export function useReportedGuard(guard: Guard, documentId: string): void {
  const {guards} = useReviews()
  const id = publishedIdOf(documentId)
  // Before anything is painted, so that no form says for a moment that nobody asks.
  useLayoutEffect(() => guards.add(id, guard), [guard, guards, id])
}
