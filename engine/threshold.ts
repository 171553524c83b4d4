import type {SettingsConfig} from './config.ts'
import type {Ticket} from './decision.ts'

/** Milliseconds in a minute, the unit that the threshold is stored in. */
export const minuteMs = 60_000

/** Minutes that are suggested where no threshold is configured. */
export const suggestedThresholdMinutes = 60

/** Minutes above which a threshold looks like a mistake: seven days. */
export const longThresholdMinutes = 7 * 24 * 60

/**
 * The "Store Support Ticket Time Threshold" in milliseconds, as it routes.
 *
 * @returns `undefined` when it is missing, no number, not finite or negative; a fraction of a minute counts as stored.
 */
export function readThresholdMs(settings: SettingsConfig | undefined): number | undefined {
  const minutes = settings?.storeSupportTicketTimeThreshold
  if (typeof minutes !== 'number' || !Number.isFinite(minutes) || minutes < 0) return undefined
  // Finite minutes may be more milliseconds than a number holds, and JSON writes such an infinity as null.
  return Math.min(minutes * minuteMs, 1e308)
}

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
