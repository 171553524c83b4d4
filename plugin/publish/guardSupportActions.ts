import {useCallback, useEffect, useMemo, useRef} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  type DocumentActionsResolver,
  useWorkspace,
} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import {publishedIdOf} from '../../engine/documentId.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useFindingText} from '../findings/useFindingText.ts'
import {useWords} from '../i18n/useWords.ts'
import {lockSupportActions, passLock} from '../rights/lockSupportActions.ts'
import type {ContentEdit} from './contentEdit.ts'
import type {ProceedResult} from './review.ts'
import {useReviews} from './ReviewHost.tsx'
import {impactOf, isHarmless} from './routingImpact.ts'

const guards = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const guarded = new WeakSet<DocumentActionComponent>()

/** Datasets in whose Studio a Publish of a support type came by; none does where the plugin stands before what brings it. */
const metPublish = new Set<string>()

function keyOf({dataset, projectId}: {readonly dataset: string; readonly projectId: string}) {
  return `${projectId}:${dataset}`
}

/** Tells a guard that one further out, around what a host put between, asks already. */
const isAsked = Symbol('isAsked')

/**
 * Lets "Publish", "Unpublish" and "Delete" of support documents show first what they change, and locks all actions that
 * change routing for those whom `canEditRouting` refuses.
 *
 * The plugin uses it by itself. It sees the actions of the plugins before it; put it into `document.actions` of the
 * workspace, which Sanity asks last, where `supportRouting` cannot stand behind `structureTool`. Using both is fine.
 */
export const guardSupportActions: DocumentActionsResolver = (actions, context) => {
  if (!isSupportType(context.schemaType)) return actions
  if (actions.some(({action}) => action === 'publish')) metPublish.add(keyOf(context))
  return lockSupportActions(actions, context).map(guardedAction)
}

/** Whether an action shows first what it changes. */
export function isGuardedAction(action: DocumentActionComponent): boolean {
  return guarded.has(action)
}

/** Sanity keeps an action's state by its identity, so the same action always has the same guard. */
function guardedAction(original: DocumentActionComponent): DocumentActionComponent {
  const {action} = original
  if (guarded.has(original) || !isGuardedKind(action)) return original
  const known = guards.get(original)
  if (known) return known
  const guard = createGuard(original, action)
  guards.set(original, guard)
  guarded.add(guard)
  passLock(original, guard)
  return guard
}

/**
 * An action that asks before the one that it stands around.
 *
 * @param useGuarded - What asks, unless something further out does already.
 */
export function createGuard(
  useOriginal: DocumentActionComponent,
  kind: GuardedKind,
  useGuarded: typeof useGuardedAction = useGuardedAction,
): DocumentActionComponent {
  const useGuard: DocumentActionComponent = (props) => {
    const inner: DocumentActionProps & {readonly [isAsked]: true} = {...props, [isAsked]: true}
    const description = useOriginal(inner)
    return useGuarded(kind, props, description, !(isAsked in props))
  }
  useGuard.action = kind
  if (useOriginal.displayName !== undefined) useGuard.displayName = useOriginal.displayName
  return useGuard
}

function isGuardedKind(action: DocumentActionComponent['action']): action is GuardedKind {
  return action === 'publish' || action === 'unpublish' || action === 'delete'
}

/**
 * Whether there is a "Publish" of a support type that the guard never met: `supportRouting` stands before `structureTool`,
 * and the workspace does not guard by itself. What a host puts around a guarded action is no such case.
 */
export function useIsPublishUnguarded(schemaType: string): boolean {
  const {dataset, document, projectId} = useWorkspace()
  return useMemo(
    () =>
      document
        .actions({releaseId: undefined, schemaType, versionType: 'draft'})
        .some((action) => action.action === 'publish' && !isGuardedAction(action)) &&
      !metPublish.has(keyOf({dataset, projectId})),
    [dataset, document, projectId, schemaType],
  )
}

/** The actions of Sanity that change published content, and that are guarded. */
type GuardedKind = 'publish' | 'unpublish' | 'delete'

/**
 * What Sanity would offer, with a look at the consequences before it happens.
 *
 * @param isActive - `false` hands the description through: something around it guards already.
 */
function useGuardedAction(
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
  return published ? {documentId: publishedIdOf(id), kind} : undefined
}

/**
 * The first error of a draft among the newest drafts of everyone, in the words of its form.
 *
 * Sanity validates a document again when it changes itself, and not when another document makes it wrong.
 */
function useLiveError(
  draft: RawDocument | undefined,
  documentId: string,
  documentType: string,
): string | undefined {
  const store = useMarketStore(publishedIdOf(documentId), documentType, 'drafts')
  const {config, findings, status} = useEditedMarket(store, draft)
  const textOf = useFindingText(config)
  // What was true when the connection was lost may be repaired by now; the dialog looks at the newest content.
  if (!draft || status.kind !== 'live') return undefined
  const error = findings.find(({severity}) => severity === 'error')
  return error && textOf(error)
}
