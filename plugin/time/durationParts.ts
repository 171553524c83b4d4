/** A part of a length of time, like 3 hours. */
export interface DurationPart {
  readonly unit: 'day' | 'hour' | 'minute' | 'second'
  readonly value: number
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** A length of time in days, hours, minutes and seconds, exact to the millisecond; parts of 0 are left out. */
export function durationParts(milliseconds: number): readonly DurationPart[] {
  const parts: DurationPart[] = []
  let rest = milliseconds
  for (const [unit, length] of units) {
    const value = Math.floor(rest / length)
    rest -= value * length
    if (value > 0) parts.push({unit, value})
  }
  if (rest > 0 || parts.length === 0) parts.push({unit: 'second', value: rest / 1000})
  return parts
}
