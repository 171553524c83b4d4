import {loadavg} from 'node:os'

import type {Browser} from 'playwright-core'

import type {RunningStudio} from '../../studio/startStudio.ts'
import {describeGoal} from '../goals.ts'
import {row} from '../row.ts'
import type {Arrangement} from '../typing/arrangements.ts'
import {openDocument} from './openDocument.ts'

/** How long an arrangement may take until its form can be written in, as a share of what the form alone takes. */
const mostShare = 1.05

/**
 * Opens a document in every arrangement, in turns that run forward and backward, and prints how long each takes until the form
 * can be written in.
 *
 * @param arrangements - the first is what the others are compared with
 * @param rounds - openings of each arrangement; an even number, so that each is first as often as last
 */
export async function compareOpening(
  browser: Browser,
  studio: RunningStudio,
  arrangements: readonly Arrangement[],
  rounds: number,
): Promise<void> {
  const opened = arrangements.map((arrangement) => {
    const times: number[] = []
    return {arrangement, times}
  })
  const [first] = opened
  if (!first) return
  // The first of all waits for what the machine has not read yet.
  await openDocument(browser, studio, first.arrangement)
  for (let round = 0; round < rounds; round += 1) {
    for (const {arrangement, times} of round % 2 === 0 ? opened : opened.toReversed()) {
      times.push(await openDocument(browser, studio, arrangement))
    }
  }
  const print = (name: string, value: (times: readonly number[]) => string) =>
    console.log(
      row(
        name,
        opened.map(({times}) => value(times)),
      ),
    )
  const [load = 0] = loadavg()
  console.log(
    `  ms until the form of an opened document can be written in (load ${load.toFixed(1)})`,
  )
  console.log(
    row(
      '',
      opened.map(({arrangement}) => arrangement.title),
    ),
  )
  print('  median', (times) => middle(times).toFixed(0))
  print('  shortest – longest', (times) =>
    [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0)).join(' – '),
  )
  for (const {arrangement, times} of opened.slice(1)) {
    // Neighbours in time, so that a slow minute of the machine is on both sides.
    const shares = times.map((time, round) => time / (first.times[round] ?? Number.NaN))
    console.log(
      describeGoal({
        limit: {below: mostShare},
        measured: middle(shares),
        name: `${arrangement.title}, times the ${first.arrangement.title}`,
        unit: '',
      }),
    )
  }
}

/** Of an even number the mean of the two in the middle, since the lower one would make a share look smaller. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  return (at(Math.floor((values.length - 1) / 2)) + at(Math.floor(values.length / 2))) / 2
}
