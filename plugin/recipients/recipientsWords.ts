import type {Recipients, RoutingDecision, Ticket} from '../../engine/index.ts'
import type {WordKey} from '../i18n/useWords.ts'

/** Who receives the event of a decision, as far as it is known by now. */
export type RecipientsState = (
  | Recipients
  /** A directory was asked. */
  | {readonly status: 'asking'; readonly isSlow: boolean}
  /** The message is for people, in the Studio's language as far as it is ours. */
  | {readonly status: 'failed'; readonly message: string}
) & {
  /** Asks the directory again; there where one was asked. */
  readonly retry?: (() => void) | undefined
}

/** What a text of the bundles speaks of; the partners are still to be written out in the Studio's language. */
export interface RecipientsValues {
  readonly event: string | null
  readonly partners: readonly string[]
  readonly storeId: string | undefined
}

/** What the texts about the recipients of a ticket speak of. */
export function recipientsValues(
  state: RecipientsState,
  decision: RoutingDecision,
  ticket: Ticket,
): RecipientsValues {
  return {
    event: decision.event,
    partners: state.status === 'known' ? state.partners : [],
    storeId: ticket.order?.storeId,
  }
}

/** The part of an answer's headline that says who receives the ticket. */
export function headlineKey(state: RecipientsState, {outcome}: RoutingDecision): WordKey {
  if (outcome === 'NOT_FORWARDED') return 'recipients.headline.not-forwarded'
  switch (state.status) {
    case 'known':
    case 'nobody':
      return `recipients.headline.${state.status}.${outcome}`
    case 'unknown':
      return `recipients.headline.${state.reason}`
    case 'asking':
      return state.isSlow ? 'recipients.headline.slow' : 'recipients.headline.asking'
    case 'failed':
      return 'recipients.headline.directory-failed'
  }
}

/** What it means, and below it why and what to do. */
export function sentenceKeys(
  state: RecipientsState,
  {outcome}: RoutingDecision,
): readonly [WordKey, ...WordKey[]] {
  if (outcome === 'NOT_FORWARDED') return ['recipients.not-forwarded']
  switch (state.status) {
    case 'known':
      return [`recipients.known.${outcome}`]
    case 'nobody':
      return [
        'recipients.nobody',
        `recipients.nobody.${outcome}`,
        `recipients.nobody.advice.${outcome}`,
      ]
    case 'unknown':
      return state.reason === 'directory-failed'
        ? ['recipients.failed']
        : [`recipients.${state.reason}`, `recipients.${state.reason}.advice`]
    case 'asking':
      return [state.isSlow ? 'recipients.slow' : 'recipients.asking']
    case 'failed':
      return ['recipients.failed']
  }
}
