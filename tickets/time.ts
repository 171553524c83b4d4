import {minuteMs} from '../engine/threshold.ts'

/** Why a time cannot be read; each needs another correction. */
export type TimeProblem =
  /** A date without a time of day. */
  | 'time-date-only'
  /** A date with a weekday that is no IMF-fixdate: another zone than GMT, a day of one digit, an older form. */
  | 'time-http-date-form'
  /** A date or time of day that does not exist, like 31 February or second 60. */
  | 'time-impossible'
  /** A number, also one written as text: it does not say since when it counts, nor in which unit. */
  | 'time-as-number'
  | 'time-not-text'
  /** A date and time of day without an offset: nobody knows which instant it is. */
  | 'time-without-offset'
  /** The weekday is not that of the date, so one of the two is wrong. */
  | 'time-wrong-weekday'
  /** Anything else. */
  | 'time-unreadable'

/** An instant in epoch milliseconds, or what is wrong with its text. */
export type ReadTime =
  | {readonly status: 'read'; readonly epochMs: number}
  | {readonly status: 'unreadable'; readonly problem: TimeProblem}

const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const isoDate = String.raw`([+-]\d{6}|\d{4})-(\d\d)-(\d\d)`
const isoTime = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?`
const iso = new RegExp(`^${isoDate}[Tt ]${isoTime}(?:[Zz]|([+-])(\\d\\d)(?::?(\\d\\d))?)$`, 'u')
const isoWithoutOffset = new RegExp(`^${isoDate}[Tt ]${isoTime}$`, 'u')
const isoWithoutTime = new RegExp(`^${isoDate}$`, 'u')

/** The last instant of a `Date`; the first is as far away from 1970. */
const latestMs = 8.64e15

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const imfFixdate = new RegExp(
  String.raw`^(${weekdays.join('|')}), (\d\d) (${months.join('|')}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$`,
  'u',
)
const startsWithWeekday = new RegExp(`^(?:${weekdays.join('|')})[a-z]*[, ]`, 'iu')

/**
 * Reads the time of a ticket from outside: ISO 8601 with an offset or `Z`, in minutes, seconds or any fraction of them and
 * as wide as `Date` writes years, or the HTTP-date of RFC 9110 in its current form (IMF-fixdate).
 *
 * Nothing is guessed, since a wrong hour sends a ticket elsewhere. So no offset is assumed, no date rolled over, no leap
 * second moved, a weekday has to be that of its date, and of HTTP-dates neither the obsolete forms nor a day of one digit
 * are taken. Fractions of a millisecond are kept as far as a number can hold them.
 */
export function readTime(value: unknown): ReadTime {
  if (typeof value === 'number') return unreadable('time-as-number')
  if (typeof value !== 'string') return unreadable('time-not-text')
  const epochMs = readPlainTime(value)
  return epochMs === undefined ? readAnyTime(value) : {status: 'read', epochMs}
}

/** Reads every form by its pattern; gives the same answer as {@link readTime}. */
export function readAnyTime(value: string): ReadTime {
  const fixdate = imfFixdate.exec(value)
  if (fixdate) return readFixdate(fixdate)
  const instant = iso.exec(value)
  if (instant) return readIso(instant)
  if (isoWithoutOffset.test(value)) return unreadable('time-without-offset')
  if (isoWithoutTime.test(value)) return unreadable('time-date-only')
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(value)) return unreadable('time-as-number')
  return unreadable(startsWithWeekday.test(value) ? 'time-http-date-form' : 'time-unreadable')
}

function readIso(parts: readonly (string | undefined)[]): ReadTime {
  const [, year, month, day, hour, minute, second, fraction = '', sign, ...offset] = parts
  const [offsetHours = 0, offsetMinutes = 0] = offset.map((part) => Number(part ?? 0))
  const date = dateOf(year, Number(month), day, hour, minute, second)
  // Year 0 has one way to be written.
  if (!date || offsetHours > 23 || offsetMinutes > 59 || year === '-000000') {
    return unreadable('time-impossible')
  }
  const fractionMs = Number(`${fraction.slice(0, 3).padEnd(3, '0')}.${fraction.slice(3)}`)
  const offsetMs = (offsetHours * 60 + offsetMinutes) * (sign === '-' ? -minuteMs : minuteMs)
  const epochMs = date.getTime() - offsetMs + fractionMs
  // An offset or a fraction may lead beyond what a `Date` holds, and a receipt could not say such an instant.
  return Math.abs(epochMs) > latestMs ? unreadable('time-impossible') : {status: 'read', epochMs}
}

function readFixdate(parts: readonly (string | undefined)[]): ReadTime {
  const [, weekday, day, month = '', year, hour, minute, second] = parts
  const date = dateOf(year, months.indexOf(month) + 1, day, hour, minute, second)
  if (!date) return unreadable('time-impossible')
  return weekdays[date.getUTCDay()] === weekday
    ? {status: 'read', epochMs: date.getTime()}
    : unreadable('time-wrong-weekday')
}

/** A date in UTC; `undefined` where `Date` would roll over into another one, or has none. */
function dateOf(
  year: string | undefined,
  month: number,
  day: string | undefined,
  ...[hour, minute, second = '0']: readonly (string | undefined)[]
): Date | undefined {
  const date = new Date(0)
  // Not `Date.UTC`, which takes the first hundred years for those of the last century.
  date.setUTCFullYear(Number(year), month - 1, Number(day))
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  date.setUTCHours(Number(hour), Number(minute), Number(second))
  return isDate && isTime ? date : undefined
}

function unreadable(problem: TimeProblem): ReadTime {
  return {status: 'unreadable', problem}
}

/**
 * Reads the forms in which nearly every time arrives, since a pattern costs more than everything else about a ticket:
 * `2023-05-23T12:34:56Z`, the same with milliseconds, and `Tue, 23 May 2023 12:34:56 GMT`.
 *
 * @returns Epoch milliseconds; `undefined` for any other text, which `readTime` reads or refuses.
 */
export function readPlainTime(text: string): number | undefined {
  if (text.length === 29) return readPlainFixdate(text)
  const hasMilliseconds = text.length === 24
  if (!hasMilliseconds && text.length !== 20) return undefined
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return undefined
  if (text[text.length - 1] !== 'Z' || (hasMilliseconds && text[19] !== '.')) return undefined
  const milliseconds = hasMilliseconds ? digits(text, 20, 3) : 0
  return instantOf(
    digits(text, 0, 4),
    digits(text, 5, 2),
    digits(text, 8, 2),
    text,
    11,
    milliseconds,
  )
}

function readPlainFixdate(text: string): number | undefined {
  if (text[3] !== ',' || text[4] !== ' ' || !text.endsWith(' GMT')) return undefined
  if (text[7] !== ' ' || text[11] !== ' ' || text[16] !== ' ') return undefined
  const month = months.indexOf(text.slice(8, 11)) + 1
  const epochMs = instantOf(digits(text, 12, 4), month, digits(text, 5, 2), text, 17, 0)
  if (epochMs === undefined) return undefined
  // The first day of the epoch was a Thursday.
  const weekday = (((Math.floor(epochMs / dayMs) + 4) % 7) + 7) % 7
  return text.startsWith(weekdays[weekday] ?? ',') ? epochMs : undefined
}

/** An instant with the time of day that stands at an index; `undefined` when one of its parts does not exist. */
function instantOf(
  year: number,
  month: number,
  day: number,
  text: string,
  timeAt: number,
  milliseconds: number,
): number | undefined {
  if (text[timeAt + 2] !== ':' || text[timeAt + 5] !== ':') return undefined
  const hour = digits(text, timeAt, 2)
  const minute = digits(text, timeAt + 3, 2)
  const second = digits(text, timeAt + 6, 2)
  // NaN is neither above nor below anything. `Date.UTC` takes the first hundred years for those of the last century.
  const isDate = year >= 100 && day >= 1 && day <= daysIn(year, month)
  const isTime = hour < 24 && minute < 60 && second < 60 && milliseconds >= 0
  return isDate && isTime
    ? Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
    : undefined
}

/** Days of a month; none for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  if (!(month >= 1 && month <= 12)) return 0
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The number that stands at an index; NaN when that is none. */
function digits(text: string, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * An instant as ISO 8601 in UTC, which `readTime` reads back as the same number.
 *
 * @param epochMs - Epoch milliseconds; fractions are kept.
 * @returns `null` for what is no instant: not finite, or beyond what a `Date` can hold.
 */
export function writeTime(epochMs: unknown): string | null {
  if (typeof epochMs !== 'number') return null
  const whole = Math.floor(epochMs)
  const plain = whole === epochMs ? writePlainTime(whole) : undefined
  if (plain !== undefined) return plain
  const date = new Date(whole)
  if (Number.isNaN(date.getTime())) return null
  const rest = epochMs - whole
  const text = date.toISOString()
  return rest === 0 ? text : text.replace('Z', `${rest.toFixed(20).slice(2)}Z`)
}

/** The first millisecond that a year of four digits does not hold. */
const endMs = Date.UTC(10_000, 0)
const twoDigits = /* @__PURE__ */ Array.from({length: 100}, (_, index) =>
  String(index).padStart(2, '0'),
)

/** Dates that were written, by their day since 1970: tickets and their orders come on a few days. */
const dates = /* @__PURE__ */ new Map<number, string>()
const mostDates = 100

/**
 * Writes a whole number of milliseconds as `Date` does, in a fraction of the time: a receipt has two of them, for every ticket.
 *
 * @returns `undefined` outside of the years 1970 to 9999, which `Date` writes.
 */
export function writePlainTime(epochMs: number): string | undefined {
  if (!(epochMs >= 0 && epochMs < endMs)) return undefined
  const day = Math.floor(epochMs / dayMs)
  const rest = epochMs - day * dayMs
  const hour = two(Math.floor(rest / hourMs))
  const minute = two(Math.floor(rest / minuteMs) % 60)
  const second = two(Math.floor(rest / 1000) % 60)
  const milliseconds = rest % 1000
  const fraction = `${Math.floor(milliseconds / 100)}${two(milliseconds % 100)}`
  return `${dateText(day)}T${hour}:${minute}:${second}.${fraction}Z`
}

function dateText(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * dayMs).toISOString().slice(0, 10)
  if (dates.size >= mostDates) dates.clear()
  dates.set(day, date)
  return date
}

function two(value: number): string {
  return twoDigits[value] ?? ''
}
