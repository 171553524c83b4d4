import {subscriptionsOf} from '../engine/findRecipients.ts'
import type {Subscription} from '../engine/index.ts'
import {type NotSubscriptions, readSubscriptions} from './readSubscriptions.ts'
import type {SubscriptionQuery} from './subscriptionDirectory.ts'

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
