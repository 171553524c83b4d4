import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'
import {flipToTell, type OutcomeFlip} from './flips.ts'
import type {TicketTimes} from './ticketTimes.ts'
import {useInstantText} from './useInstantText.ts'

/**
 * Writes when the outcome changes: "STORE until 13:42:00 (GMT+1), GENERAL after it."
 *
 * For a ticket that follows the clock it also tells that the change is past; of a ticket with a time of its own it speaks as of
 * any other.
 *
 * @returns a writer that gets the flips of the ticket's order, the ticket's time and the present second in epoch milliseconds;
 * it answers `undefined` where nothing ever changes
 */
export function useFlipText(): (
  flips: readonly OutcomeFlip[],
  submittedAt: TicketTimes['submittedAt'],
  nowMs: number,
) => string | undefined {
  const {t} = useTranslation(supportRoutingNamespace)
  const write = useInstantText()
  return useCallback(
    (flips, submittedAt, nowMs) => {
      const atMs = submittedAt === 'now' ? nowMs : submittedAt
      const flip = flipToTell(flips, atMs)
      if (!flip) return undefined
      const isPast = submittedAt === 'now' && nowMs > flip.untilMs
      return t(isPast ? 'time.flip.past' : 'time.flip.ahead', {
        after: t(`impact.outcome.${flip.after}`),
        before: t(`impact.outcome.${flip.before}`),
        time: write(flip.untilMs, atMs),
      })
    },
    [t, write],
  )
}
