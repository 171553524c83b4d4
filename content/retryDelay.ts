/** However long a server asks to wait: it is asked again within this time. */
const longestServerDelayMs = 300_000

/**
 * Milliseconds until the next attempt: any time up to a limit that doubles with every failure ("full jitter"), so that many
 * services or Studios that failed together do not come back together; never earlier than the server asked for.
 *
 * @param failures - How many attempts failed one after the other, from 1.
 * @param random - From 0 to below 1.
 */
export function retryDelayMs(
  {firstRetryMs, longestRetryMs}: {readonly firstRetryMs: number; readonly longestRetryMs: number},
  failures: number,
  retryAfterMs = 0,
  random: () => number = Math.random,
): number {
  const limit = Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs)
  return Math.min(retryAfterMs, longestServerDelayMs) + random() * limit
}
