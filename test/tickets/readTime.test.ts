import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readTime, writeTime} from '../../tickets/time.ts'
import {anything} from '../engine/arbitraries.ts'

function two(part: number): string {
  return String(part).padStart(2, '0')
}

const noon = Date.UTC(2023, 4, 23, 12, 34, 56)

describe('an instant is read', () => {
  test.each([
    ['in UTC', '2023-05-23T12:34:56Z', noon],
    ['in minutes', '2023-05-23T12:34Z', noon - 56_000],
    ['in tenths', '2023-05-23T12:34:56.1Z', noon + 100],
    ['in milliseconds', '2023-05-23T12:34:56.123Z', noon + 123],
    ['in microseconds', '2023-05-23T12:34:56.123500Z', noon + 123.5],
    ['in nanoseconds', '2023-05-23T12:34:56.123500000Z', noon + 123.5],
    ['with a comma', '2023-05-23T12:34:56,123Z', noon + 123],
    ['with an offset to the east', '2023-05-23T14:34:56+02:00', noon],
    ['with an offset to the west', '2023-05-23T07:04:56-05:30', noon],
    ['with an offset without a colon', '2023-05-23T14:34:56+0200', noon],
    ['with an offset of hours', '2023-05-23T14:34:56+02', noon],
    ['with a fraction and an offset', '2023-05-23T14:34:56.5+02:00', noon + 500],
    ['with an unknown local offset, which is still UTC', '2023-05-23T12:34:56-00:00', noon],
    ['with a blank instead of T', '2023-05-23 12:34:56Z', noon],
    ['in lower case', '2023-05-23t12:34:56z', noon],
    ['as an HTTP-date', 'Tue, 23 May 2023 12:34:56 GMT', noon],
    [
      'as an HTTP-date with a day of two digits',
      'Tue, 02 May 2023 12:34:56 GMT',
      noon - 21 * 864e5,
    ],
    ['on 29 February of a leap year', '2024-02-29T00:00Z', Date.UTC(2024, 1, 29)],
    ['before 1970, with a fraction', '1969-12-31T23:59:59.25Z', -750],
    ['in the first century', '0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['in a year of six digits', '+012023-01-01T00:00:00Z', Date.UTC(12_023, 0, 1)],
  ])('%s: %s', (_, text, epochMs) => {
    expect(readTime(text)).toEqual({status: 'read', epochMs})
  })
})

describe('a time that could mean another instant is refused', () => {
  test.each([
    ['2023-05-23T12:34:56', 'time-without-offset'],
    ['2023-05-23 12:34', 'time-without-offset'],
    ['2023-05-23', 'time-date-only'],
    ['1684845296', 'time-as-number'],
    ['1684845296000.5', 'time-as-number'],
    [1_684_845_296_000, 'time-as-number'],
    [Number.NaN, 'time-as-number'],
    [true, 'time-not-text'],
    [{seconds: 1}, 'time-not-text'],
    [new Date(noon), 'time-not-text'],
    ['2023-02-29T12:00Z', 'time-impossible'],
    ['2023-02-31T12:00Z', 'time-impossible'],
    ['2023-13-01T12:00Z', 'time-impossible'],
    ['2023-00-01T12:00Z', 'time-impossible'],
    ['2023-05-00T12:00Z', 'time-impossible'],
    ['2023-05-23T24:00:00Z', 'time-impossible'],
    ['2023-05-23T12:60Z', 'time-impossible'],
    ['2016-12-31T23:59:60Z', 'time-impossible'],
    ['2023-05-23T12:00+24:00', 'time-impossible'],
    ['2023-05-23T12:00+00:60', 'time-impossible'],
    ['-000000-01-01T00:00Z', 'time-impossible'],
    ['+999999-01-01T00:00Z', 'time-impossible'],
    ['Wed, 31 Feb 2023 12:34:56 GMT', 'time-impossible'],
    ['Tue, 23 May 2023 25:34:56 GMT', 'time-impossible'],
    ['Mon, 23 May 2023 12:34:56 GMT', 'time-wrong-weekday'],
    ['Tue, 2 May 2023 12:34:56 GMT', 'time-http-date-form'],
    ['Tue, 23 May 2023 12:34:56 +0000', 'time-http-date-form'],
    ['Tue, 23 May 2023 12:34:56 UTC', 'time-http-date-form'],
    ['tue, 23 may 2023 12:34:56 gmt', 'time-http-date-form'],
    ['Tuesday, 23-May-23 12:34:56 GMT', 'time-http-date-form'],
    ['Tue May 23 12:34:56 2023', 'time-http-date-form'],
    ['', 'time-unreadable'],
    ['yesterday', 'time-unreadable'],
    ['23/05/2023 12:34', 'time-unreadable'],
    [' 2023-05-23T12:34:56Z', 'time-unreadable'],
    ['2023-05-23T12:34:56Z\n', 'time-unreadable'],
    ['20230523T123456Z', 'time-unreadable'],
    ['2023-W21-2T12:34:56Z', 'time-unreadable'],
    ['٢٠٢٣-05-23T12:34:56Z', 'time-unreadable'],
  ])('%s: %s', (value, problem) => {
    expect(readTime(value)).toEqual({status: 'unreadable', problem})
  })
})

const instant = fc.date({noInvalidDate: true}).map((date) => date.getTime())
const anyYear = fc
  .date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map((date) => Math.floor(date.getTime() / 1000) * 1000)

describe('every instant', () => {
  test('is read from what Date writes, and written back as the same number', () => {
    fc.assert(
      fc.property(instant, (epochMs) => {
        expect(readTime(new Date(epochMs).toISOString())).toEqual({status: 'read', epochMs})
        expect(writeTime(epochMs)).toBe(new Date(epochMs).toISOString())
      }),
    )
  })

  test('is read from the HTTP-date that Date writes', () => {
    fc.assert(
      fc.property(anyYear, (epochMs) => {
        expect(readTime(new Date(epochMs).toUTCString())).toEqual({status: 'read', epochMs})
      }),
    )
  })

  test('is the same at every offset and every precision', () => {
    const offset = fc.integer({min: -23 * 60 - 59, max: 23 * 60 + 59})
    fc.assert(
      fc.property(anyYear, offset, fc.integer({min: 0, max: 9}), (epochMs, minutes, digits) => {
        const local = new Date(epochMs + minutes * 60_000).toISOString().slice(0, -'.000Z'.length)
        const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
        const fraction = digits === 0 ? '' : `.${'0'.repeat(digits)}`
        const text = `${local}${fraction}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
        expect(readTime(text)).toEqual({status: 'read', epochMs})
      }),
    )
  })

  test('keeps fractions of a millisecond when it is written and read', () => {
    const fraction = fc.integer({min: 0, max: 1023}).map((part) => part / 1024)
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 4e12}), fraction, (whole, part) => {
        const epochMs = whole + part
        expect(readTime(writeTime(epochMs))).toEqual({status: 'read', epochMs})
      }),
    )
  })
})

describe('an instant beyond what a Date holds', () => {
  test.each([
    '+275760-09-13T00:00:00.001Z',
    '+275760-09-13T00:00:00-00:01',
    '-271821-04-20T00:00:00+00:01',
    '+999999-01-01T00:00:00Z',
  ])('is no time that a receipt could say: %s', (text) => {
    expect(readTime(text)).toEqual({status: 'unreadable', problem: 'time-impossible'})
  })

  test.each(['+275760-09-13T00:00:00Z', '-271821-04-20T00:00:00Z'])('is not %s', (text) => {
    const read = readTime(text)
    expect(writeTime(read.status === 'read' ? read.epochMs : undefined)).not.toBeNull()
  })
})

describe('whatever the value is', () => {
  test('reading answers', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string()), (value) => {
        const read = readTime(value)
        expect(read.status === 'unreadable' || Number.isFinite(read.epochMs)).toBe(true)
      }),
    )
  })

  test('a day that does not exist is never rolled over into another', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 9999}),
        fc.integer({min: 0, max: 20}),
        fc.integer({min: 0, max: 40}),
        (year, month, day) => {
          const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
          const read = readTime(`${date}T00:00:00Z`)
          const written = read.status === 'read' ? writeTime(read.epochMs) : null
          expect(written ?? `${date}T00:00:00.000Z`).toBe(`${date}T00:00:00.000Z`)
        },
      ),
      {numRuns: 1000},
    )
  })

  test.each([Number.NaN, Infinity, 8.64e15 + 1, '0', null, undefined, 5n])(
    'no instant is written for %s',
    (value) => {
      expect(writeTime(value)).toBeNull()
    },
  )
})
