import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {readAnyTime, readPlainTime, type ReadTime, writePlainTime} from '../../tickets/time.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The parts of a date, often ones that do not exist. */
const parts = fc.record({
  year: fc.oneof(fc.integer({min: 0, max: 9999}), fc.constantFrom(99, 100, 1900, 2000, 2024)),
  month: fc.integer({min: 0, max: 13}),
  day: fc.oneof(fc.integer({min: 0, max: 32}), fc.constantFrom(28, 29, 30, 31)),
  hour: fc.integer({min: 0, max: 24}),
  minute: fc.integer({min: 0, max: 60}),
  second: fc.integer({min: 0, max: 60}),
  milliseconds: fc.integer({min: 0, max: 999}),
})

const isoText = parts.map(({year, month, day, hour, minute, second, milliseconds}) => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const fraction = milliseconds % 2 === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${fraction}Z`
})

const httpText = fc
  .tuple(
    parts,
    fc.constantFrom('Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'xyz'),
    fc.constantFrom('Jan', 'Feb', 'Mar', 'Apr', 'Dec', 'anF', 'May'),
  )
  .map(
    ([{year, day, hour, minute, second}, weekday, month]) =>
      `${weekday}, ${two(day)} ${month} ${String(year).padStart(4, '0')} ${two(hour)}:${two(minute)}:${two(second)} GMT`,
  )

const realText = fc
  .date({min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z')})
  .chain((date) =>
    Number.isNaN(date.getTime())
      ? fc.constant('')
      : fc.constantFrom(date.toISOString(), date.toUTCString()),
  )

/** A text with one character that is another one. */
const damagedText = fc
  .tuple(fc.oneof(realText, isoText, httpText), fc.nat({max: 28}), fc.string({maxLength: 1}))
  .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1))

test('what is read the short way is what the patterns read', () => {
  fc.assert(
    fc.property(fc.oneof(isoText, httpText, realText, damagedText), (text) => {
      const epochMs = readPlainTime(text)
      const short: ReadTime | undefined =
        epochMs === undefined ? undefined : {status: 'read', epochMs}
      expect(short ?? readAnyTime(text)).toEqual(readAnyTime(text))
    }),
    {numRuns: 5000},
  )
})

test('every instant of the last centuries is read the short way, in every form that is common', () => {
  fc.assert(
    fc.property(
      fc.date({min: new Date('0100-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z')}),
      (date) => {
        fc.pre(!Number.isNaN(date.getTime()))
        const second = Math.floor(date.getTime() / 1000) * 1000
        expect(readPlainTime(date.toISOString())).toBe(date.getTime())
        expect(readPlainTime(new Date(second).toISOString().replace('.000', ''))).toBe(second)
        expect(readPlainTime(date.toUTCString())).toBe(second)
      },
    ),
  )
})

test('what is written the short way is what Date writes', () => {
  const end = Date.UTC(10_000, 0)
  const edge = fc.constantFrom(0, end - 1, Date.UTC(2000, 1, 29), Date.UTC(2100, 1, 28, 23, 59, 59))
  fc.assert(
    fc.property(fc.oneof(fc.integer({min: 0, max: end - 1}), edge), (epochMs) => {
      expect(writePlainTime(epochMs)).toBe(new Date(epochMs).toISOString())
    }),
    {numRuns: 5000},
  )
  for (const other of [-1, end, Number.NaN]) expect(writePlainTime(other)).toBeUndefined()
})

test('every day of four hundred years is written right', () => {
  const wrong: number[] = []
  for (let day = 0; day < 146_097; day++) {
    const epochMs = day * 86_400_000
    if (writePlainTime(epochMs) !== new Date(epochMs).toISOString()) wrong.push(day)
  }
  expect(wrong).toEqual([])
})
