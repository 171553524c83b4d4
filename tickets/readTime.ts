import {readPlainTime} from './plainTime.ts'

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
  const offsetMs = (offsetHours * 60 + offsetMinutes) * (sign === '-' ? -60_000 : 60_000)
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
