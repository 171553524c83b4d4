import {expect, test} from 'vitest'

import {retryDelayMs} from '../../content/retryDelay.ts'

const timing = {firstRetryMs: 1_000, longestRetryMs: 30_000}
const latest = () => 1 - Number.EPSILON

test('the delay is anything up to a limit that doubles, and ends somewhere', () => {
  const limits = [1, 2, 3, 4, 5, 6, 7, 2_000].map((failures) =>
    Math.round(retryDelayMs(timing, failures, 0, latest)),
  )
  expect(limits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
  expect(retryDelayMs(timing, 5, 0, () => 0)).toBe(0)
  expect(retryDelayMs(timing, 1, 0, () => 0.25)).toBe(250)
})

test('it is never shorter than a server asks for, within reason', () => {
  expect(retryDelayMs(timing, 1, 7_000, () => 0)).toBe(7_000)
  expect(retryDelayMs(timing, 1, 7_000, () => 0.5)).toBe(7_500)
  expect(retryDelayMs(timing, 1, 1e12, () => 0)).toBe(300_000)
})
