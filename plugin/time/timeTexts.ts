import {useCallback} from 'react'
import {useCurrentLocale, useUnitFormatter} from 'sanity'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useMinutes} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import {type AgeOutcome, flipsOf, flipToTell} from './ageOutcomes.ts'
import {durationParts} from './ageScale.ts'
import {defaultAgeMs, instantsOf, type TicketTimes} from './ticketTimes.ts'
import {ownTimeZone} from './timeZone.ts'
import {instantText} from './wallTime.ts'

/** The IANA name of the zone in which all times are written: the option's, or the browser's. */
export function useTimeZone(): string {
  const {options} = useSupportRouting()
  return options.timeZone ?? ownTimeZone()
}

/** Writes an instant in the zone of the plugin and the language of the Studio; see {@link instantText}. */
export function useInstantText(): (instant: number, reference: number | undefined) => string {
  const timeZone = useTimeZone()
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (instant, reference) => instantText(instant, reference, {locale, timeZone}),
    [locale, timeZone],
  )
}

/** From here on a number of minutes tells nobody how long it is. */
const dayMs = 86_400_000

/** Writes lengths of time as people tell them, in the language of the Studio. */
export interface AgeText {
  /** In minutes as the threshold is, and from a day on in days and hours: "42 min", "2 days 3 hr". */
  readonly length: (milliseconds: number) => string
  /** How long after its order a ticket was submitted, or before it: "42 min after the order". */
  readonly age: (ageMs: number) => string
  /** The threshold in minutes as it is stored, and in days where it has some: "Threshold 10,080 min (7 days)". */
  readonly threshold: (thresholdMs: number) => string
}

/** Writes ages of orders and the threshold that they are compared with. */
export function useAgeText(): AgeText {
  const {t} = useWords()
  const minutes = useMinutes()
  const format = useUnitFormatter({maximumFractionDigits: 3, unitDisplay: 'short'})
  const length = useCallback(
    (milliseconds: number) =>
      milliseconds < dayMs
        ? minutes(milliseconds)
        : durationParts(milliseconds)
            .map(({unit, value}) => format(value, unit))
            .join(' '),
    [format, minutes],
  )
  const age = useCallback(
    (ageMs: number) =>
      ageMs < 0 ? t('age.before', {age: length(-ageMs)}) : t('age.after', {age: length(ageMs)}),
    [length, t],
  )
  const threshold = useCallback(
    (thresholdMs: number) =>
      t('age.threshold', {
        context: thresholdMs < dayMs ? undefined : 'long',
        length: length(thresholdMs),
        limit: minutes(thresholdMs),
      }),
    [length, minutes, t],
  )
  return {age, length, threshold}
}

/**
 * Writes when the outcome changes: "STORE until 13:42:00 (GMT+1), GENERAL after it."
 *
 * For a ticket that follows the clock it also tells that the change is past; of a ticket with a time of its own it speaks as of
 * any other. An order that keeps its age has no time of day: its change is told as an age.
 *
 * @returns a writer that gets one opener's rows in order of age, the ticket's times and the present second in epoch
 * milliseconds; it answers `undefined` where nothing ever changes
 */
export function useFlipText(): (
  outcomes: readonly AgeOutcome[],
  times: TicketTimes,
  nowMs: number,
) => string | undefined {
  const {t} = useWords()
  const write = useInstantText()
  const {length} = useAgeText()
  return useCallback(
    (outcomes, times, nowMs) => {
      const keepsAge = times.placedAt === 'default-age'
      const {placedAt, submittedAt} = instantsOf(times, nowMs)
      const atMs = keepsAge ? defaultAgeMs : submittedAt
      const flip = flipToTell(flipsOf(outcomes, keepsAge ? 0 : placedAt), atMs)
      if (!flip) return undefined
      const before = t(`impact.outcome.${flip.before}`)
      const after = t(`impact.outcome.${flip.after}`)
      if (keepsAge) return t('time.flip.age', {after, before, length: length(flip.untilMs)})
      const isPast = times.submittedAt === 'now' && nowMs > flip.untilMs
      return t(isPast ? 'time.flip.past' : 'time.flip.ahead', {
        after,
        before,
        time: write(flip.untilMs, atMs),
      })
    },
    [length, t, write],
  )
}
