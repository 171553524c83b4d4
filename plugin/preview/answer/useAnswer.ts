import {useListFormat} from 'sanity'

import type {RoutingExplanation, Ticket} from '../../../engine/index.ts'
import type {TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import {useWords} from '../../i18n/useWords.ts'
import type {RecipientsState} from '../../recipients/recipientsWords.ts'
import {useRecipientsText} from '../../recipients/useRecipients.ts'
import {useFlipText} from '../../time/timeTexts.ts'
import {outcomesByAge, type Simulation} from '../simulation.ts'
import type {Receiver} from './AnswerPicture.tsx'

/** An answer in words. */
export interface Answer {
  /** What fires and who receives it; until when; why; what is odd. */
  readonly sentences: readonly string[]
  /** The outcome and who receives it, in one line. */
  readonly destination: string
  readonly receiver: Receiver
}

/** Writes the answer to a ticket. */
export function useAnswer(given: {
  readonly explanation: RoutingExplanation
  readonly nowMs: number
  readonly outcomes: readonly TicketOutcome[]
  readonly recipients: RecipientsState
  readonly simulation: Simulation
  readonly ticket: Ticket
}): Answer {
  const {explanation, nowMs, outcomes, recipients, simulation, ticket} = given
  const {event, notes, outcome, reason} = explanation
  const {t} = useWords()
  const list = useListFormat({style: 'short', type: 'conjunction'})
  const receivedBy = useRecipientsText(recipients, explanation, ticket)
  const flipText = useFlipText()
  const flip = ticket.order
    ? flipText(outcomesByAge(outcomes, simulation), simulation, nowMs)
    : undefined
  const isForwarded = outcome !== 'NOT_FORWARDED'
  return {
    destination: [t(`outcome.${outcome}`), ...(isForwarded ? [receivedBy] : [])].join(' · '),
    receiver:
      recipients.status === 'known'
        ? {kind: 'known', label: list.format(recipients.partners)}
        : recipients.status === 'nobody' || !isForwarded
          ? {kind: 'nobody', label: t('answer.receiver.nobody')}
          : {kind: 'unknown', label: t(`answer.receiver.${recipients.status}`)},
    sentences: [
      isForwarded ? t('answer.forwarded', {event, receivedBy}) : t('answer.NOT_FORWARDED'),
      ...(flip === undefined ? [] : [flip]),
      t(`reason.${reason}`),
      ...notes.map((note) => t(`note.${note}`)),
    ],
  }
}
