import {minuteMs} from '../engine/threshold.ts'

/**
 * Milliseconds as minutes, and seconds where there are any: "42 min", "60 min 1 sec"; more than numbers can tell apart, as more.
 *
 * @param format - Writes a number with its unit.
 */
export function minutesText(
  milliseconds: number,
  format: (value: number, unit: 'minute' | 'second') => string,
): string {
  // Hundreds of digits say less than one bound.
  if (milliseconds > Number.MAX_SAFE_INTEGER) {
    return `> ${format(Math.trunc(Number.MAX_SAFE_INTEGER / minuteMs), 'minute')}`
  }
  const minutes = Math.trunc(milliseconds / minuteMs)
  const seconds = (milliseconds % minuteMs) / 1000
  const parts = [
    ...(minutes > 0 || seconds === 0 ? [format(minutes, 'minute')] : []),
    ...(seconds > 0 ? [format(seconds, 'second')] : []),
  ]
  return parts.join(' ')
}
