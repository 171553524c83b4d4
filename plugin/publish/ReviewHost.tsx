import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

import type {ReviewRequest} from './review.ts'
import {ReviewDialog} from './ReviewDialog.tsx'
import {createRunningGuards} from './runningGuards.ts'
import {type Reviews, ReviewsProvider} from './useReviews.ts'

/**
 * Holds the dialog that asks before something is published.
 *
 * It is not the `dialog` of a document action: Sanity shows that one twice when the action is started by its keyboard
 * shortcut, and release actions have none.
 */
export function ReviewHost(props: {readonly children: ReactNode}) {
  const [shown, setShown] = useState<ShownReview | undefined>(undefined)
  const [guards] = useState(createRunningGuards)
  const opened = useRef(0)
  const opener = useRef<HTMLElement>(undefined)
  const lastFocused = useLastFocused()
  const close = useCallback(() => setShown(undefined), [])
  const isShown = shown !== undefined
  // Once the dialog is gone, which keeps the focus in itself.
  useEffect(() => (isShown ? () => opener.current?.focus() : undefined), [isShown])
  const reviews = useMemo<Reviews>(
    () => ({
      guards,
      open: (request) => {
        opener.current = lastFocused.current
        opened.current += 1
        const id = opened.current
        setShown({id, request})
        return () => setShown((current) => (current?.id === id ? undefined : current))
      },
    }),
    [guards, lastFocused],
  )
  return (
    <ReviewsProvider value={reviews}>
      {props.children}
      {shown && <ReviewDialog key={shown.id} onClose={close} request={shown.request} />}
    </ReviewsProvider>
  )
}

interface ShownReview {
  /** Counts up, so that a request never continues the check of the one before it. */
  readonly id: number
  readonly request: ReviewRequest
}

/** What had the focus last and is no part of a menu: a menu that a dialog is opened from is gone when the dialog is closed. */
function useLastFocused(): RefObject<HTMLElement | undefined> {
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const remember = ({target}: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[role=menu]')) last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  return last
}
