import {useNumberFormat, useUnitFormatter} from 'sanity'

import {minuteMs} from '../../engine/threshold.ts'

const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Writes the ticks of a scale: numbers, and the unit behind the last one alone, so that they fit on a narrow pane. */
export function useTickText(tickMs: number): (tick: number, isLast: boolean) => string {
  const format = useUnitFormatter({notation: 'compact', unitDisplay: 'short'})
  const numbers = useNumberFormat({notation: 'compact'})
  const [unit, unitMs] =
    tickMs < hourMs
      ? (['minute', minuteMs] as const)
      : tickMs < dayMs
        ? (['hour', hourMs] as const)
        : (['day', dayMs] as const)
  return (tick, isLast) => (isLast ? format(tick / unitMs, unit) : numbers.format(tick / unitMs))
}
