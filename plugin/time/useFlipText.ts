import {useCallback} from 'react'

import {useWords} from '../i18n/useWords.ts'
import type {AgeOutcome} from './ageOutcomes.ts'
import {flipsOf, flipToTell} from './flips.ts'
import {defaultAgeMs, instantsOf, type TicketTimes} from './ticketTimes.ts'
import {useAgeText} from './useAgeText.ts'
import {useInstantText} from './useInstantText.ts'

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
