import {isWritable, toWallText} from './wallTime.ts'

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
