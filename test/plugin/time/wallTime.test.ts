import * as fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'

import {
  instantOfEdit,
  isSecondOfTwo,
  readWallText,
  toWallText,
} from '../../../plugin/time/wallTime.ts'

const zones = [
  'America/New_York',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Lisbon',
  'Pacific/Apia',
  'UTC',
] as const

const at = (iso: string) => Date.parse(iso)
/** A full minute as browsers write it. */
const written = (text: string) => text.replace(/(T\d\d:\d\d):00$/u, '$1')

const aZone = fc.constantFrom(...zones)
/** From the year 1 on; a day less at both ends, so that no zone leaves what an input can hold. */
const anInstant = fc.integer({max: at('9999-12-30T00:00:00Z'), min: at('0001-01-02T00:00:00Z')})

describe.each(['UTC', 'Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
  'on a machine in %s',
  (machine) => {
    beforeAll(() => {
      vi.stubEnv('TZ', machine)
    })
    afterAll(() => {
      vi.unstubAllEnvs()
    })

    test('the machine is there', () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(
        machine === 'Asia/Kolkata' ? 'Asia/Calcutta' : machine,
      )
    })

    test.each([
      ['Europe/Lisbon', '2026-03-29T00:59:59', '2026-03-29T00:59:59Z'],
      ['Europe/Lisbon', '2026-03-29T02:00:00', '2026-03-29T01:00:00Z'],
      ['Europe/Lisbon', '2026-10-25T02:00:00', '2026-10-25T02:00:00Z'],
      ['Atlantic/Azores', '2026-03-28T23:59:59', '2026-03-29T00:59:59Z'],
      ['Atlantic/Azores', '2026-03-29T01:00:00', '2026-03-29T01:00:00Z'],
      ['America/New_York', '2026-03-08T03:00:00', '2026-03-08T07:00:00Z'],
      ['Australia/Lord_Howe', '2026-10-04T02:30:00', '2026-10-03T15:30:00Z'],
      ['Asia/Kathmandu', '2026-06-01T00:00:00', '2026-05-31T18:15:00Z'],
      ['Pacific/Apia', '2011-12-31T00:00:00', '2011-12-30T10:00:00Z'],
    ])('%s shows %s once', (zone, text, instant) => {
      expect(readWallText(text, zone)).toEqual({instant: at(instant), kind: 'once'})
      expect(toWallText(at(instant), zone)).toBe(written(text))
    })

    test.each([
      ['Europe/Lisbon', '2026-03-29T01:30:00', '2026-03-29T02:30:00'],
      ['Europe/Lisbon', '2026-03-29T01:00:00', '2026-03-29T02:00:00'],
      ['Atlantic/Azores', '2026-03-29T00:15:00', '2026-03-29T01:15:00'],
      ['America/New_York', '2026-03-08T02:59:59', '2026-03-08T03:59:59'],
      // Half an hour, and not a whole one.
      ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-04T02:45:00'],
      // A whole day, when the country went over the date line.
      ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-31T12:00:00'],
    ])('%s skips %s, which counts as %s', (zone, text, moved) => {
      const read = readWallText(text, zone)
      expect(read?.kind).toBe('skipped')
      expect(toWallText(read?.instant, zone)).toBe(written(moved))
    })

    test.each([
      ['Europe/Lisbon', '2026-10-25T01:30:00', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
      ['Atlantic/Azores', '2026-10-25T00:00:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
      ['America/New_York', '2026-11-01T01:59:59', '2026-11-01T05:59:59Z', '2026-11-01T06:59:59Z'],
      [
        'Australia/Lord_Howe',
        '2026-04-05T01:45:00',
        '2026-04-04T14:45:00Z',
        '2026-04-04T15:15:00Z',
      ],
    ])('%s shows %s twice: first at %s, then at %s', (zone, text, first, second) => {
      const read = readWallText(text, zone)
      expect(read).toEqual({instant: at(first), kind: 'twice', second: at(second)})
      expect(toWallText(at(second), zone)).toBe(written(text))
    })

    test('every instant comes back to its second, or is the later one of two', () => {
      fc.assert(
        fc.property(anInstant, aZone, (instant, zone) => {
          const second = Math.floor(instant / 1000) * 1000
          const read = readWallText(toWallText(instant, zone), zone)
          expect(
            read?.kind === 'twice' && isSecondOfTwo(read, instant) ? read.second : read?.instant,
          ).toBe(second)
        }),
      )
    })

    test('whatever is being typed stays as it is, also while the year has one digit of four', () => {
      fc.assert(
        fc.property(anInstant, aZone, (wall, zone) => {
          const text = new Date(wall).toISOString().slice(0, 19)
          const read = readWallText(text, zone)
          fc.pre(read?.kind !== 'skipped')
          expect(toWallText(read?.instant, zone)).toBe(written(text))
        }),
      )
    })
  },
)

describe('the text of an input', () => {
  test.each([
    [
      'without seconds, as it is after a full minute was chosen',
      '2026-03-29T10:05',
      '2026-03-29T10:05',
    ],
    ['with a fraction of a second', '2026-03-29T10:05:07.250', '2026-03-29T10:05:07'],
    ['of a year with five digits', '12026-03-29T10:05:07', '12026-03-29T10:05:07'],
  ])('%s', (_, text, written) => {
    expect(toWallText(readWallText(text, 'UTC')?.instant, 'UTC')).toBe(written)
  })

  test.each([
    '',
    'now',
    '2026-03-29',
    '2026',
    '10:05',
    '2026-13-01T10:05:00',
    '2026-03-29T25:00:00',
    '2026-03-29T10:05:00Z',
    '999999-01-01T00:00:00',
  ])('%j is no date and time', (text) => {
    expect(readWallText(text, 'Europe/Lisbon')).toBeUndefined()
  })

  test.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15,
    -8.64e15,
    at('0000-06-01T00:00:00Z'),
  ])('is empty for %s', (instant) => {
    expect(toWallText(instant, 'Europe/Lisbon')).toBe('')
  })
})

describe('an edited input', () => {
  const second = at('2026-10-25T01:30:00.250Z')

  test('that still shows the same keeps its instant: the second hour, and the part of a second', () => {
    expect(instantOfEdit('2026-10-25T01:30:00', 'Europe/Lisbon', second)).toBe(second)
  })

  test('keeps it however the browser writes that time', () => {
    const full = at('2026-10-25T01:30:00Z')
    for (const text of ['2026-10-25T01:30', '2026-10-25T01:30:00', '2026-10-25T01:30:00.000']) {
      expect(instantOfEdit(text, 'Europe/Lisbon', full)).toBe(full)
    }
  })

  test('that shows something else is read', () => {
    expect(instantOfEdit('2026-10-25T02:30:00', 'Europe/Lisbon', second)).toBe(
      at('2026-10-25T02:30:00Z'),
    )
  })

  test('that is emptied has no instant, also when it had none that can be shown', () => {
    expect(instantOfEdit('', 'Europe/Lisbon', second)).toBeUndefined()
    expect(instantOfEdit('', 'Europe/Lisbon', Number.NaN)).toBeUndefined()
  })

  test('that was empty is read', () => {
    expect(instantOfEdit('2026-03-29T00:00:00', 'Europe/Lisbon', undefined)).toBe(
      at('2026-03-29T00:00:00Z'),
    )
  })
})
