import {useLayoutEffect, useMemo, useSyncExternalStore} from 'react'
import {useDataset, useListFormat} from 'sanity'

import {findRecipients, type RoutingDecision, type Ticket} from '../../engine/index.ts'
import {readSubscriptions} from '../../subscriptions/readSubscriptions.ts'
import {type DirectoryFailure, directoryQuery} from '../../subscriptions/subscriptionDirectory.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {createRecipientsLookup} from './recipientsLookup.ts'
import {headlineKey, type RecipientsState, recipientsValues} from './recipientsWords.ts'

const neverChanges = () => () => {}

/**
 * Who receives a ticket, from the option `subscriptions`: at once from a list, later from a directory. Nothing is asked about
 * a ticket that is not forwarded.
 */
export function useRecipients(decision: RoutingDecision, ticket: Ticket): RecipientsState {
  const {
    options: {subscriptions},
  } = useSupportRouting()
  const {t} = useWords()
  const dataset = useDataset()
  const lookup = useMemo(
    () =>
      typeof subscriptions === 'function'
        ? createRecipientsLookup(subscriptions, dataset)
        : undefined,
    [dataset, subscriptions],
  )
  const listed = useMemo(
    () =>
      typeof subscriptions === 'function' || subscriptions === undefined
        ? undefined
        : readSubscriptions(subscriptions),
    [subscriptions],
  )
  const {event, storeId} = directoryQuery(decision, ticket) ?? {}
  const query = useMemo(() => event && {event, storeId}, [event, storeId])
  const answer = useSyncExternalStore(
    lookup?.subscribe ?? neverChanges,
    () => query && lookup?.answerTo(query),
  )
  // Before the picture is painted, so that an answer that is too old is never seen.
  useLayoutEffect(() => query && lookup?.ask(query), [lookup, query])

  if (!lookup) {
    return listed && listed.kind !== 'read'
      ? {message: failureText(listed, t), status: 'failed'}
      : findRecipients(decision, ticket, listed?.subscriptions)
  }
  if (!answer) return findRecipients(decision, ticket, [])
  const retry = lookup.askAgain
  switch (answer.status) {
    case 'asking':
      return {isSlow: answer.isSlow, retry, status: 'asking'}
    case 'answered':
      return {...findRecipients(decision, ticket, answer.subscriptions), retry}
    case 'failed':
      return {message: failureText(answer.failure, t), retry, status: 'failed'}
  }
}

function failureText(failure: DirectoryFailure, t: Translate): string {
  switch (failure.kind) {
    case 'no-list':
      return t('recipients.failed.no-list')
    case 'no-subscription':
      return t('recipients.failed.no-subscription', {position: failure.position})
    case 'refused':
      return failure.message === '' ? t('recipients.failed.no-reason') : failure.message
  }
}

/** Who receives a ticket, in half a sentence for a headline: "to Quick Resolve, for store 1042". */
export function useRecipientsText(
  state: RecipientsState,
  decision: RoutingDecision,
  ticket: Ticket,
): string {
  const {t} = useWords()
  const list = useListFormat({style: 'long', type: 'conjunction'})
  const {partners, ...values} = recipientsValues(state, decision, ticket)
  return t(headlineKey(state, decision), {...values, partners: list.format(partners)})
}
