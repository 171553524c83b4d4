import {
  findRecipients,
  type Recipients,
  type RoutingDecision,
  type Ticket,
} from '../../engine/index.ts'
import type {SubscriptionQuery} from './subscriptionDirectory.ts'

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

/** What a directory has to be asked about a ticket; `undefined` when the answer would change nothing. */
export function directoryQuery(
  decision: RoutingDecision,
  ticket: Ticket,
): SubscriptionQuery | undefined {
  const {event} = decision
  if (event === null) return undefined
  // What is unknown among no subscriptions is unknown among any.
  if (findRecipients(decision, ticket, []).status === 'unknown') return undefined
  return {
    event,
    storeId: event === 'STORE_SUPPORT_TICKET_EVENT' ? ticket.order?.storeId : undefined,
  }
}
