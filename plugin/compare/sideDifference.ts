import type {Outcome, RoutingDecision} from '../../engine/index.ts'

/** How a ticket fares otherwise than by what is published. */
export type SideDifference =
  /** The same outcome, for the same reason. */
  | {readonly kind: 'same'}
  | {readonly kind: 'other-reason'}
  | {readonly kind: 'outcome'; readonly from: Outcome; readonly to: Outcome}
  /** What is published does not know the sub-category, or not in this group. */
  | {readonly kind: 'new'}
  /** Only what is published knows it. */
  | {readonly kind: 'gone'}

/** Compares two decisions about a ticket; `undefined` stands for a ticket that cannot even be named. */
export function differenceOf(
  published: RoutingDecision | undefined,
  other: RoutingDecision | undefined,
): SideDifference {
  const before = ifKnown(published)
  const after = ifKnown(other)
  if (!after) return {kind: before ? 'gone' : 'same'}
  if (!before) return {kind: 'new'}
  if (before.outcome !== after.outcome) {
    return {from: before.outcome, kind: 'outcome', to: after.outcome}
  }
  return {kind: before.reason === after.reason ? 'same' : 'other-reason'}
}

/** Nothing where the very first rule ends it, because there is no such group and sub-category. */
function ifKnown(decision: RoutingDecision | undefined): RoutingDecision | undefined {
  return decision?.rule === 'known-subcategory' ? undefined : decision
}
