import {expect, test} from 'vitest'

import {payloadFields} from '../../tickets/payloadFields.ts'

const ticket = {subcategoryId: 'late', submittedAt: Date.UTC(2023, 4, 23, 12, 34, 56, 789)}

test('what a payload has no place for is left out, and nothing is made up', () => {
  const outside = {
    subcategoryId: 'x',
    email: 5,
    name: null,
    escalated: 'yes',
    storeId: '1042',
    secret: 1,
    comments: '',
  }
  expect(payloadFields(outside, {...ticket, submittedAt: Number.NaN})).toEqual({
    subcategoryId: 'late',
    comments: '',
  })
})

test.each([
  ['an HTTP-date stays as it is', 'Tue, 23 May 2023 12:34:56 GMT', ticket.submittedAt],
  ['another time becomes one', '2023-05-23T14:34:56.789+02:00', ticket.submittedAt],
  ['no text, but a known time', undefined, ticket.submittedAt],
])('the submission is an HTTP-date: %s', (_, created, submittedAt) => {
  expect(payloadFields({created}, {...ticket, submittedAt}).created).toBe(
    'Tue, 23 May 2023 12:34:56 GMT',
  )
})

test('there is no HTTP-date for a year of five digits', () => {
  const submittedAt = Date.UTC(12_023, 0)
  expect(payloadFields({}, {...ticket, submittedAt})).not.toHaveProperty('created')
})

test('an order id that is a number becomes text', () => {
  expect(payloadFields({orderId: 17}, ticket).orderId).toBe('17')
  const largest = Number.MAX_SAFE_INTEGER
  expect(payloadFields({orderId: largest}, ticket).orderId).toBe('9007199254740991')
  expect(payloadFields({orderId: largest + 1}, ticket)).not.toHaveProperty('orderId')
})
