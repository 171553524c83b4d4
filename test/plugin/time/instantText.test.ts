import {describe, expect, test} from 'vitest'

import {instantText, offsetText} from '../../../plugin/time/wallTime.ts'

const at = (iso: string) => Date.parse(iso)
const lisbon = {locale: 'en-US', timeZone: 'Europe/Lisbon'}

describe('an instant', () => {
  test('of today has its time and its zone', () => {
    expect(instantText(at('2026-06-01T12:42:00Z'), at('2026-06-01T08:00:00Z'), lisbon)).toBe(
      '13:42:00 (GMT+1)',
    )
  })

  test('of another day, or without a day to compare, has its date as well', () => {
    const instant = at('2026-06-01T12:42:00Z')
    expect(instantText(instant, at('2026-06-02T08:00:00Z'), lisbon)).toBe(
      'Jun 1, 2026, 13:42:00 (GMT+1)',
    )
    expect(instantText(instant, undefined, lisbon)).toBe('Jun 1, 2026, 13:42:00 (GMT+1)')
  })

  test('a day is a day of the zone: midnight there, and not in Greenwich', () => {
    const before = at('2026-06-01T22:59:59Z')
    const after = at('2026-06-01T23:00:00Z')
    expect(instantText(after, before, lisbon)).toBe('Jun 2, 2026, 00:00:00 (GMT+1)')
    expect(instantText(after, before, {...lisbon, timeZone: 'UTC'})).toBe('23:00:00 (GMT+0)')
  })

  test.each([
    ['en-US', 'Oct 25, 2026, 01:30:00 (GMT+1)'],
    ['es-ES', '25 oct 2026, 01:30:00 (GMT+1)'],
    ['pt-PT', '25/10/2026, 01:30:00 (GMT+1)'],
  ])('in %s is %s', (locale, text) => {
    expect(instantText(at('2026-10-25T00:30:00Z'), undefined, {...lisbon, locale})).toBe(text)
  })

  test.each([Number.NaN, 9e15])('that no calendar has is not written: %s', (instant) => {
    expect(instantText(instant, 0, lisbon)).toBe('')
    expect(offsetText(instant, lisbon)).toBe('')
  })
})

test.each([
  ['Europe/Lisbon', '2026-03-29T00:59:59Z', 'GMT+0', '2026-03-29T01:00:00Z', 'GMT+1'],
  ['Europe/Lisbon', '2026-10-25T00:59:59Z', 'GMT+1', '2026-10-25T01:00:00Z', 'GMT+0'],
  ['Atlantic/Azores', '2026-03-29T00:59:59Z', 'GMT-1', '2026-03-29T01:00:00Z', 'GMT+0'],
  ['America/New_York', '2026-03-08T06:59:59Z', 'GMT-5', '2026-03-08T07:00:00Z', 'GMT-4'],
  ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', 'GMT+10:30', '2026-10-03T15:30:00Z', 'GMT+11'],
])(
  'the change of the clocks is seen in %s: %s is in %s, %s in %s',
  (timeZone, before, offsetBefore, after, offsetAfter) => {
    expect(offsetText(at(before), {locale: 'en-US', timeZone})).toBe(offsetBefore)
    expect(offsetText(at(after), {locale: 'en-US', timeZone})).toBe(offsetAfter)
  },
)
