import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {readSupportTicket, routeMapped, routeTicket} from '../../runtime/routeTicket.ts'
import type {RoutingReceipt} from '../../tickets/receipt.ts'
import {market} from '../tickets/market.ts'

/** What leads to a person, each in a form of its own. */
const personal = [
  'Maria Silva Zq7',
  'maria.zq7@example.com',
  '+351 912 345 678',
  'Rua do Ouro 7, 1100-063 Lisboa',
  'A Maria Zq7 ligou do +351912345678.',
  'order-zq7-81234',
  '0d3c9f4e-5f0a-4a5e-9f7e-2f9b8b0fzq77',
  'Maria\u0301 Zq7',
]
const anyPersonal = fc.constantFrom(...personal)
const anywhere = fc.oneof(
  anyPersonal,
  anyPersonal.map((text) => ({text})),
  anyPersonal.map((text) => [text]),
)

/** Fields that may hold anything, those that routing reads among them. */
const personalTicket = fc.record(
  {
    subcategoryId: fc.oneof(anyPersonal, fc.constantFrom('late', 'lost')),
    category: fc.oneof(anywhere, fc.constantFrom('Home Delivery', 'Otro')),
    created: fc.constantFrom('2023-05-23T12:34:56Z', null),
    comments: anywhere,
    name: anywhere,
    email: anywhere,
    phoneNumber: anywhere,
    id: anywhere,
    orderId: anyPersonal,
    source: anywhere,
    status: anywhere,
    subcategory: anywhere,
    type: anywhere,
    guest: anywhere,
    storeId: anyPersonal.filter(looksLikeNoStore),
    order: fc.record(
      {
        placedAt: fc.constantFrom('2023-05-23T12:04:56Z', null),
        id: anyPersonal,
        name: anywhere,
      },
      {requiredKeys: []},
    ),
  },
  {requiredKeys: ['subcategoryId']},
)

/** An id of a store is kept, and nothing tells that one which has no blank and no @ is none. */
function looksLikeNoStore(text: string): boolean {
  return /[\s@+]/u.test(text)
}

/** A receipt as it is logged, in one form of Unicode. */
function logged(receipt: RoutingReceipt): string {
  return JSON.stringify(receipt).normalize('NFC')
}

/** What every one of the personal texts has something of. */
const personalParts = /zq7|maria|example|912 ?345|lisboa/iu

test('nothing personal of a ticket is in its receipt, wherever it stands', () => {
  fc.assert(
    fc.property(personalTicket, (ticket) => {
      const routed = routeTicket(ticket, market, 'prod_bk_pt', readSupportTicket)
      if (routed.status === 'unreadable') return
      expect(logged(routed.receipt)).not.toMatch(personalParts)
    }),
    {numRuns: 2_000},
  )
})

test('nor of what a hook makes of it', () => {
  const mapped = fc.record({
    ticket: fc.record(
      {
        subcategoryId: fc.oneof(anyPersonal, fc.constant('late')),
        categoryGroupId: fc.oneof(anyPersonal, fc.constant('home')),
        submittedAt: fc.constant(0),
        order: fc.record({placedAt: fc.constant(0), storeId: anyPersonal.filter(looksLikeNoStore)}),
      },
      {requiredKeys: ['subcategoryId', 'submittedAt']},
    ),
    fields: fc.record({subcategoryId: fc.constant('late'), source: anyPersonal}),
    outside: fc.dictionary(anyPersonal, anyPersonal),
    orderId: anyPersonal,
    said: fc.option(fc.record({by: fc.constant('text' as const), category: anyPersonal}), {
      nil: undefined,
    }),
  })
  fc.assert(
    fc.property(mapped, (each) => {
      const {routed} = routeMapped(
        {...each, status: 'read'},
        {config: market, dataset: 'prod_bk_pt'},
      )
      expect(logged(routed.receipt)).not.toMatch(personalParts)
    }),
    {numRuns: 2_000},
  )
})
