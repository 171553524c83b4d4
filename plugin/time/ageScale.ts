import {minuteMs} from '../../engine/threshold.ts'

const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How far the ages go at least, so that a threshold of minutes is not the whole world. */
const shortestMs = hourMs

/** How many times further than the threshold needs an old order may stretch the scale; older ones are told in words. */
const mostStretch = 4

/** Between so many ticks a label fits on the narrowest pane. */
const mostSteps = 5

/** Distances between ticks as people count time; beyond, days in decimals. */
const steps: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minuteMs),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hourMs),
  ...[1, 2, 3, 5, 7].map((days) => days * dayMs),
]

/** The ages of an order that a slider offers, from 0. */
export interface AgeScale {
  /** Milliseconds; whole minutes. */
  readonly maxMs: number
  /** Milliseconds between the ticks, of which the last is `maxMs`. */
  readonly tickMs: number
}

/**
 * A scale with round ticks that shows both sides of the threshold, and the age where that leaves the threshold visible.
 *
 * @param thresholdMs milliseconds; `undefined` where there is none
 * @param ageMs milliseconds; negative, or far beyond the threshold, it lies outside of the scale
 */
export function ageScale(thresholdMs: number | undefined, ageMs: number | undefined): AgeScale {
  const needed = scaleUpTo(Math.max(shortestMs, 2 * (drawableThreshold(thresholdMs) ?? 0)))
  if (ageMs === undefined || !(ageMs > needed.maxMs)) return needed
  return scaleUpTo(Math.min(ageMs, mostStretch * needed.maxMs))
}

/** A threshold that can be drawn; beyond it a millisecond more is no other number, and routing knows no such age. */
export function drawableThreshold(thresholdMs: number | undefined): number | undefined {
  return thresholdMs !== undefined && thresholdMs < Number.MAX_SAFE_INTEGER
    ? thresholdMs
    : undefined
}

/** Where the ticks of a scale stand, in milliseconds. */
export function ticksOf({maxMs, tickMs}: AgeScale): readonly number[] {
  return Array.from({length: Math.round(maxMs / tickMs) + 1}, (_, index) => index * tickMs)
}

/**
 * The distance that dragging moves in, in milliseconds: about what a hand can point at.
 *
 * Keys still move by single minutes.
 */
export function dragStepOf({maxMs}: AgeScale): number {
  return stepOf(maxMs, 300)
}

function scaleUpTo(neededMs: number): AgeScale {
  const tickMs = stepOf(neededMs, mostSteps)
  return {maxMs: Math.ceil(neededMs / tickMs) * tickMs, tickMs}
}

/** The smallest round distance that covers a length in so many steps. */
function stepOf(lengthMs: number, most: number): number {
  const known = steps.find((step) => step * most >= lengthMs)
  if (known !== undefined) return known
  let days = 10
  for (;;) {
    for (const factor of [1, 2, 5]) {
      if (days * factor * dayMs * most >= lengthMs) return days * factor * dayMs
    }
    days *= 10
  }
}

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
