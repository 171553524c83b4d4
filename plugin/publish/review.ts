import {isBlocked, isHarmless, type RoutingImpact, sameImpact} from './routingImpact.ts'

/** Who asked for a look at the newest content. */
export type CheckStart =
  /** Publish was pressed while the content could not be trusted to be the newest; nothing was shown yet. */
  | 'open'
  /** What was shown was confirmed. */
  | 'confirm'
  /** "Try again", which only looks. */
  | 'retry'

/** What follows from a look at the newest content. */
export type CheckResult =
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
