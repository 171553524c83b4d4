import type {Ticket} from './decision.ts'

/**
 * How long after its order a ticket was submitted, in milliseconds; negative when the order lies in the future.
 *
 * @returns `absent` without an order, `invalid-time` when one of the two instants is unknown. Never NaN.
 */
export function readOrderAge({order, submittedAt}: Ticket): number | 'absent' | 'invalid-time' {
  if (order === undefined || order === null) return 'absent'
  if (typeof order !== 'object') return 'invalid-time'
  const {placedAt} = order
  // `Number.isFinite` takes no text and no Date: a time that was not parsed at the edge is unknown here.
  if (!Number.isFinite(placedAt) || !Number.isFinite(submittedAt)) return 'invalid-time'
  return submittedAt - placedAt
}
