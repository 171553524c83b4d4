import {describe, expect, test} from 'vitest'
import {
  compileRouting,
  findRecipients,
  readSupportTicketEvent,
  type Subscription,
} from '../../engine/index.ts'
import {group, read, settings, subcategory} from './documents.ts'

const {route} = compileRouting(
  read([
    subcategory('a'),
    subcategory('off', {submitToExternalPartners: false}),
    group('g', 'STORE', ['a', 'off']),
    settings(60),
  ]),
)
const storeTicket = {subcategoryId: 'a', submittedAt: 0, order: {placedAt: 0, storeId: '1042'}}
const generalTicket = {subcategoryId: 'a', submittedAt: 0}
const offTicket = {subcategoryId: 'off', submittedAt: 0}

const subscriptions: readonly Subscription[] = [
  {partner: 'Quick', event: 'STORE_SUPPORT_TICKET_EVENT', stores: ['1042', '7']},
  {partner: 'Short', event: 'STORE_SUPPORT_TICKET', stores: ['1042']},
  {partner: 'Quick', event: 'STORE_SUPPORT_TICKET', stores: ['1042']},
  {partner: 'Elsewhere', event: 'STORE_SUPPORT_TICKET_EVENT', stores: ['7']},
  {partner: 'Everywhere', event: 'STORE_SUPPORT_TICKET_EVENT', stores: 'region'},
  {partner: 'Region', event: 'GENERAL_SUPPORT_TICKET', stores: 'region'},
  {partner: 'One store', event: 'GENERAL_SUPPORT_TICKET_EVENT', stores: ['1042']},
  {partner: 'Other', event: 'ORDER_EVENT', stores: 'region'},
]

describe('recipients', () => {
  test('of STORE are the partners of the store, in either spelling and once each', () => {
    expect(findRecipients(route(storeTicket), storeTicket, subscriptions)).toEqual({
      status: 'known',
      partners: ['Quick', 'Short'],
    })
  })

  test('of GENERAL are the partners of the whole region', () => {
    expect(findRecipients(route(generalTicket), generalTicket, subscriptions)).toEqual({
      status: 'known',
      partners: ['Region'],
    })
  })

  test('are nobody when no partner subscribes', () => {
    const ticket = {...storeTicket, order: {placedAt: 0, storeId: '1'}}
    expect(findRecipients(route(ticket), ticket, subscriptions)).toEqual({status: 'nobody'})
    expect(findRecipients(route(generalTicket), generalTicket, [])).toEqual({status: 'nobody'})
  })

  test('are nobody when nothing is forwarded, even without a directory', () => {
    expect(findRecipients(route(offTicket), offTicket, undefined)).toEqual({status: 'nobody'})
  })

  test('are unknown without a directory', () => {
    expect(findRecipients(route(storeTicket), storeTicket, undefined)).toEqual({
      status: 'unknown',
      reason: 'no-directory',
    })
  })

  test.each([[undefined], ['']])('are unknown for STORE with the store id %j', (storeId) => {
    const ticket = {...storeTicket, order: {placedAt: 0, ...(storeId !== undefined && {storeId})}}
    expect(findRecipients(route(ticket), ticket, subscriptions)).toEqual({
      status: 'unknown',
      reason: 'no-store',
    })
  })

  test('pass over malformed subscriptions', () => {
    const junk = [null, 5, {partner: 5, event: 'GENERAL_SUPPORT_TICKET', stores: 'region'}, {}, []]
    const found: unknown = Reflect.apply(findRecipients, undefined, [
      route(storeTicket),
      storeTicket,
      [...junk, {partner: 'A', event: 'STORE_SUPPORT_TICKET', stores: {includes: 5}}],
    ])
    expect(found).toEqual({status: 'nobody'})
  })
})

test.each([
  ['STORE_SUPPORT_TICKET', 'STORE_SUPPORT_TICKET_EVENT'],
  ['STORE_SUPPORT_TICKET_EVENT', 'STORE_SUPPORT_TICKET_EVENT'],
  ['GENERAL_SUPPORT_TICKET', 'GENERAL_SUPPORT_TICKET_EVENT'],
  ['GENERAL_SUPPORT_TICKET_EVENT', 'GENERAL_SUPPORT_TICKET_EVENT'],
  ['store_support_ticket', undefined],
  ['STORE', undefined],
  [5, undefined],
])('the event name %s reads as %s', (name, event) => {
  expect(readSupportTicketEvent(name)).toBe(event)
})
