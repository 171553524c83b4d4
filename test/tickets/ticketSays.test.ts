import {expect, test} from 'vitest'

import {openerOf, outcomeOfType, readTicketSays} from '../../tickets/ticketSays.ts'

test.each([
  ['app', 'guest'],
  ['web', 'guest'],
  ['kiosk', 'guest'],
  ['uber', 'partner'],
  ['App', 'partner'],
  ['app ', 'partner'],
  ['', undefined],
  [' \u200B', undefined],
  [null, undefined],
  [undefined, undefined],
  [7, undefined],
  [['app'], undefined],
])('a ticket whose source is %j is opened by %s', (source, opener) => {
  expect(openerOf(readTicketSays({source}))).toBe(opener)
})

test('a ticket without a source does not say who opened it', () => {
  expect(openerOf(readTicketSays({subcategoryId: 'late'}))).toBeUndefined()
  expect(openerOf(readTicketSays(Object.create({source: 'app'})))).toBeUndefined()
})

test.each([
  ['STORE', 'STORE'],
  ['GENERAL', 'GENERAL'],
  ['STORE_SUPPORT_TICKET_EVENT', 'STORE'],
  ['GENERAL_SUPPORT_TICKET', 'GENERAL'],
  ['store', undefined],
  ['ticket.created', undefined],
  [true, undefined],
])('the type %j stands for %s', (type, outcome) => {
  expect(outcomeOfType(readTicketSays({type}))).toBe(outcome)
})

test('says its own name of the sub-category as it stands there', () => {
  expect(readTicketSays({subcategory: 'Entrega ', status: 'OPEN'})).toEqual({
    subcategory: 'Entrega ',
  })
})
