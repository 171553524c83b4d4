import {type ReactNode, useCallback, useEffect, useRef, useState} from 'react'
import {useClient} from 'sanity'

import {longestLookMs, readFreshContent} from '../../content/freshContent.ts'
import type {UnavailableReason} from '../../content/unavailableReason.ts'
import {type CheckStart, decideAfterCheck, type ReviewRequest} from './review.ts'
import type {RoutingImpact} from './routingImpact.ts'

/** What the dialog shows beside the impact. */
export type ReviewPhase =
  | {readonly kind: 'checking'}
  | {readonly kind: 'shown'; readonly changedMeanwhile: boolean}
  /** The newest content is not known. */
  | {readonly kind: 'unchecked'; readonly reason: UnavailableReason}
  | {readonly kind: 'refused'; readonly title: ReactNode}

/** A review as it goes on; the newest content is read before anything happens. */
export interface Review {
  readonly phase: ReviewPhase
  /** The newest that is known; nothing before the first answer. */
  readonly impact: RoutingImpact | undefined
  /** Looks at the newest content, then goes ahead with what was shown. */
  readonly confirm: () => void
  /** Goes ahead without looking. */
  readonly confirmUnchecked: () => void
  readonly retry: () => void
}

/** Leads through a review; `onClose` is called once the action went ahead. */
export function useReview(request: ReviewRequest, onClose: () => void): Review {
  const client = useClient({apiVersion: '2025-02-19'})
  const [impact, setImpact] = useState(request.impact)
  const [phase, setPhase] = useState<ReviewPhase>(
    request.impact ? {changedMeanwhile: false, kind: 'shown'} : {kind: 'checking'},
  )
  const running = useRef<AbortController | undefined>(undefined)

  const confirmUnchecked = useCallback(() => {
    const result = request.proceed?.()
    if (result?.kind === 'refused') setPhase(result)
    else onClose()
  }, [onClose, request])

  const look = useCallback(
    async (start: CheckStart, shown: RoutingImpact | undefined) => {
      running.current?.abort()
      const own = new AbortController()
      running.current = own
      const content = await readFreshContent(client, longestLookMs, own.signal)
      if (own.signal.aborted) return undefined
      if (content.kind !== 'read') return {kind: 'unchecked', reason: content.reason} as const
      return decideAfterCheck(start, shown, request.impactOn(content.documents))
    },
    [client, request],
  )

  const settle = useCallback(
    (result: Awaited<ReturnType<typeof look>>) => {
      if (result?.kind === 'proceed') confirmUnchecked()
      else if (result?.kind === 'unchecked') setPhase(result)
      else if (result) {
        setImpact(result.impact)
        setPhase({changedMeanwhile: result.changedMeanwhile, kind: 'shown'})
      }
    },
    [confirmUnchecked],
  )

  useEffect(() => {
    if (!request.impact) void look('open', undefined).then(settle)
    return () => running.current?.abort()
  }, [look, request, settle])

  const lookAgain = (start: CheckStart) => {
    setPhase({kind: 'checking'})
    void look(start, impact).then(settle)
  }

  return {
    confirm: () => lookAgain('confirm'),
    confirmUnchecked,
    impact,
    phase,
    retry: () => lookAgain('retry'),
  }
}
