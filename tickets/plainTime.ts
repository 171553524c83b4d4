const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const weekdays = 'SunMonTueWedThuFriSat'
const dayMs = 86_400_000

/**
 * Reads the forms in which nearly every time arrives, since a pattern costs more than everything else about a ticket:
 * `2023-05-23T12:34:56Z`, the same with milliseconds, and `Tue, 23 May 2023 12:34:56 GMT`.
 *
 * @returns Epoch milliseconds; `undefined` for any other text, which `readTime` reads or refuses.
 */
export function readPlainTime(text: string): number | undefined {
  if (text.length === 29) return readFixdate(text)
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

function readFixdate(text: string): number | undefined {
  if (text[3] !== ',' || text[4] !== ' ' || !text.endsWith(' GMT')) return undefined
  if (text[7] !== ' ' || text[11] !== ' ' || text[16] !== ' ') return undefined
  const month = months.indexOf(text.slice(8, 11)) / 3 + 1
  const epochMs = instantOf(digits(text, 12, 4), month, digits(text, 5, 2), text, 17, 0)
  if (epochMs === undefined) return undefined
  // The first day of the epoch was a Thursday.
  const weekday = (((Math.floor(epochMs / dayMs) + 4) % 7) + 7) % 7
  return text.startsWith(weekdays.slice(weekday * 3, weekday * 3 + 3)) ? epochMs : undefined
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
  const isDate = year >= 100 && Number.isInteger(month) && day >= 1 && day <= daysIn(year, month)
  const isTime = hour < 24 && minute < 60 && second < 60 && milliseconds >= 0
  return isDate && isTime
    ? Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
    : undefined
}

/** Days of a month; none for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  if (month < 1 || month > 12) return 0
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
