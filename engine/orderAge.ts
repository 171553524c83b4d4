import type {Ticket} from './decision.ts'

/**
 * Whether both times of a ticket with an order are known, so that their difference is an age.
 *
 * `Number.isFinite` takes no text and no Date: a time that was not parsed at the edge is unknown here.
 */
export function areInstants(placedAt: unknown, submittedAt: unknown): boolean {
  return Number.isFinite(placedAt) && Number.isFinite(submittedAt)
}

/**
 * How long after its order a ticket was submitted, in milliseconds; negative when the order lies in the future.
 *
 * @returns `absent` without an order, `invalid-time` when one of the two instants is unknown. Never NaN.
 */
export function readOrderAge({order, submittedAt}: Ticket): number | 'absent' | 'invalid-time' {
  if (order === undefined || order === null) return 'absent'
  const {placedAt} = order
  return areInstants(placedAt, submittedAt) ? submittedAt - placedAt : 'invalid-time'
}
