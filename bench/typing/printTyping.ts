import {loadavg} from 'node:os'

import {quantile} from '../measure.ts'
import {row} from '../row.ts'
import type {TypedArrangement} from './compareTyping.ts'
import {type KeyTimes, resolutionMs, thresholdMs} from './keyTimes.ts'
import {cpuThrottling, type TypedName} from './typeName.ts'

/** Prints what was measured; the first arrangement is what the others are compared with. */
export function printTyping(arrangements: readonly TypedArrangement[]): void {
  const [first] = arrangements
  if (!first) return
  const columns = arrangements.map(({sessions, title}) => ({
    all: durationsOf(sessions, 'down'),
    sessions,
    title,
    up: durationsOf(sessions, 'up'),
  }))
  const base = quantile(durationsOf(first.sessions, 'down'), 0.5)
  const print = (name: string, value: (column: (typeof columns)[number]) => string) =>
    console.log(row(name, columns.map(value)))

  // Times say little on a machine that is busy with something else.
  const [load = 0] = loadavg()
  console.log(
    `  ms from key down to paint, the CPU made ${cpuThrottling} x slower (load ${load.toFixed(1)})`,
  )
  print('', ({title}) => title)
  print('  keystrokes', ({all}) => String(all.length))
  print(`  of these below ${thresholdMs} ms`, ({all}) =>
    String(all.filter((duration) => duration < thresholdMs).length),
  )
  print('  median', ({all}) => shown(quantile(all, 0.5)))
  print('  quartiles', ({all}) => `${shown(quantile(all, 0.25))} – ${shown(quantile(all, 0.75))}`)
  print('  90th percentile', ({all}) => shown(quantile(all, 0.9)))
  print(`  medians of the ${first.sessions.length} sessions`, ({sessions}) => {
    const medians = sessions.map((session) => quantile(durationsOf([session], 'down'), 0.5))
    return `${shown(Math.min(...medians))} – ${shown(Math.max(...medians))}`
  })
  print('from key up to whatever comes next', ({up}) => shown(quantile(up, 0.5)))
  for (const {all, title} of columns.slice(1)) {
    console.log(`  ${title}: ${compared(quantile(all, 0.5), base, first.title)}`)
  }
}

/** Keystrokes that are too short to be reported count as no time at all, which puts them first in order. */
function durationsOf(sessions: readonly TypedName[], phase: keyof KeyTimes): readonly number[] {
  return sessions.flatMap(({keystrokes, reported: {[phase]: reported}}) => [
    ...Array.from({length: keystrokes - reported.length}, () => 0),
    ...reported,
  ])
}

function compared(median: number, base: number, baseTitle: string): string {
  if (Math.abs(median - base) < resolutionMs) {
    return `its median differs from that of the ${baseTitle} by less than the ${resolutionMs} ms that browsers measure in.`
  }
  if (Math.min(median, base) < thresholdMs) {
    return `one of the medians is below ${thresholdMs} ms, where browsers do not measure.`
  }
  return `its median is ${(median / base).toFixed(2)} times that of the ${baseTitle}.`
}

function shown(duration: number): string {
  return duration < thresholdMs ? `< ${thresholdMs}` : duration.toFixed(0)
}
