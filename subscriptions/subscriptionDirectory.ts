import type {Subscription, SupportTicketEvent} from '../engine/index.ts'

/** What a directory is asked: who is subscribed to one event. */
export interface SubscriptionQuery {
  readonly event: SupportTicketEvent
  /** The store of the ticket's order; `undefined` for the general event, which is only for the whole region. */
  readonly storeId: string | undefined
}

/**
 * Looks up subscriptions where the Partner's admin keeps them.
 *
 * It may answer with more than was asked for, like all subscriptions of the market: who receives a ticket is decided from
 * them. Rejecting is shown as a failure with the error's message.
 *
 * @param options - `signal` is aborted once nobody waits for the answer any more
 */
export type SubscriptionDirectory = (
  query: SubscriptionQuery,
  options: {readonly signal: AbortSignal},
) => Promise<readonly Subscription[]>
