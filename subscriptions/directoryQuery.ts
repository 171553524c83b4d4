import {findRecipients, type RoutingDecision, type Ticket} from '../engine/index.ts'
import {isPerStore} from '../engine/rules.ts'
import type {SubscriptionQuery} from './subscriptionDirectory.ts'

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
