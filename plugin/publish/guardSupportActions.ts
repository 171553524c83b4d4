import type {DocumentActionComponent, DocumentActionProps, DocumentActionsResolver} from 'sanity'

import {isSupportType} from '../../engine/storedNames.ts'
import {lockSupportActions, passLock} from '../rights/lockSupportActions.ts'
import {type GuardedKind, useGuardedAction} from './useGuardedAction.ts'

const guards = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const guarded = new WeakSet<DocumentActionComponent>()

/** Whether a Publish of a support type ever came by; it does not where the plugin stands before what brings it. */
let hasMetPublish = false

/** Tells a guard that one further out, around what a host put between, asks already. */
const isAsked = Symbol('isAsked')

/**
 * Lets "Publish", "Unpublish" and "Delete" of support documents show first what they change, and locks all actions that
 * change routing for those whom `canEditRouting` refuses.
 *
 * The plugin uses it by itself. It sees the actions of the plugins before it; put it into `document.actions` of the
 * workspace, which Sanity asks last, where `supportRouting` cannot stand behind `structureTool`. Using both is fine.
 */
export const guardSupportActions: DocumentActionsResolver = (actions, context) =>
  isSupportType(context.schemaType)
    ? lockSupportActions(actions, context).map(guardedAction)
    : actions

/** Whether a Publish could be guarded since the Studio started. */
export function couldGuardPublish(): boolean {
  return hasMetPublish
}

/** Whether an action shows first what it changes. */
export function isGuardedAction(action: DocumentActionComponent): boolean {
  return guarded.has(action)
}

/** Sanity keeps an action's state by its identity, so the same action always has the same guard. */
function guardedAction(original: DocumentActionComponent): DocumentActionComponent {
  const {action} = original
  if (action === 'publish') hasMetPublish = true
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
