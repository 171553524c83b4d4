import {describe, expect, test} from 'vitest'

import {compileRouting, type Ticket} from '../../../engine/index.ts'
import english from '../../../words/en/studio.ts'
import type {WordKey} from '../../../plugin/i18n/useWords.ts'
import {
  headlineKey,
  type RecipientsState,
  recipientsValues,
  sentenceKeys,
} from '../../../plugin/recipients/recipientsWords.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const {route} = compileRouting(
  read([
    subcategory('a'),
    subcategory('off', {submitToExternalPartners: false}),
    group('g', 'STORE', ['a', 'off']),
    settings(60),
  ]),
)
const order = {placedAt: 0, storeId: '1042'}
const storeTicket: Ticket = {order, subcategoryId: 'a', submittedAt: 0}
const generalTicket: Ticket = {order: null, subcategoryId: 'a', submittedAt: 0}
const offTicket: Ticket = {subcategoryId: 'off', submittedAt: 0}

const known: RecipientsState = {partners: ['Quick Resolve', 'Balcão'], status: 'known'}
const nobody: RecipientsState = {status: 'nobody'}

/** A text with its values in it, as Sanity writes it. */
function say(key: WordKey, state: RecipientsState, ticket: Ticket) {
  const {event, partners, storeId} = recipientsValues(state, route(ticket), ticket)
  const values: Record<string, string> = {
    event: event ?? 'no event',
    partners: partners.join(' and '),
    storeId: storeId ?? 'no store',
  }
  const text = new Map<string, string>(Object.entries(english)).get(key) ?? key
  return text.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => values[name] ?? hole)
}

function headline(state: RecipientsState, ticket: Ticket): string {
  return say(headlineKey(state, route(ticket)), state, ticket)
}

describe('the headline', () => {
  test.each<[string, RecipientsState, Ticket]>([
    ['to Quick Resolve and Balcão, for store 1042', known, storeTicket],
    ['to Quick Resolve and Balcão, for the whole region', known, generalTicket],
    ['nobody is subscribed for store 1042', nobody, storeTicket],
    ['nobody is subscribed for the whole region', nobody, generalTicket],
    ['to no partner', nobody, offTicket],
    ['the store decides which partner', {reason: 'no-store', status: 'unknown'}, storeTicket],
    ['the partners are not known here', {reason: 'no-directory', status: 'unknown'}, generalTicket],
    ['asking who is subscribed…', {isSlow: false, status: 'asking'}, storeTicket],
    ['still asking who is subscribed…', {isSlow: true, status: 'asking'}, storeTicket],
    [
      'it could not be found out who is subscribed',
      {message: 'busy', status: 'failed'},
      storeTicket,
    ],
  ])('says “%s”', (sentence, state, ticket) => {
    expect(headline(state, ticket)).toBe(sentence)
  })
})

describe('the section', () => {
  test('says who is missing, for what, and where to put it right', () => {
    expect(
      sentenceKeys(nobody, route(storeTicket)).map((key) => say(key, nobody, storeTicket)),
    ).toEqual([
      'No partner hears of this ticket.',
      'Nobody is subscribed to STORE_SUPPORT_TICKET_EVENT for store 1042.',
      'In the Partner’s admin, subscribe a partner that connects to this store.',
    ])
    expect(
      sentenceKeys(nobody, route(generalTicket)).map((key) => say(key, nobody, generalTicket)),
    ).toEqual([
      'No partner hears of this ticket.',
      'Nobody is subscribed to GENERAL_SUPPORT_TICKET_EVENT for the whole region.',
      'In the Partner’s admin, subscribe a partner for the whole region.',
    ])
  })

  test('does not speak of subscriptions when the ticket is not forwarded', () => {
    expect(sentenceKeys(nobody, route(offTicket))).toEqual(['recipients.not-forwarded'])
  })
})
