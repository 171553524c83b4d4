/**
 * A moment that knows how long ago it was, whatever happens to the clock on the wall: that one is set, forwards and backwards,
 * while a service or a Studio runs.
 */
export interface Moment {
  /** What the clock on the wall showed, in epoch milliseconds: to be shown, never to be counted with. */
  readonly epochMs: number
  /** What a clock shows that nobody sets, in milliseconds since the process or the page began. */
  readonly steadyMs: number
}

/** The moment of now. */
export function momentOfNow(): Moment {
  return {epochMs: Date.now(), steadyMs: performance.now()}
}

/** A moment of which only the wall clock's time was written down, by this process or an earlier one; never later than now. */
export function momentOf(epochMs: number): Moment {
  const now = momentOfNow()
  return {epochMs, steadyMs: now.steadyMs - Math.max(0, now.epochMs - epochMs)}
}

/** Whole milliseconds since a moment. */
export function msSince({steadyMs}: Moment): number {
  return Math.floor(performance.now() - steadyMs)
}
