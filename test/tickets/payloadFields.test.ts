import {describe, expect, test} from 'vitest'

import {droppedFields, payloadFields} from '../../tickets/eventPayload.ts'

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

describe.each(['id', 'orderId', 'phoneNumber', 'source', 'status'] as const)('%s', (key) => {
  const largest = Number.MAX_SAFE_INTEGER

  test('becomes text where it is an exact integer', () => {
    expect(payloadFields({[key]: 17}, ticket)[key]).toBe('17')
    expect(payloadFields({[key]: 0}, ticket)[key]).toBe('0')
    expect(payloadFields({[key]: largest}, ticket)[key]).toBe('9007199254740991')
    expect(droppedFields({[key]: 17}, payloadFields({[key]: 17}, ticket))).toEqual([])
  })

  test.each([largest + 1, 1.5, Number.NaN, true, {}, [17]])(
    'is left out and told where it is nothing of the kind: %j',
    (value) => {
      const fields = payloadFields({[key]: value}, ticket)
      expect(fields).not.toHaveProperty(key)
      expect(droppedFields({[key]: value}, fields)).toEqual([key])
    },
  )
})

test('what is left out is told by its name alone, and what was not given is not', () => {
  const outside = {
    category: 5,
    comments: {},
    created: 'x',
    email: 5,
    escalated: 'yes',
    id: '',
    name: null,
    secret: {},
    storeId: 17,
    subcategoryId: 5,
  }
  const submittedAt = Date.UTC(12_023, 0)
  expect(droppedFields(outside, payloadFields(outside, {...ticket, submittedAt}))).toEqual([
    'category',
    'comments',
    'created',
    'email',
    'escalated',
  ])
})
