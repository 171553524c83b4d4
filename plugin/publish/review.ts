import type {ReactNode} from 'react'

import type {RawDocument} from '../../content/contentClient.ts'
import {isBlocked, isHarmless, type RoutingImpact, sameImpact} from './routingImpact.ts'

/** The actions of Sanity that change published content, and that are guarded; the last two only where a type is edited live. */
export type GuardedKind = 'publish' | 'unpublish' | 'delete' | 'duplicate' | 'restore'

/** What a person is asked to look at before something happens. */
export interface ReviewRequest {
  readonly action: GuardedKind | 'live' | 'together' | 'release'
  /** Published ids, where it is about several documents that its reader could not know otherwise. */
  readonly documentIds?: readonly string[]
  /** Why it cannot be done, where the routing is not the reason: a sentence for each. */
  readonly problems?: readonly string[]
  /** What would change, where the content was known to be the newest; otherwise it is looked up first. */
  readonly impact: RoutingImpact | undefined
  /** What the edit, with its newest keystroke, would change on the given content. */
  readonly impactOn: (documents: ReadonlyMap<string, RawDocument>) => RoutingImpact
  /** Goes ahead; absent where there is only something to read. */
  readonly proceed?: () => ProceedResult
}

/** Whether the action could still be done, or Sanity's own words for why not. */
export type ProceedResult =
  | {readonly kind: 'done'}
  | {readonly kind: 'refused'; readonly title: ReactNode}

/** Who asked for a look at the newest content. */
export type CheckStart =
  /** Publish was pressed while the content could not be trusted to be the newest; nothing was shown yet. */
  | 'open'
  /** What was shown was confirmed. */
  | 'confirm'
  /** "Try again", which only looks. */
  | 'retry'

/** What follows from a look at the newest content. */
type CheckResult =
  | {readonly kind: 'proceed'}
  | {readonly kind: 'show'; readonly impact: RoutingImpact; readonly changedMeanwhile: boolean}

/**
 * Decides whether the edit may go ahead: only what was seen is confirmed, so anything that reads differently by now has to be
 * shown first.
 */
export function decideAfterCheck(
  start: CheckStart,
  shown: RoutingImpact | undefined,
  impact: RoutingImpact,
): CheckResult {
  const changedMeanwhile = shown !== undefined && !sameImpact(shown, impact)
  if (start === 'open' && isHarmless(impact)) return {kind: 'proceed'}
  const isSeen = start === 'confirm' && shown !== undefined && !changedMeanwhile
  if (isSeen && !isBlocked(impact)) return {kind: 'proceed'}
  return {changedMeanwhile, impact, kind: 'show'}
}
