import {subscriptionsOf} from '../engine/findRecipients.ts'
import {
  findRecipients,
  type RoutingDecision,
  type Subscription,
  type SupportTicketEvent,
  type Ticket,
} from '../engine/index.ts'
import {isPerStore} from '../engine/rules.ts'
import {type NotSubscriptions, readSubscriptions} from './readSubscriptions.ts'

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
    storeId: isPerStore(event) ? ticket.order?.storeId : undefined,
  }
}

/** Why there is no answer. */
export type DirectoryFailure =
  | NotSubscriptions
  /** The directory threw or rejected; the message is empty where it gave no reason. */
  | {readonly kind: 'refused'; readonly message: string}

/** What came of asking a directory. */
export type AskedDirectory =
  | {readonly status: 'answered'; readonly subscriptions: readonly Subscription[]}
  | {readonly status: 'failed'; readonly failure: DirectoryFailure}

/** Asks a directory, and reads what of its answer is for a dataset. Never rejects. */
export async function askDirectory<Query extends SubscriptionQuery>(
  directory: (query: Query, options: {readonly signal: AbortSignal}) => unknown,
  query: Query,
  {dataset, signal}: {readonly dataset: string | undefined; readonly signal: AbortSignal},
): Promise<AskedDirectory> {
  try {
    const read = readSubscriptions(await directory(query, {signal}))
    return read.kind === 'read'
      ? {status: 'answered', subscriptions: subscriptionsOf(dataset, read.subscriptions)}
      : {failure: read, status: 'failed'}
  } catch (error) {
    return {failure: {kind: 'refused', message: messageOf(error)}, status: 'failed'}
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  return typeof error === 'string' ? error : ''
}
