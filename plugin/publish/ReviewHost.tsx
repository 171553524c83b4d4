import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

import type {ReviewRequest} from './review.ts'
import {ReviewDialog} from './ReviewDialog.tsx'
import {createRunningGuards, type RunningGuards} from './runningGuards.ts'

/** Opens the one dialog of a window. */
interface Reviews {
  /** What asks before the documents of this workspace are published. */
  readonly guards: RunningGuards
  /** Shows a request; returns how to take it away again, which does nothing to a later one. */
  readonly open: (request: ReviewRequest) => () => void
}

const ReviewContext = createContext<Reviews | undefined>(undefined)

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
    <ReviewContext.Provider value={reviews}>
      {props.children}
      {shown && <ReviewDialog key={shown.id} onClose={close} request={shown.request} />}
    </ReviewContext.Provider>
  )
}

interface ShownReview {
  /** Counts up, so that a request never continues the check of the one before it. */
  readonly id: number
  readonly request: ReviewRequest
}

/** The window's dialog; throws where the plugin is not installed. */
export function useReviews(): Reviews {
  const reviews = useContext(ReviewContext)
  if (!reviews) {
    throw new Error(
      'The publish guard needs the plugin: add supportRouting() to the plugins of this workspace.',
    )
  }
  return reviews
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
