import {subscriptionsOf} from '../engine/findRecipients.ts'
import {findRecipients, type Recipients, type Subscription} from '../engine/index.ts'
import {
  askDirectory,
  type DirectoryFailure,
  directoryQuery,
  type SubscriptionQuery,
} from '../subscriptions/subscriptionDirectory.ts'
import {readSubscriptions} from '../subscriptions/readSubscriptions.ts'
import type {OnRouterEvent} from './events.ts'
import {inTime} from './waiting.ts'
import type {RoutedTicket} from './routeTicket.ts'

/** What a directory of a router is asked: who is subscribed to one event in one dataset. */
export interface DatasetSubscriptionQuery extends SubscriptionQuery {
  readonly dataset: string
}

/**
 * Who is subscribed to which event, as the Partner's admin knows it: a list, or a directory that is asked about each ticket;
 * keeping its answers for a while is left to it. Subscriptions for other datasets are passed over. A directory of the Studio
 * plugin is one as well.
 */
export type RouterSubscriptions =
  | readonly Subscription[]
  | ((
      query: DatasetSubscriptionQuery,
      options: {readonly signal: AbortSignal},
    ) => Promise<readonly Subscription[]>)

/** A ticket that was routed, as far as its recipients depend on it. */
export type RecipientsQuestion = Pick<RoutedTicket, 'decision' | 'ticket'>

/** Finds the recipients of tickets; never rejects. */
export type RecipientsFinder = (
  question: RecipientsQuestion,
  dataset: string,
) => Promise<Recipients>

/**
 * Finds recipients among the given subscriptions.
 *
 * @throws TypeError for a list that holds something else.
 */
export function createRecipientsFinder(
  subscriptions: RouterSubscriptions | undefined,
  options: {
    readonly signal: AbortSignal
    readonly tell: OnRouterEvent
    readonly timeoutMs: number
  },
): RecipientsFinder {
  const {signal, tell, timeoutMs} = options
  if (typeof subscriptions !== 'function') {
    const listed = subscriptions && readSubscriptions(subscriptions)
    if (listed && listed.kind !== 'read') {
      throw new TypeError(`createTicketRouter: subscriptions ${wordsOf(listed)}`)
    }
    return ({decision, ticket}, dataset) =>
      Promise.resolve(
        findRecipients(decision, ticket, listed && subscriptionsOf(dataset, listed.subscriptions)),
      )
  }
  return async ({decision, ticket}, dataset) => {
    const query = directoryQuery(decision, ticket)
    if (!query) return findRecipients(decision, ticket, [])
    const asked = await askDirectory(
      (about: DatasetSubscriptionQuery) =>
        inTime((own) => subscriptions(about, {signal: own}), timeoutMs, signal),
      {...query, dataset},
      {dataset, signal},
    )
    if (asked.status === 'answered') return findRecipients(decision, ticket, asked.subscriptions)
    const error = new Error(`The directory of subscriptions ${wordsOf(asked.failure)}`)
    tell({type: 'directory-failed', dataset, error})
    return {status: 'unknown', reason: 'directory-failed'}
  }
}

function wordsOf(failure: DirectoryFailure): string {
  switch (failure.kind) {
    case 'no-list':
      return 'gave no list. Give a list of {partner, event, stores}.'
    case 'no-subscription':
      return `gave no subscription at position ${failure.position}. Give {partner, event, stores}, with stores a list of texts or "region".`
    case 'refused':
      return failure.message === '' ? 'failed and gave no reason.' : `failed: ${failure.message}`
  }
}
