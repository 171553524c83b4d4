import {useListFormat} from 'sanity'

import type {RoutingDecision, Ticket} from '../../engine/index.ts'
import {useWords} from '../i18n/useWords.ts'
import type {RecipientsState} from './recipientsState.ts'
import {headlineKey, recipientsValues} from './recipientsWords.ts'

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
