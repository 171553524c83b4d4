import {expect, test} from 'vitest'

import type {Ticket, TicketOpener} from '../../../engine/index.ts'
import {simulationOfTicket} from '../../../plugin/preview/paste/simulationOfTicket.ts'
import {ticketOf, withPart} from '../../../plugin/preview/simulation.ts'
import {group, read, subcategory} from '../../engine/documents.ts'

const config = read([
  subcategory('asks'),
  subcategory('never', {allowRecentOrderSelection: false}),
  group('stores', 'STORE', ['asks', 'never']),
])
const order = {placedAt: 1_684_843_496_000, storeId: '1042'}
const submittedAt = 1_684_845_296_000

test.each<[string, Ticket]>([
  ['with everything', {subcategoryId: 'asks', categoryGroupId: 'stores', submittedAt, order}],
  ['without a group', {subcategoryId: 'asks', submittedAt, order}],
  ['without an order', {subcategoryId: 'asks', submittedAt, order: null}],
  ['without a store', {subcategoryId: 'asks', submittedAt, order: {placedAt: order.placedAt}}],
  [
    'without readable times',
    {subcategoryId: 'asks', submittedAt: Number.NaN, order: {placedAt: Number.NaN}},
  ],
  ['with an order that no form asks for', {subcategoryId: 'never', submittedAt, order}],
  ['about something unknown', {subcategoryId: 'x', categoryGroupId: '', submittedAt, order}],
])('a ticket is tried out as it was: %s', (_, ticket) => {
  for (const says of [{}, {source: 'app'}, {source: 'uber', type: 'STORE'}]) {
    expect(ticketOf(config, simulationOfTicket(ticket, says, config), 0)).toEqual(ticket)
  }
})

test('who opened it is what its source says, whatever else it carries', () => {
  const ticket = {subcategoryId: 'never', submittedAt, order}
  expect(simulationOfTicket(ticket, {source: 'app'}, config)).toMatchObject({
    openedBy: 'guest',
    outside: {isOpenerAssumed: false},
  })
  expect(simulationOfTicket(ticket, {source: 'uber'}, config)).toMatchObject({
    openedBy: 'partner',
    outside: {isOpenerAssumed: false},
  })
})

test('its type is kept for as long as its order is', () => {
  const ticket = {subcategoryId: 'never', submittedAt, order}
  const taken = simulationOfTicket(ticket, {type: 'STORE_SUPPORT_TICKET'}, config)
  expect(taken.outside).toEqual({isOpenerAssumed: true, type: 'STORE'})
  expect(withPart(taken, {storeId: '7'}).outside).toEqual(taken.outside)
  expect(withPart(taken, {openedBy: 'guest'}).outside).toEqual({
    isOpenerAssumed: false,
    type: 'STORE',
  })
  expect(withPart(taken, {order: 'none'}).outside).toEqual({isOpenerAssumed: true})
  const chosen = {categoryGroupId: 'stores', subcategoryId: 'never'}
  expect(withPart(taken, chosen).outside).toEqual(taken.outside)
  expect(withPart(taken, {subcategoryId: 'asks'}).outside).toBeUndefined()
})

test('a guest is assumed where it does not say, unless the form in the app would not have asked for the order', () => {
  expect(openerOf({subcategoryId: 'asks', submittedAt, order})).toBe('guest')
  expect(openerOf({subcategoryId: 'never', submittedAt})).toBe('guest')
  expect(openerOf({subcategoryId: 'never', submittedAt, order})).toBe('partner')
})

function openerOf(ticket: Ticket): TicketOpener {
  const {openedBy, outside} = simulationOfTicket(ticket, {}, config)
  expect(outside?.isOpenerAssumed).toBe(true)
  return openedBy
}
