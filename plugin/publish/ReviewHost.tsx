import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'

import {ReviewDialog} from './ReviewDialog.tsx'
import type {ReviewRequest} from './reviewRequest.ts'

/** Opens the one dialog of a window. */
export interface Reviews {
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
  const [request, setRequest] = useState<ReviewRequest | undefined>(undefined)
  const opener = useRef<Element | null>(null)
  const close = useCallback(() => {
    setRequest((current) => (current === request ? undefined : current))
    // Sanity closes the menu of an action by itself; what is gone cannot be focused.
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }, [request])
  const reviews = useMemo<Reviews>(
    () => ({
      open: (opened) => {
        opener.current = globalThis.document.activeElement
        setRequest(opened)
        return () => setRequest((current) => (current === opened ? undefined : current))
      },
    }),
    [],
  )
  return (
    <ReviewContext.Provider value={reviews}>
      {props.children}
      {request && <ReviewDialog onClose={close} request={request} />}
    </ReviewContext.Provider>
  )
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
