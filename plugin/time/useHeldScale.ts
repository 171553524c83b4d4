import {useState} from 'react'

import {type AgeScale, ageScale} from './ageScale.ts'

/** The scale of a slider, and when a hand is on it. */
export interface HeldScale extends AgeScale {
  readonly hold: () => void
  readonly release: () => void
}

/** The scale that an age needs; while a hand is on the slider it never shrinks, since its thumb would run away. */
export function useHeldScale(
  thresholdMs: number | undefined,
  ageMs: number | undefined,
): HeldScale {
  const [held, setHeld] = useState<AgeScale & {readonly thresholdMs: number | undefined}>()
  const needed = ageScale(thresholdMs, ageMs)
  const {maxMs, tickMs} =
    held && held.thresholdMs === thresholdMs && held.maxMs > needed.maxMs ? held : needed
  return {
    hold: () => setHeld({maxMs, thresholdMs, tickMs}),
    maxMs,
    release: () => setHeld(undefined),
    tickMs,
  }
}
