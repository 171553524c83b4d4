import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compileRouting, type Ticket} from '../../engine/index.ts'
import {
  type ReadOutsideTicket,
  readOutsideTicket,
  writeOutsideTicket,
} from '../../tickets/outsideTicket.ts'
import {readPastedTicket} from '../../tickets/readPastedTicket.ts'
import {anything} from '../engine/arbitraries.ts'
import {market} from './market.ts'
import {almostTicket, readableTicket, wrapped} from './outside.ts'

const created = 'Tue, 23 May 2023 12:34:56 GMT'
const submittedAt = Date.UTC(2023, 4, 23, 12, 34, 56)
const placedAt = '2023-05-23T12:04:56Z'

function read(value: unknown): Extract<ReadOutsideTicket, {status: 'read'}> {
  const result = readOutsideTicket(value, market)
  if (result.status !== 'read') throw new Error(JSON.stringify(result))
  return result
}

function problemsOf(value: unknown): readonly string[] {
  const result = readOutsideTicket(value, market)
  if (result.status === 'read') throw new Error('It was read.')
  return result.problems.map(({code, path}) => [code, ...path].join(' '))
}

describe('a ticket from outside', () => {
  test('is one of routing, whether it is an event or bare', () => {
    const ticket: Ticket = {
      subcategoryId: 'late',
      categoryGroupId: 'home',
      submittedAt,
      order: {placedAt: submittedAt - 30 * 60_000, storeId: '1042'},
    }
    const bare = {
      subcategoryId: 'late',
      category: 'Home Delivery',
      created,
      order: {placedAt, storeId: '1042'},
    }
    expect(read(bare)).toEqual({
      status: 'read',
      ticket,
      category: {given: 'Home Delivery', matched: 'one'},
      says: {},
      personal: [],
      ignored: [],
    })
    expect(read({type: 'STORE', ...bare})).toMatchObject({
      ticket,
      says: {type: 'STORE'},
      ignored: [],
    })
    expect(compileRouting(market).route(ticket).reason).toBe('store')
  })

  test.each([
    ['in any language, with its blanks', 'late', 'Entrega ao domicílio ', 'one', 'home'],
    ['not without its blanks', 'late', 'Entrega ao domicílio', 'none', undefined],
    ['not in other letters', 'late', 'home delivery', 'none', undefined],
    ['not by its id', 'late', 'home', 'none', undefined],
    ['not when two groups have it', 'lost', 'Outro', 'several', undefined],
    ['when only one of them holds it', 'late', 'Outro', 'one', 'other'],
    ['not when that holds other ones', 'late', 'Otro', 'elsewhere', undefined],
    ['not when it is empty', 'late', '', 'none', undefined],
  ])(
    'gets its group from the name of its category: %s',
    (_, subcategoryId, category, matched, group) => {
      const {ticket, category: understood} = read({subcategoryId, category})
      expect(understood).toEqual({given: category, matched})
      expect(ticket.categoryGroupId).toBe(group)
      expect('categoryGroupId' in ticket).toBe(group !== undefined)
    },
  )

  test.each([[{en: 'Home Delivery'}], [['Home Delivery']], [5], [true]])(
    'names no group by what is no text: %j',
    (category) => {
      const {ticket, category: understood} = read({subcategoryId: 'late', category})
      expect(understood).toEqual({given: undefined, matched: 'not-text'})
      expect(ticket.categoryGroupId).toBeUndefined()
    },
  )

  test.each([
    ['an order id', {orderId: 'o-1'}, {placedAt: Number.NaN}],
    ['an order id that is a number', {orderId: 17}, {placedAt: Number.NaN}],
    ['an empty order', {order: {}}, {placedAt: Number.NaN}],
    ['an order with a time', {order: {placedAt}}, {placedAt: submittedAt - 30 * 60_000}],
    [
      'an order id, and a store beside it',
      {orderId: 'o-1', storeId: '1042'},
      {placedAt: Number.NaN, storeId: '1042'},
    ],
    [
      'a store of the order and the same beside it',
      {order: {storeId: '1042'}, storeId: '1042'},
      {placedAt: Number.NaN, storeId: '1042'},
    ],
    ['neither', {}, null],
    ['an order that is null', {order: null}, null],
    ['an order id that is null or empty', {orderId: '', order: null}, null],
    ['a store without an order', {storeId: '1042'}, null],
  ])('has an order or none: %s', (_, fields, order) => {
    expect(read({subcategoryId: 'late', ...fields}).ticket.order).toEqual(order)
  })

  test('leaves a time that nobody gave unknown, which the engine says', () => {
    const {ticket} = read({subcategoryId: 'late', category: 'Home Delivery', orderId: 'o-1'})
    expect(ticket.submittedAt).toBeNaN()
    expect(compileRouting(market).route(ticket).reason).toBe('order-time-invalid')
    expect(read({subcategoryId: 'late', created: null}).ticket.submittedAt).toBeNaN()
  })

  test('names what was left out, personal or not, and nothing that was not given', () => {
    expect(
      read({
        type: 5,
        subcategoryId: 'late',
        subcategory: ['Delivery time'],
        source: 7,
        comments: 'Cold',
        email: 'guest@example.com',
        name: '',
        phoneNumber: null,
        id: '1',
        orderId: 'o-1',
        storeId: '1042',
        escalated: false,
        order: {id: 'o-1', total: 5},
      }),
    ).toMatchObject({
      personal: ['comments', 'email', 'id', 'orderId', 'order.id'],
      says: {},
      ignored: ['type', 'subcategory', 'source', 'escalated', 'order.total'],
    })
    expect(read({subcategoryId: 'late', storeId: '1042'}).ignored).toEqual(['storeId'])
  })

  test.each([
    ['a list', (ticket: unknown) => [ticket], []],
    ['ticket', (ticket: unknown) => ({ticket}), []],
    ['payload', (payload: unknown) => ({event: 'x', email: 'x', payload}), ['event']],
    ['data', (data: unknown) => ({data}), []],
    ['lists and envelopes within each other', (data: unknown) => [{data: {ticket: data}}], []],
  ])('is found in %s', (_, wrap, ignored) => {
    expect(read(wrap({subcategoryId: 'late'}))).toMatchObject({
      ticket: {subcategoryId: 'late'},
      ignored,
    })
  })

  test('is itself when it has a field with the name of an envelope', () => {
    expect(read({subcategoryId: 'late', data: {subcategoryId: 'lost'}})).toMatchObject({
      ticket: {subcategoryId: 'late'},
      ignored: ['data'],
    })
  })
})

describe('a ticket that cannot be read', () => {
  test.each([
    ['no object', 5, ['not-object']],
    ['null', null, ['not-object']],
    ['an empty list', [], ['not-object 0']],
    ['a list of something else', ['late'], ['not-object 0']],
    ['several tickets', [{subcategoryId: 'late'}, {}], ['several-tickets']],
    ['several tickets in an envelope', {data: [{}, {}, {}]}, ['several-tickets data']],
    ['an empty object', {}, ['subcategory-id-missing subcategoryId']],
    ['two envelopes', {data: {}, payload: {}}, ['subcategory-id-missing subcategoryId']],
    ['too many envelopes', [[[[{}]]]], ['not-object 0 0 0']],
    ['an empty envelope', {ticket: {}}, ['subcategory-id-missing ticket subcategoryId']],
    ['the id is null', {subcategoryId: null}, ['subcategory-id-missing subcategoryId']],
    ['the id is empty', {subcategoryId: ''}, ['subcategory-id-missing subcategoryId']],
    ['the id is a number', {subcategoryId: 201}, ['subcategory-id-not-text subcategoryId']],
    [
      'times without an offset and as a number',
      {subcategoryId: 'a', created: '2023-05-23T12:34:56', order: {placedAt: 1_684_845_296}},
      ['time-without-offset created', 'time-as-number order placedAt'],
    ],
    ['an empty time', {subcategoryId: 'a', created: ''}, ['time-unreadable created']],
    ['an order that is text', {subcategoryId: 'a', order: 'o-1'}, ['order-not-object order']],
    ['an order that is a list', {subcategoryId: 'a', order: []}, ['order-not-object order']],
    ['an order id that is no id', {subcategoryId: 'a', orderId: {}}, ['order-id-not-text orderId']],
    ...[2 ** 53, -(2 ** 53), 1e300, 1.5].map((orderId): [string, unknown, readonly string[]] => [
      `an order id that no number carries exactly, ${orderId}`,
      {subcategoryId: 'a', orderId},
      ['order-id-not-text orderId'],
    ]),
    ['a store as a number', {subcategoryId: 'a', storeId: 7}, ['store-id-not-text storeId']],
    [
      'a store of the order as a number',
      {subcategoryId: 'a', order: {storeId: 7}},
      ['store-id-not-text order storeId'],
    ],
    [
      'two stores',
      {subcategoryId: 'a', storeId: '1', order: {storeId: '2'}},
      ['stores-differ storeId'],
    ],
    [
      'several problems',
      {category: 1, created: 'soon'},
      ['subcategory-id-missing subcategoryId', 'time-unreadable created'],
    ],
  ])('says what is wrong, and where: %s', (_, value, problems) => {
    expect(problemsOf(value)).toEqual(problems)
  })

  test('counts the tickets of a list', () => {
    expect(readOutsideTicket([{}, {}, {}], market)).toEqual({
      status: 'unreadable',
      problems: [{code: 'several-tickets', path: [], params: {count: 3}}],
    })
  })
})

describe('whatever comes from outside', () => {
  test('reading answers', () => {
    fc.assert(
      fc.property(wrapped(fc.oneof(fc.jsonValue(), almostTicket, anything)), (value) => {
        const result = readOutsideTicket(value, market)
        expect(result.status).toMatch(/^(?:read|unreadable)$/u)
        expect(result.status === 'unreadable' && result.problems.length === 0).toBe(false)
      }),
      {numRuns: 500},
    )
  })

  test('a ticket that was read reads the same when it is written again, with nothing left out', () => {
    fc.assert(
      fc.property(wrapped(readableTicket), (value) => {
        const first = read(value)
        const written: unknown = JSON.parse(JSON.stringify(writeOutsideTicket(first)))
        expect(read(written)).toEqual({...first, ignored: [], personal: []})
      }),
    )
  })

  test('no personal value is anywhere in the result', () => {
    const mark = 'Zq7'
    const personal = fc.record(
      {
        comments: secret(mark),
        email: secret(mark),
        id: secret(mark),
        name: secret(mark),
        orderId: fc.oneof(secret(mark), fc.constant({nested: mark})),
        phoneNumber: secret(mark),
        unknownField: secret(mark),
      },
      {requiredKeys: []},
    )
    const ticket = fc.tuple(almostTicket, personal, personal).map(([fields, outer, inner]) => {
      if (typeof fields.order === 'object' && fields.order) Object.assign(fields.order, inner)
      return Object.assign(fields, outer)
    })
    const seen = {read: 0, unreadable: 0}
    fc.assert(
      fc.property(wrapped(ticket), (value) => {
        const result = readOutsideTicket(value, market)
        const pasted = readPastedTicket(JSON.stringify(value), market)
        expect(JSON.stringify([result, pasted])).not.toContain(mark)
        seen[result.status]++
      }),
      {numRuns: 500},
    )
    expect(Math.min(seen.read, seen.unreadable)).toBeGreaterThan(50)
  })

  test('no value of a field that cannot be read is in the problems', () => {
    const fields = ['category', 'created', 'order', 'orderId', 'storeId', 'subcategoryId']
    const misplaced = fc.dictionary(
      fc.constantFrom(...fields),
      fc.constantFrom({email: 'Zq7'}, ['Zq7'], 'Zq7', {placedAt: 'Zq7'}, {storeId: ['Zq7']}),
      {minKeys: 1},
    )
    fc.assert(
      fc.property(misplaced, (value) => {
        const result = readOutsideTicket(value, market)
        const problems = result.status === 'unreadable' ? result.problems : []
        expect(JSON.stringify(problems)).not.toContain('Zq7')
      }),
    )
  })
})

function secret(mark: string): fc.Arbitrary<string> {
  return fc.string().map((text) => `${text}${mark}`)
}
