import {createContext, useContext} from 'react'

import type {ReviewRequest} from './review.ts'
import type {RunningGuards} from './runningGuards.ts'

/** Opens the one dialog of a window. */
export interface Reviews {
  /** What asks before the documents of this workspace are published. */
  readonly guards: RunningGuards
  /** Shows a request; returns how to take it away again, which does nothing to a later one. */
  readonly open: (request: ReviewRequest) => () => void
}

const ReviewContext = createContext<Reviews | undefined>(undefined)

export const ReviewsProvider = ReviewContext.Provider

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
