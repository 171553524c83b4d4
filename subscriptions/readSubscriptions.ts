import {array, literal, minLength, object, optional, pipe, safeParse, string, union} from 'valibot'

import type {Subscription} from '../engine/index.ts'

/** What stands where subscriptions should: no list at all, or a list with something else at a position, counted from 1. */
export type NotSubscriptions =
  | {readonly kind: 'no-list'}
  | {readonly kind: 'no-subscription'; readonly position: number}

/** Subscriptions, or why they are none. */
export type ReadSubscriptions =
  | {readonly kind: 'read'; readonly subscriptions: readonly Subscription[]}
  | NotSubscriptions

const subscriptionSchema = object({
  datasets: optional(array(string())),
  event: string(),
  partner: pipe(string(), minLength(1)),
  stores: union([literal('region'), array(string())]),
})

/**
 * Reads what a directory answered.
 *
 * One entry that is no subscription refuses all of them: without it the rest might say "nobody" where there is somebody, as
 * with store ids that are numbers.
 */
export function readSubscriptions(answer: unknown): ReadSubscriptions {
  if (!Array.isArray(answer)) return {kind: 'no-list'}
  const {issues, output, success} = safeParse(array(subscriptionSchema), answer)
  if (success) return {kind: 'read', subscriptions: output}
  const index = issues[0].path?.[0].key
  return {kind: 'no-subscription', position: typeof index === 'number' ? index + 1 : 1}
}
