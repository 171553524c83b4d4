import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import type {TicketOpener} from '../../../engine/index.ts'
import {outcomesOfPair} from '../../../engine/outcomesOfPair.ts'
import {
  decidingThreshold,
  flipsOf,
  flipToTell,
  segmentsOf,
} from '../../../plugin/time/ageOutcomes.ts'
import {
  agesAtThreshold,
  ageScale,
  dragStepOf,
  durationParts,
  ticksOf,
} from '../../../plugin/time/ageScale.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What becomes of one opener's tickets in a market with a threshold of so many minutes. */
function outcomesWith(
  threshold: number | undefined,
  {
    asks = true,
    openedBy = 'guest',
    type = 'STORE',
  }: {
    readonly asks?: boolean
    readonly openedBy?: TicketOpener
    readonly type?: string
  } = {},
) {
  const market = read([
    subcategory('a', {allowRecentOrderSelection: asks}),
    group('g', type, ['a']),
    ...(threshold === undefined ? [] : [settings(threshold)]),
  ])
  return outcomesOfPair(market, {categoryGroupId: 'g', subcategoryId: 'a'}).filter(
    (row) => row.openedBy === openedBy,
  )
}

describe('the scale', () => {
  test.each([
    ['no threshold', undefined, undefined, hour, 15 * minute],
    ['a threshold of 0', 0, 0, hour, 15 * minute],
    ['1 minute', minute, undefined, hour, 15 * minute],
    ['30 minutes', 30 * minute, undefined, hour, 15 * minute],
    ['45 minutes', 45 * minute, undefined, 90 * minute, 30 * minute],
    ['60 minutes', hour, undefined, 2 * hour, 30 * minute],
    ['90 minutes', 90 * minute, undefined, 3 * hour, hour],
    ['7 days', 7 * day, undefined, 15 * day, 3 * day],
    ['30 days', 30 * day, undefined, 60 * day, 20 * day],
    ['two years', 730 * day, undefined, 1500 * day, 500 * day],
    ['an age on the scale', hour, 2 * hour, 2 * hour, 30 * minute],
    ['an age that stretches it', hour, 5 * hour, 5 * hour, hour],
    ['an age far beyond it', hour, 30 * day, 8 * hour, 2 * hour],
    ['an age far beyond every date', hour, Number.MAX_VALUE, 8 * hour, 2 * hour],
    ['an order in the future', hour, -5 * minute, 2 * hour, 30 * minute],
    ['an age that is none', hour, Number.NaN, 2 * hour, 30 * minute],
    ['a threshold that no number counts', Number.POSITIVE_INFINITY, undefined, hour, 15 * minute],
  ])('of %s', (_, thresholdMs, ageMs, maxMs, tickMs) => {
    expect(ageScale(thresholdMs, ageMs)).toEqual({maxMs, tickMs})
  })

  test('shows both sides of every threshold between few ticks, in whole minutes', () => {
    const aThreshold = fc.oneof(
      fc.integer({max: 10_080, min: 0}).map((minutes) => minutes * minute),
      // Up to where twice of it, and a round number above that, is still exact.
      fc.integer({max: 1e15, min: 0}),
    )
    const anAge = fc.option(fc.integer({max: 400 * day, min: -day}), {nil: undefined})
    fc.assert(
      fc.property(aThreshold, anAge, (thresholdMs, ageMs) => {
        const scale = ageScale(thresholdMs, ageMs)
        const ticks = ticksOf(scale)
        expect(scale.maxMs).toBeGreaterThanOrEqual(2 * thresholdMs)
        expect(scale.maxMs % minute).toBe(0)
        expect(ticks.length).toBeGreaterThan(2)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.at(-1)).toBe(scale.maxMs)
      }),
    )
  })

  test.each([
    [2 * hour, minute],
    [8 * hour, 2 * minute],
    [15 * day, 2 * hour],
  ])('of %i milliseconds is dragged in steps of %i', (maxMs, stepMs) => {
    expect(dragStepOf({maxMs, tickMs: maxMs})).toBe(stepMs)
  })
})

describe('the band', () => {
  test('has a segment on each side of the threshold, without a gap', () => {
    expect(segmentsOf(outcomesWith(60), 2 * hour)).toEqual([
      {endMs: hour, outcome: 'STORE', impossible: false, startMs: 0},
      {endMs: 2 * hour, outcome: 'GENERAL', impossible: false, startMs: hour},
    ])
  })

  test('of a threshold of 0 keeps the one age that reaches the store', () => {
    expect(segmentsOf(outcomesWith(0), hour)).toEqual([
      {endMs: 0, outcome: 'STORE', impossible: false, startMs: 0},
      {endMs: hour, outcome: 'GENERAL', impossible: false, startMs: 0},
    ])
  })

  test('without a threshold is one segment', () => {
    expect(segmentsOf(outcomesWith(undefined), hour)).toEqual([
      {endMs: hour, outcome: 'STORE', impossible: false, startMs: 0},
    ])
  })

  test('shows what cannot happen as such', () => {
    const segments = segmentsOf(outcomesWith(60, {asks: false}), 2 * hour)
    expect(segments.map(({impossible, outcome}) => [outcome, impossible])).toEqual([
      ['STORE', true],
      ['GENERAL', true],
    ])
  })

  test('shows the answer to a ticket about a sub-category in no group as one that comes to be', () => {
    const rows = outcomesOfPair(read([subcategory('a'), settings(60)]), {subcategoryId: 'a'})
    const ofGuest = rows.filter(({openedBy}) => openedBy === 'guest')
    expect(segmentsOf(ofGuest, hour)).toEqual([
      {endMs: hour, impossible: false, outcome: 'NOT_FORWARDED', startMs: 0},
    ])
  })

  test('leaves out what lies behind the scale', () => {
    expect(segmentsOf(outcomesWith(60), hour).map(({outcome}) => outcome)).toEqual(['STORE'])
  })
})

/** What a ticket of some age comes to. */
function outcomeOfAge(rows: ReturnType<typeof outcomesWith>, ageMs: number) {
  return rows.find(
    ({order}) => typeof order === 'object' && (order.toMs === null || ageMs <= order.toMs),
  )?.outcome
}

describe('the threshold', () => {
  test('decides where rows end there', () => {
    expect(decidingThreshold(outcomesWith(60), hour)).toBe(hour)
    expect(decidingThreshold(outcomesWith(0.000_012_5), 0.75)).toBe(0.75)
  })

  test('decides nothing in a General group, or where it is not known', () => {
    expect(decidingThreshold(outcomesWith(60, {type: 'GENERAL'}), hour)).toBeUndefined()
    expect(decidingThreshold(outcomesWith(undefined), undefined)).toBeUndefined()
  })

  test.each([
    [hour, ['STORE', 'STORE', 'GENERAL']],
    [0, ['STORE', 'GENERAL']],
  ])('of %i milliseconds has ages on both of its sides', (thresholdMs, outcomes) => {
    const rows = outcomesWith(thresholdMs / minute)
    const ages = agesAtThreshold(thresholdMs)
    expect(ages.map(({ageMs}) => outcomeOfAge(rows, ageMs))).toEqual(outcomes)
    expect(ages.map(({name}) => name)).toEqual(
      ['within', 'exactly', 'past'].slice(-outcomes.length),
    )
  })
})

describe('the outcome of a ticket', () => {
  const placedAt = Date.parse('2026-03-29T00:30:00Z')

  test('changes when the order is as old as the threshold, in milliseconds that no clock skips', () => {
    expect(flipsOf(outcomesWith(60), placedAt)).toEqual([
      {after: 'GENERAL', before: 'STORE', untilMs: Date.parse('2026-03-29T01:30:00Z')},
    ])
  })

  test.each([
    ['without a threshold', outcomesWith(undefined)],
    ['in a General group', outcomesWith(60, {type: 'GENERAL'})],
    ['where the form asks for no order', outcomesWith(60, {asks: false})],
    ['after the end of all calendars', outcomesWith(Number.MAX_SAFE_INTEGER / minute - 1)],
  ])('never changes %s', (_, outcomes) => {
    expect(flipsOf(outcomes, placedAt)).toEqual([])
  })

  test.each([undefined, Number.NaN, 9e15])('never changes for an order of %s', (unknown) => {
    expect(flipsOf(outcomesWith(60), unknown)).toEqual([])
  })

  test('of a partner changes also where the form asks for no order', () => {
    expect(flipsOf(outcomesWith(60, {asks: false, openedBy: 'partner'}), placedAt)).toHaveLength(1)
  })

  test('is told with the next change, and with the last one when all are past', () => {
    const flips = [
      {after: 'GENERAL', before: 'STORE', untilMs: 10},
      {after: 'NOT_FORWARDED', before: 'GENERAL', untilMs: 20},
    ] as const
    expect([undefined, 0, 10, 11, 20, 21].map((atMs) => flipToTell(flips, atMs)?.untilMs)).toEqual([
      10, 10, 10, 20, 20, 20,
    ])
    expect(flipToTell([], 0)).toBeUndefined()
  })
})

test.each([
  [0, '0 second'],
  [minute, '1 minute'],
  [90 * minute + 500, '1 hour 30 minute 0.5 second'],
  [7 * day, '7 day'],
  [7 * day + 1000, '7 day 1 second'],
])('%i milliseconds are %s', (milliseconds, parts) => {
  expect(
    durationParts(milliseconds)
      .map(({unit, value}) => `${value} ${unit}`)
      .join(' '),
  ).toBe(parts)
})
