import {useCallback} from 'react'
import {useUnitFormatter} from 'sanity'

import {useMinutes} from '../elements/useMinutes.ts'
import {useWords} from '../i18n/useWords.ts'
import {durationParts} from './durationParts.ts'

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
