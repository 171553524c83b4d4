const secondMs = 1000

/** An age at the threshold, where it is decided by a second. */
export interface ThresholdAge {
  readonly name: 'within' | 'exactly' | 'past'
  /** Milliseconds. */
  readonly ageMs: number
}

/** The ages that people ask about: a second within the threshold where there is one, exactly at it, and a second past it. */
export function agesAtThreshold(thresholdMs: number): readonly ThresholdAge[] {
  const exactly = Math.floor(thresholdMs)
  const ages = [
    {ageMs: exactly - secondMs, name: 'within'},
    {ageMs: exactly, name: 'exactly'},
    {ageMs: exactly + secondMs, name: 'past'},
  ] as const
  return ages.filter(({ageMs}) => ageMs >= 0)
}
