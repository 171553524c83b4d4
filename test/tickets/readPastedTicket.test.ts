import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compileRouting} from '../../engine/index.ts'
import {createReceipt} from '../../tickets/receipt.ts'
import {pastedOrderId, readPastedTicket} from '../../tickets/readPastedTicket.ts'
import {market} from './market.ts'
import {almostTicket, anyText, readableTicket, wrapped} from './outside.ts'

const ticket = {subcategoryId: 'late', submittedAt: 0, order: {placedAt: 0}}
const receipt = createReceipt(market, ticket, compileRouting(market).route(ticket))

function paste(text: string) {
  return readPastedTicket(text, market)
}

describe('a text that somebody pastes', () => {
  test.each(['', ' ', '\n\t', '\u00A0'])('is nothing when it is blank: %j', (text) => {
    expect(paste(text)).toEqual({kind: 'nothing'})
  })

  test('is a ticket, with a text of what routing reads', () => {
    const text = JSON.stringify({
      type: 'STORE',
      email: 'guest@example.com',
      orderId: 'o-1',
      category: 'Outro',
      subcategoryId: 'lost',
      created: 'Tue, 23 May 2023 12:34:56 GMT',
    })
    expect(paste(text)).toMatchObject({
      kind: 'ticket',
      ticket: {subcategoryId: 'lost'},
      category: {given: 'Outro', matched: 'several'},
      personal: ['email', 'orderId'],
      text: `{
  "subcategoryId": "lost",
  "type": "STORE",
  "category": "Outro",
  "created": "2023-05-23T12:34:56.000Z",
  "order": {}
}`,
    })
  })

  test.each([
    [
      'nothing else, with other blanks and another zone',
      '{"subcategoryId":"lost","created": "2023-05-23T14:34:56+02:00"}',
      true,
    ],
    ['a field that holds nothing', '{"subcategoryId": "lost", "email": null}', true],
    ['a personal field', '{"subcategoryId": "lost", "email": "x"}', false],
    [
      'what it says of itself',
      '{"subcategoryId": "lost", "source": "app", "type": "STORE", "subcategory": "Perdido"}',
      true,
    ],
    ['another field', '{"subcategoryId": "lost", "status": "OPEN"}', false],
    ['a field beside an envelope', '{"ticket": {"subcategoryId": "lost"}, "event": "x"}', false],
    ['the same field twice', '{"subcategoryId": "lost", "email": "x", "email": ""}', false],
  ])('holds what routing reads, and %s', (_, text, isBare) => {
    expect(paste(text)).toMatchObject({kind: 'ticket', isBare})
  })

  test('is a receipt, with what it says about the content', () => {
    const noted = {note: 'Zq7', ...receipt}
    expect(paste(JSON.stringify(noted))).toEqual({
      kind: 'receipt',
      receipt,
      check: {
        answer: 'same',
        receiptDecision: receipt.decision,
        ticket,
        decision: compileRouting(market).route(ticket),
        possible: [receipt.decision],
        same: true,
        differences: [],
      },
      text: JSON.stringify(receipt, undefined, 2),
      isBare: false,
    })
    expect(paste(JSON.stringify(receipt, undefined, 4))).toMatchObject({isBare: true})
  })

  test.each([
    ['a damaged receipt', {...receipt, ticket: 1}, 'receipt-damaged'],
    ['a receipt of another format', {...receipt, version: 3}, 'receipt-version-unknown'],
    ['a ticket without a sub-category', {category: 'Outro'}, 'subcategory-id-missing'],
    ['a text in quotes', 'ticket', 'not-object'],
  ])('cannot be read: %s', (_, value, code) => {
    expect(paste(JSON.stringify(value))).toMatchObject({kind: 'unreadable', problems: [{code}]})
  })

  test.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1,\n  "b": oops\n}', 3, 8],
    ['{\r\n"a"\r\n1}', 3, 1],
    ['{"😀": }', 1, 7],
    ['{"a": 1', 1, 8],
  ])('says in which line and column JSON is wrong: %j', (text, line, column) => {
    expect(paste(text)).toMatchObject({
      kind: 'unreadable',
      problems: [{path: [], params: {line, column}}],
    })
  })
})

describe('whatever is pasted', () => {
  test('reading answers', () => {
    const text = fc.oneof(
      fc.string(),
      anyText,
      fc.json({maxDepth: 2}),
      wrapped(almostTicket).map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(text, (pasted) => {
        expect(paste(pasted).kind).toMatch(/^(?:nothing|ticket|receipt|unreadable)$/u)
      }),
      {numRuns: 1000},
    )
  })

  test.each([
    ['text', '{"subcategoryId": "lost", "orderId": "o-1"}', 'o-1'],
    ['a number', '[{"ticket": {"subcategoryId": "lost", "orderId": 17}}]', '17'],
    ['nothing in it', '{"subcategoryId": "lost", "orderId": ""}', undefined],
    ['an order alone', '{"subcategoryId": "lost", "order": {}}', undefined],
    ['what cannot be read', '{"subcategoryId": 201, "orderId": "o-1"}', undefined],
    ['no JSON', '{"orderId": "o-1"', undefined],
  ])('gives the id of its order apart from what is read: %s', (_, text, orderId) => {
    expect(pastedOrderId(text, market)).toBe(orderId)
    expect(JSON.stringify(paste(text))).not.toMatch(/o-1|17/u)
  })

  test('the text that replaces it reads as the same, and stays as it is', () => {
    const readable = fc.oneof(wrapped(readableTicket), fc.constant(receipt))
    fc.assert(
      fc.property(readable, (value) => {
        const first = paste(JSON.stringify(value))
        if (!('text' in first)) throw new Error(JSON.stringify(first))
        const nothingLeftOut = first.kind === 'ticket' && {ignored: [], personal: []}
        expect(paste(first.text)).toEqual({...first, ...nothingLeftOut, isBare: true})
      }),
    )
  })
})
