import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import type {
  Outcome,
  Perspective,
  RoutingConfig,
  RoutingExplanation,
  Ticket,
} from '../../../engine/index.ts'
import type {TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import {useDocumentName, useReleaseTitle} from '../../content/documentNames.ts'
import {useWords} from '../../i18n/useWords.ts'
import type {RecipientsState} from '../../recipients/recipientsWords.ts'
import {useRecipientsText} from '../../recipients/useRecipients.ts'
import {useAgeText, useFlipText} from '../../time/timeTexts.ts'
import {outcomesByAge, type Simulation} from '../simulation.ts'
import type {Receiver} from './AnswerCard.tsx'
import type {Headline} from './headline.ts'

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

/** Writes the answer of now and the one in view as lines of text, where they are two. */
export function useHeadlineText(): (
  headline: Headline,
  shown: {readonly outcome: Outcome},
) => readonly string[] {
  const {t} = useWords()
  return useCallback(
    (headline, {outcome}) => {
      if (headline.kind === 'live') return []
      const {now, time} = headline
      return [
        now
          ? `${t('answer.now', {outcome: t(`outcome.${now.outcome}`)})}. ${t(`reason.${now.reason}`)}`
          : t('answer.now.nothing'),
        t(`answer.time.${time}`, {outcome: t(`outcome.${outcome}`)}),
      ]
    },
    [t],
  )
}

/** Writes a ticket in one line: "Delivery Time · Home Delivery · guest · 42 min after the order · store 1042". */
export function useTicketText(
  config: RoutingConfig,
): (ticket: Ticket, of: Pick<Simulation, 'openedBy' | 'outside'>) => string {
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const {age} = useAgeText()
  const openerText = useOpenerText()
  return useCallback(
    ({categoryGroupId, order, subcategoryId, submittedAt}, of) => {
      const ageMs = submittedAt - (order?.placedAt ?? Number.NaN)
      const orderText = order
        ? Number.isNaN(ageMs)
          ? t('ticket.text.order-time-unknown')
          : age(ageMs)
        : t('ticket.order.none')
      return [
        nameOf(subcategoryId),
        categoryGroupId === undefined ? t('ticket.group.not-given') : nameOf(categoryGroupId),
        openerText(of),
        orderText,
        ...(order?.storeId === undefined ? [] : [t('ticket.text.store', {storeId: order.storeId})]),
      ].join(' · ')
    },
    [age, nameOf, openerText, t],
  )
}

/** Names who opened a ticket, and says where that is assumed. */
export function useOpenerText(): (of: Pick<Simulation, 'openedBy' | 'outside'>) => string {
  const {t} = useWords()
  return useCallback(
    ({openedBy, outside}) => {
      const opener = t(`ticket.opened-by.${openedBy}`)
      return outside?.isOpenerAssumed ? t('ticket.text.assumed', {opener}) : opener
    },
    [t],
  )
}

/** Which content an answer is of. */
export interface AnsweredContent {
  readonly perspective: Perspective
  /** Whether what is published gives the same answer. */
  readonly isLive: boolean
}

/** Writes whose unpublished changes an answer counts, and whether it is live. */
export function usePerspectiveText(): (content: AnsweredContent) => string {
  const {t} = useWords()
  const titleOfRelease = useReleaseTitle()
  return ({isLive, perspective}) => {
    const [release] = typeof perspective === 'string' ? [] : perspective
    const kind = isLive ? 'perspective.live' : 'perspective'
    if (perspective === 'published') return t('perspective.published')
    return release === undefined
      ? t(`${kind}.drafts`)
      : t(`${kind}.release`, {release: titleOfRelease(release)})
  }
}
