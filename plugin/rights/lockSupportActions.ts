import {useCallback, useMemo} from 'react'
import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
  DocumentActionsResolver,
  NewDocumentOptionsResolver,
} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {type CanEditRouting, editRefusal} from '../../schemas/index.ts'
import {useFollowed} from '../content/follow.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {type LockedKind, lockedKinds, stepOfAction} from './routingTouch.ts'
import {useRoutingRefusal} from './useEditRefusal.ts'
import {useRoutingTouch, useTouchText} from './useRoutingTouch.ts'

const locks = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const locked = new WeakSet<DocumentActionComponent>()

/** Disables the actions of support documents that change routing for those whom `canEditRouting` refuses, with the reason. */
export const lockSupportActions: DocumentActionsResolver = (actions, {schemaType}) =>
  isSupportType(schemaType) ? actions.map(lockedAction) : actions

/** Sanity keeps an action's state by its identity, so the same action always has the same lock. */
function lockedAction(original: DocumentActionComponent): DocumentActionComponent {
  const kind = lockedKinds.find((each) => each === original.action)
  if (kind === undefined || locked.has(original)) return original
  return lockAround(original, kind)
}

/** A host's own "Publish", whatever its `action`, which is locked as Sanity's is; the same each time. */
export function lockedPublish(original: DocumentActionComponent): DocumentActionComponent {
  return locked.has(original) ? original : lockAround(original, 'publish')
}

function lockAround(original: DocumentActionComponent, kind: LockedKind): DocumentActionComponent {
  const known = locks.get(original)
  if (known) return known
  const lock = createLock(original, kind)
  locks.set(original, lock)
  locked.add(lock)
  return lock
}

/** Says that an action stands around a locked one, so that it needs no lock of its own. */
export function passLock(from: DocumentActionComponent, to: DocumentActionComponent): void {
  if (locked.has(from)) locked.add(to)
}

function createLock(
  useOriginal: DocumentActionComponent,
  kind: LockedKind,
): DocumentActionComponent {
  const useLock: DocumentActionComponent = (props) =>
    useLockedAction(kind, props, useOriginal(props))
  if (useOriginal.action !== undefined) useLock.action = useOriginal.action
  if (useOriginal.displayName !== undefined) useLock.displayName = useOriginal.displayName
  return useLock
}

/**
 * What Sanity would offer, disabled with the reason where it changes routing and the person at the screen may not.
 */
export function useLockedAction(
  kind: LockedKind,
  props: DocumentActionProps,
  description: DocumentActionDescription | null,
): DocumentActionDescription | null {
  const reason = useActionRefusal(kind, props)
  return useMemo(() => {
    if (!description || reason === undefined) return description
    const {dialog: _dialog, onHandle: _onHandle, ...rest} = description
    return {...rest, disabled: true, title: reason}
  }, [description, reason])
}

/** Why the person at the screen may not do something, in a sentence; `undefined` where they may, or it changes no routing. */
export function useActionRefusal(
  kind: LockedKind,
  {draft, id, published, revision, type, version}: DocumentActionProps,
): string | undefined {
  const refusal = useRoutingRefusal()
  const shown = useShownDocument(
    id,
    kind === 'restore' && refusal !== undefined && revision !== undefined,
  )
  const touch = useRoutingTouch(
    refusal === undefined || !isSupportType(type)
      ? undefined
      : stepOfAction(kind, {draft, published, shown, version}),
  )
  const textOf = useTouchText()
  return touch && refusal !== undefined ? textOf(touch, type, refusal) : undefined
}

/** The document as its form shows it; an action of an old revision is not told which content that has. */
export function useShownDocument(id: string, isAsked: boolean) {
  const {openForms} = useSupportRouting()
  return useFollowed(
    openForms.subscribe,
    useCallback(
      () => (isAsked ? openForms.get(publishedIdOf(id))?.document : undefined),
      [id, isAsked, openForms],
    ),
  )
}

/**
 * Takes the types of support out of every "Create" menu of those who may not edit routing.
 *
 * A template of a host's own has a name that says nothing of its type; a document that is made from it is locked in its form.
 */
export function withoutRefusedOptions(
  canEditRouting: CanEditRouting | undefined,
): NewDocumentOptionsResolver {
  return (items, {creationContext, currentUser}) => {
    if (editRefusal(canEditRouting, currentUser) === undefined) return items
    if (creationContext.type === 'structure' && isSupportType(creationContext.schemaType)) return []
    return items.filter(({templateId}) => !isSupportType(templateId))
  }
}
