import {useCallback, useEffect, useMemo, useRef} from 'react'
import {type DocumentActionDescription, type DocumentActionProps, getPublishedId} from 'sanity'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {ProceedResult} from './reviewRequest.ts'
import {useReviews} from './ReviewHost.tsx'
import {type ContentEdit, impactOf, isHarmless} from './routingImpact.ts'
import {useLiveError} from './useLiveError.ts'

/** The actions of Sanity that change published content, and that are guarded. */
export type GuardedKind = 'publish' | 'unpublish' | 'delete'

/**
 * What Sanity would offer, with a look at the consequences before it happens.
 *
 * @param isActive - `false` hands the description through: something around it guards already.
 */
export function useGuardedAction(
  kind: GuardedKind,
  props: DocumentActionProps,
  description: DocumentActionDescription | null,
  isActive: boolean,
): DocumentActionDescription | null {
  const {options, source} = useSupportRouting()
  const reviews = useReviews()
  const {t} = useWords()
  const edit = editOf(kind, props)
  const isGuarded = isActive && edit !== undefined
  const error = useLiveError(
    isGuarded && edit.kind === 'publish' ? edit.document : undefined,
    props.id,
    props.type,
  )

  // Between opening the dialog and confirming it, both the document and what Sanity allows may change.
  const latest = useRef({description, edit})
  useEffect(() => {
    latest.current = {description, edit}
  })
  const close = useRef<(() => void) | undefined>(undefined)
  useEffect(() => () => close.current?.(), [])

  const onHandle = useCallback(() => {
    const proceed = (): ProceedResult => {
      const now = latest.current.description
      if (!now?.onHandle || now.disabled) return {kind: 'refused', title: now?.title}
      now.onHandle()
      return {kind: 'done'}
    }
    const opened = latest.current.edit
    const {documents, status} = source.getSnapshot()
    if (!opened) {
      proceed()
      return
    }
    const impact = status.kind === 'live' ? impactOf(documents, opened, options) : undefined
    if (impact && isHarmless(impact)) {
      proceed()
      return
    }
    close.current = reviews.open({
      action: kind,
      impact,
      impactOn: (newest) => impactOf(newest, latest.current.edit ?? opened, options),
      proceed,
    })
  }, [kind, options, reviews, source])

  return useMemo(() => {
    if (!description || !isGuarded) return description
    if (error !== undefined && !description.disabled) {
      return {...description, disabled: true, title: t('publish.disabled', {reason: error})}
    }
    return description.onHandle ? {...description, onHandle} : description
  }, [description, error, isGuarded, onHandle, t])
}

/** Nothing where the action does not touch the published document of routing: a version, or a document that is new. */
function editOf(kind: GuardedKind, props: DocumentActionProps): ContentEdit | undefined {
  const {draft, id, published, version} = props
  if (version) return undefined
  if (kind === 'publish') return draft ? {document: draft, kind} : undefined
  return published ? {documentId: getPublishedId(id), kind} : undefined
}
