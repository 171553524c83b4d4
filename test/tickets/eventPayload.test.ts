import {expect, test} from 'vitest'
import {compileRouting} from '../../engine/index.ts'
import {
  documentedPayloadKeys,
  eventPayload,
  type SupportTicketEventPayload,
} from '../../tickets/eventPayload.ts'
import {group, read, subcategory} from '../engine/documents.ts'

const {route} = compileRouting(
  read([
    subcategory('a'),
    subcategory('off', {submitToExternalPartners: false}),
    group('stores', 'STORE', ['a', 'off']),
  ]),
)
const order = {placedAt: 0}
const fields: Required<Omit<SupportTicketEventPayload, 'type'>> = {
  subcategoryId: 'a',
  category: 'Home Delivery',
  subcategory: 'Delivery Time',
  comments: 'Cold',
  source: 'app',
  created: 'Tue, 23 May 2023 12:34:56 GMT',
  id: '0d3c9f4e-5f0a-4a5e-9f7e-2f9b8b0f6a11',
  status: 'OPEN',
  email: 'guest@example.com',
  name: 'A guest',
  phoneNumber: '+351 000',
  escalated: false,
  orderId: 'o-1',
}

test('the type is that of the event which is fired', () => {
  const store = route({subcategoryId: 'a', submittedAt: 0, order})
  expect(eventPayload(store, fields)).toEqual({type: 'STORE', ...fields})
  const general = route({subcategoryId: 'a', submittedAt: 0})
  expect(eventPayload(general, fields)).toEqual({type: 'GENERAL', ...fields})
})

test('a ticket that is not forwarded has no payload', () => {
  expect(eventPayload(route({subcategoryId: 'off', submittedAt: 0, order}), fields)).toBeUndefined()
})

test('what is unknown, and what is no key of a payload, is left out', () => {
  const given = {subcategoryId: 'a', type: 'STORE', secret: 1, toString: 1, source: undefined}
  const payload: unknown = Reflect.apply(eventPayload, undefined, [
    route({subcategoryId: 'a', submittedAt: 0}),
    given,
  ])
  expect(payload).toStrictEqual({type: 'GENERAL', subcategoryId: 'a'})
})

test('every key of a payload says whether it is publicly documented', () => {
  expect(Object.keys(documentedPayloadKeys).toSorted()).toEqual(
    ['type', ...Object.keys(fields)].toSorted(),
  )
  expect(
    Object.entries(documentedPayloadKeys)
      .filter(([, documented]) => documented)
      .map(([key]) => key)
      .toSorted(),
  ).toEqual([
    'category',
    'created',
    'email',
    'escalated',
    'id',
    'name',
    'orderId',
    'phoneNumber',
    'source',
    'status',
  ])
})
