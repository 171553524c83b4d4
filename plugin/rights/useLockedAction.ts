import {useCallback, useMemo} from 'react'
import {type DocumentActionDescription, type DocumentActionProps, getPublishedId} from 'sanity'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useFollowed} from '../content/follow.ts'
import {type LockedKind, stepOfAction} from './stepOfAction.ts'
import {useRoutingRefusal} from './useEditRefusal.ts'
import {useRoutingTouch} from './useRoutingTouch.ts'
import {useTouchText} from './useTouchText.ts'

/**
 * What Sanity would offer, disabled with the reason where it changes routing and the person at the screen may not.
 */
export function useLockedAction(
  kind: LockedKind,
  props: DocumentActionProps,
  description: DocumentActionDescription | null,
): DocumentActionDescription | null {
  const {draft, id, published, revision, type, version} = props
  const refusal = useRoutingRefusal()
  const shown = useShown(id, kind === 'restore' && refusal !== undefined && revision !== undefined)
  const touch = useRoutingTouch(
    refusal === undefined ? undefined : stepOfAction(kind, {draft, published, shown, version}),
  )
  const textOf = useTouchText()
  return useMemo(() => {
    if (!description || !touch || refusal === undefined) return description
    const {dialog: _dialog, onHandle: _onHandle, ...rest} = description
    return {...rest, disabled: true, title: textOf(touch, type, refusal)}
  }, [description, refusal, textOf, touch, type])
}

/** The document as its form shows it; an action of an old revision is not told which content that has. */
function useShown(id: string, isAsked: boolean) {
  const {openForms} = useSupportRouting()
  return useFollowed(
    openForms.subscribe,
    useCallback(
      () => (isAsked ? openForms.get(getPublishedId(id))?.document : undefined),
      [id, isAsked, openForms],
    ),
  )
}
