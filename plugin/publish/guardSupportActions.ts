import {useCallback, useEffect, useMemo, useRef} from 'react'
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  DocumentActionsResolver,
} from 'sanity'

import {isSupportType} from '../../engine/storedNames.ts'
import {useWords} from '../i18n/useWords.ts'
import {lockSupportActions, passLock, useShownDocument} from '../rights/lockSupportActions.ts'
import type {GuardedKind, ProceedResult} from './review.ts'
import type {Guard} from './runningGuards.ts'
import {editOf, useLiveError, useQuestion, useReportedGuard} from './useQuestion.ts'

const guards = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** Which guards there are, and what each asks before. */
const guarded = new WeakMap<DocumentActionComponent, Guard>()

const draftKinds: readonly GuardedKind[] = ['publish', 'unpublish', 'delete']

/** A copy of a live document, and an older state of it, are public at once. */
const liveKinds: readonly GuardedKind[] = [...draftKinds, 'duplicate', 'restore']

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
  const {schema, schemaType} = context
  if (!isSupportType(schemaType)) return actions
  const type = schema.get(schemaType)
  const kinds = type && 'liveEdit' in type && type.liveEdit === true ? liveKinds : draftKinds
  return lockSupportActions(actions, context).map((action) => guardedAction(action, kinds))
}

/** The guard that an action is; `undefined` where it shows nothing first. */
export function guardOf(action: DocumentActionComponent): Guard | undefined {
  return guarded.get(action)
}

/** Sanity keeps an action's state by its identity, so the same action always has the same guard. */
function guardedAction(
  original: DocumentActionComponent,
  kinds: readonly GuardedKind[],
): DocumentActionComponent {
  const kind = kinds.find((each) => each === original.action)
  return guarded.has(original) || !kind ? original : guardAround(original, kind)
}

/** The one guard of an action that asks before a kind of change. */
export function guardAround(
  original: DocumentActionComponent,
  kind: GuardedKind,
): DocumentActionComponent {
  const known = guards.get(original)
  if (known) return known
  const guard = createGuard(original, kind)
  guards.set(original, guard)
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
  const guard: Guard = {id: Symbol('guard'), kind}
  const useGuard: DocumentActionComponent = (props) => {
    const inner: DocumentActionProps & {readonly [isAsked]: true} = {...props, [isAsked]: true}
    const description = useOriginal(inner)
    return useGuarded(guard, props, description, !isAskedAbout(props))
  }
  if (useOriginal.action !== undefined) useGuard.action = useOriginal.action
  if (useOriginal.displayName !== undefined) useGuard.displayName = useOriginal.displayName
  guarded.set(useGuard, guard)
  return useGuard
}

/** Whether something around an action with these properties asks already. */
export function isAskedAbout(props: DocumentActionProps): boolean {
  return isAsked in props
}

/**
 * What Sanity would offer, with a look at the consequences before it happens.
 *
 * @param isActive - `false` hands the description through: something around it guards already.
 */
function useGuardedAction(
  guard: Guard,
  props: DocumentActionProps,
  description: DocumentActionDescription | null,
  isActive: boolean,
): DocumentActionDescription | null {
  const {kind} = guard
  const {t} = useWords()
  const shown = useShownDocument(props.id, kind === 'restore' && props.revision !== undefined)
  const edit = isActive ? editOf(kind, props, shown) : undefined
  const error = useLiveError(kind === 'publish' ? edit : undefined, props.id, props.type)
  const ask = useQuestion(kind, edit)
  useReportedGuard(guard, props.id)

  // Between opening the dialog and confirming it what Sanity allows may change.
  const latest = useRef(description)
  useEffect(() => {
    latest.current = description
  })
  const onHandle = useCallback(() => {
    ask((): ProceedResult => {
      const now = latest.current
      if (!now?.onHandle || now.disabled) return {kind: 'refused', title: now?.title}
      now.onHandle()
      return {kind: 'done'}
    })
  }, [ask])

  const isGuarded = edit !== undefined
  return useMemo(() => {
    if (!description || !isGuarded) return description
    if (error !== undefined && !description.disabled) {
      return {...description, disabled: true, title: t('publish.disabled', {reason: error})}
    }
    return description.onHandle ? {...description, onHandle} : description
  }, [description, error, isGuarded, onHandle, t])
}
