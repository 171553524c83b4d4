import {line} from './figures.ts'

/** What was to be reached, and what was. */
export interface Goal {
  readonly name: string
  readonly measured: number
  readonly unit: string
  readonly limit: {readonly atLeast: number} | {readonly below: number}
  /** What it was before somebody made it better. */
  readonly before?: number
}

/** One line for a goal, which says whether it is reached. */
export function describeGoal({before, name, measured, unit, limit}: Goal): string {
  const [isReached, word, value] =
    'atLeast' in limit
      ? [measured >= limit.atLeast, 'at least', limit.atLeast]
      : [measured < limit.below, 'below', limit.below]
  const wanted = `goal: ${word} ${value.toLocaleString('en')}${unit}`
  const earlier = before === undefined ? '' : `, before: ${figure(before)}${unit}`
  const verdict = `${isReached ? 'reached' : 'MISSED'}, ${wanted}${earlier}`
  return line(name, `${figure(measured)}${unit}`, verdict)
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
}
