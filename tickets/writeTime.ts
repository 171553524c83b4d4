import {writePlainTime} from './writePlainTime.ts'

/**
 * An instant as ISO 8601 in UTC, which `readTime` reads back as the same number.
 *
 * @param epochMs - Epoch milliseconds; fractions are kept.
 * @returns `null` for what is no instant: not finite, or beyond what a `Date` can hold.
 */
export function writeTime(epochMs: unknown): string | null {
  if (typeof epochMs !== 'number') return null
  const whole = Math.floor(epochMs)
  const plain = whole === epochMs ? writePlainTime(whole) : undefined
  if (plain !== undefined) return plain
  const date = new Date(whole)
  if (Number.isNaN(date.getTime())) return null
  const rest = epochMs - whole
  const text = date.toISOString()
  return rest === 0 ? text : text.replace('Z', `${rest.toFixed(20).slice(2)}Z`)
}
