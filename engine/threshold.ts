import type {SettingsConfig} from './config.ts'

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
