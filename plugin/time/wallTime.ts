import {tzOffset} from '@date-fns/tz'

const dayMs = 24 * 60 * 60_000

/** Beyond this no `Date` holds an instant in every zone. */
const lastInstant = 8.64e15 - dayMs

const wallText = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/u
const longYear = /^\d{5,6}/u

/** What a wall clock's time means in a zone; all instants are epoch milliseconds. */
export type WallTime =
  | {readonly kind: 'once'; readonly instant: number}
  /** Clocks go forward over it: `instant` is later by what they skip, as browsers take it. */
  | {readonly kind: 'skipped'; readonly instant: number}
  /** Clocks go back over it: `instant` is the first of the two. */
  | {readonly kind: 'twice'; readonly instant: number; readonly second: number}

/** Whether an instant, in epoch milliseconds, can be written in every zone. */
export function isWritable(instant: number | undefined): instant is number {
  return instant !== undefined && Math.abs(instant) <= lastInstant
}

/**
 * An instant as the text of an `<input type="datetime-local" step="1">`, to the second.
 *
 * Full minutes are written without seconds, as browsers do: a text that they would write otherwise is set again with each
 * rendering, under the fingers of whoever is typing.
 *
 * @param instant epoch milliseconds
 * @param timeZone an IANA name
 * @returns empty for what such an input cannot hold: no instant, or one before the year 1
 */
export function toWallText(instant: number | undefined, timeZone: string): string {
  if (!isWritable(instant)) return ''
  const wall = new Date(wallOf(instant, timeZone))
  const year = wall.getUTCFullYear()
  if (year < 1) return ''
  // Behind the year the two formats are the same; before it ISO has a sign where a year has more than four digits.
  const rest = wall.toISOString().slice(-20, wall.getUTCSeconds() === 0 ? -8 : -5)
  return `${String(year).padStart(4, '0')}${rest}`
}

/**
 * Reads the text of an `<input type="datetime-local">`.
 *
 * `TZDate` is not used for it: which of two equal wall times it takes depends on the zone of the machine.
 *
 * @param timeZone an IANA name
 * @returns `undefined` for an empty input, and for text that is no date and time
 */
export function readWallText(text: string, timeZone: string): WallTime | undefined {
  if (!wallText.test(text)) return undefined
  // Read as UTC, so that what the wall shows is a number.
  const wall = Date.parse(`${text.replace(longYear, isoYear)}Z`)
  if (!isWritable(wall)) return undefined
  // Clocks change at most once within two days, so one of the two offsets is the right one unless the time is skipped.
  const before = wall - offsetMs(wall - dayMs, timeZone)
  const after = wall - offsetMs(wall + dayMs, timeZone)
  const [first, second] = [...new Set([before, after])]
    .filter((instant) => wallOf(instant, timeZone) === wall)
    .toSorted((a, b) => a - b)
  if (first === undefined) return {instant: before, kind: 'skipped'}
  return second === undefined
    ? {instant: first, kind: 'once'}
    : {instant: first, kind: 'twice', second}
}

/**
 * The instant that an edited input stands for.
 *
 * Text that still shows the instant of before means that very instant, which may be the second of two equal wall times, or
 * within a second.
 *
 * @param before the instant that the input stood for until now, in epoch milliseconds
 * @returns epoch milliseconds, or `undefined` where {@link readWallText} reads none
 */
export function instantOfEdit(
  text: string,
  timeZone: string,
  before: number | undefined,
): number | undefined {
  const instant = readWallText(text, timeZone)?.instant
  // Both are read, since browsers write one time in more than one way.
  const shown = readWallText(toWallText(before, timeZone), timeZone)?.instant
  return instant !== undefined && instant === shown ? before : instant
}

/** Whether an instant is the later one of two that a wall clock shows alike; in epoch milliseconds, fractions of a second apart. */
export function isSecondOfTwo(
  {second}: Extract<WallTime, {readonly kind: 'twice'}>,
  instant: number,
): boolean {
  return instant >= second
}

/** ISO writes years of more than four digits with six, and a sign. */
function isoYear(year: string): string {
  return `+${year.padStart(6, '0')}`
}

/** What the clock on a wall shows, as if it were UTC. */
function wallOf(instant: number, timeZone: string): number {
  return instant + offsetMs(instant, timeZone)
}

/** How far a zone is before UTC; whole seconds, which zones had before they were told in minutes. */
function offsetMs(instant: number, timeZone: string): number {
  return Math.round(tzOffset(timeZone, new Date(instant)) * 60) * 1000
}

/** In what zone and language instants are written. */
export interface TimeWriting {
  /** An IANA name. */
  readonly timeZone: string
  /** The Studio's language, like `pt-PT`. */
  readonly locale: string
}

/**
 * Writes an instant with its seconds and how far the zone is from Greenwich, which differs before and after the clocks change:
 * "13:42:00 (GMT+1)". The day stands before it unless it is the day of `reference`.
 *
 * Always with 24 hours, like the till of a restaurant, so that nobody takes 1:42 for the morning.
 *
 * @param instant epoch milliseconds
 * @param reference epoch milliseconds; `undefined` writes the day in any case
 * @returns empty for an instant that no calendar has
 */
export function instantText(
  instant: number,
  reference: number | undefined,
  {locale, timeZone}: TimeWriting,
): string {
  if (!isWritable(instant)) return ''
  const isSameDay = dayOf(instant, timeZone) === dayOf(reference, timeZone)
  const format = new Intl.DateTimeFormat(locale, {
    ...(!isSameDay && {day: 'numeric', month: 'short', year: 'numeric'}),
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
  })
  return `${format.format(instant)} (${offsetText(instant, {locale, timeZone})})`
}

/**
 * How far a zone is from Greenwich at an instant: "GMT+1".
 *
 * @param instant epoch milliseconds
 * @returns empty for an instant that no calendar has
 */
export function offsetText(instant: number, {locale, timeZone}: TimeWriting): string {
  if (!isWritable(instant)) return ''
  const format = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'shortOffset'})
  return format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value ?? ''
}

function dayOf(instant: number | undefined, timeZone: string): string {
  return toWallText(instant, timeZone).split('T', 1).join('')
}
