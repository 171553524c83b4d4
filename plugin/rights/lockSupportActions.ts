import type {DocumentActionComponent, DocumentActionsResolver} from 'sanity'

import {isSupportType} from '../../engine/storedNames.ts'
import {type LockedKind, lockedKinds} from './stepOfAction.ts'
import {useLockedAction} from './useLockedAction.ts'

const locks = new WeakMap<DocumentActionComponent, DocumentActionComponent>()
const locked = new WeakSet<DocumentActionComponent>()

/** Disables the actions of support documents that change routing for those whom `canEditRouting` refuses, with the reason. */
export const lockSupportActions: DocumentActionsResolver = (actions, {schemaType}) =>
  isSupportType(schemaType) ? actions.map(lockedAction) : actions

/** Sanity keeps an action's state by its identity, so the same action always has the same lock. */
function lockedAction(original: DocumentActionComponent): DocumentActionComponent {
  const kind = lockedKinds.find((each) => each === original.action)
  if (kind === undefined || locked.has(original)) return original
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
  useLock.action = kind
  if (useOriginal.displayName !== undefined) useLock.displayName = useOriginal.displayName
  return useLock
}
