import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  compileRouting,
  configRevision,
  engineVersion,
  type RoutingConfig,
  routingFingerprint,
} from '../../engine/index.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import {createReceipt, type RoutingReceipt} from '../../tickets/receipt.ts'
import {readReceipt} from '../../tickets/readReceipt.ts'
import {anything, marketDocuments, ticket as anyTicket} from '../engine/arbitraries.ts'
import {group, read, routeAnything, settings} from '../engine/documents.ts'
import {documents, market} from './market.ts'

const submittedAt = Date.UTC(2023, 4, 23, 12, 34, 56)
const ticket = {
  subcategoryId: 'late',
  categoryGroupId: 'home',
  submittedAt,
  order: {placedAt: submittedAt - 30 * 60_000, storeId: '1042'},
}
const about = {
  dataset: 'prod_bk_pt',
  decidedAt: Date.UTC(2023, 4, 23, 12, 35),
  openedBy: 'guest',
  said: {by: 'text', category: 'Home Delivery'},
  timeFrom: 'directory',
} as const
const receipt = createReceipt(market, ticket, compileRouting(market).route(ticket), about)

/** As plain JavaScript could call it, for any value that the engine decides. */
function receiptOfAnything(config: RoutingConfig, value: unknown): RoutingReceipt {
  const decision = routeAnything(compileRouting(config), value)
  return Reflect.apply(createReceipt, undefined, [config, value, decision])
}

describe('a receipt', () => {
  test('holds what routing reads of a ticket and what it decided', () => {
    expect(receipt).toEqual({
      receipt: 'support-routing',
      version: 2,
      engineVersion,
      dataset: 'prod_bk_pt',
      decidedAt: '2023-05-23T12:35:00.000Z',
      contentRevision: configRevision(market),
      routingFingerprint: routingFingerprint(market),
      said: {by: 'text', category: 'Home Delivery'},
      openedBy: 'guest',
      ticket: {
        subcategoryId: 'late',
        categoryGroupId: 'home',
        submittedAt: '2023-05-23T12:34:56.000Z',
        order: {placedAt: '2023-05-23T12:04:56.000Z', timeFrom: 'directory', storeId: '1042'},
      },
      decision: {outcome: 'STORE', reason: 'store'},
    })
  })

  test('keeps unknown times, and the difference between no group and one that is no text', () => {
    const unknown = {subcategoryId: 'late', submittedAt: Number.NaN, order: {placedAt: Number.NaN}}
    expect(receiptOfAnything(market, unknown).ticket).toEqual({
      subcategoryId: 'late',
      categoryGroupId: null,
      submittedAt: null,
      order: {placedAt: null, timeFrom: 'none', storeId: null},
    })
    expect(receiptOfAnything(market, {...unknown, categoryGroupId: null}).ticket).toMatchObject({
      categoryGroupId: '',
    })
  })

  test('holds nothing else, whatever the ticket carries', () => {
    const carrying = {
      ...ticket,
      email: 'Zq7',
      categoryGroupId: {name: 'Zq7'},
      order: {...ticket.order, storeId: ['Zq7'], name: 'Zq7'},
    }
    expect(JSON.stringify(receiptOfAnything(market, carrying))).not.toContain('Zq7')
  })

  test('gives the same answer when it is read again, for any ticket on any content', () => {
    fc.assert(
      fc.property(marketDocuments, fc.oneof(anyTicket, anything), (stored, value) => {
        const config = read(stored)
        const stores: unknown = JSON.parse(JSON.stringify(receiptOfAnything(config, value)))
        const result = readReceipt(stores)
        if (result.status !== 'read') throw new Error(JSON.stringify(result))
        expect(checkReceipt(result.receipt, config)).toMatchObject({same: true, differences: []})
      }),
      {numRuns: 1000},
    )
  })
})

describe('a receipt against what is there now', () => {
  const before = receipt.decision

  test('is the same on the same content', () => {
    expect(checkReceipt(receipt, read(documents.toReversed()))).toEqual({
      answer: 'same',
      receiptDecision: before,
      ticket,
      decision: compileRouting(market).route(ticket),
      possible: [before],
      same: true,
      differences: [],
    })
  })

  test('says that the content differs, though the answer does not', () => {
    const config = read([...documents, {...settings(45), _rev: 'r9'}])
    expect(checkReceipt(receipt, config)).toMatchObject({
      same: true,
      differences: [
        {kind: 'content', before: receipt.contentRevision, now: configRevision(config)},
      ],
    })
  })

  test('says that the ticket goes elsewhere', () => {
    const config = read([...documents, {...settings(5), _rev: 'r9'}])
    expect(checkReceipt(receipt, config)).toMatchObject({
      same: false,
      decision: {outcome: 'GENERAL'},
      differences: [
        {kind: 'content'},
        {kind: 'outcome', before, now: {outcome: 'GENERAL', reason: 'past-threshold'}},
      ],
    })
  })

  test('says that only the reason is another', () => {
    const late = {...ticket, submittedAt: submittedAt + 36e5}
    const old = createReceipt(market, late, compileRouting(market).route(late))
    const config = read([...documents, group('home', 'GENERAL', ['late'], {_rev: 'r9'})])
    expect(checkReceipt(old, config)).toMatchObject({
      same: false,
      differences: [
        {kind: 'content'},
        {kind: 'reason', before: {reason: 'past-threshold'}, now: {reason: 'ticket-type-general'}},
      ],
    })
  })

  test('says that another engine decided', () => {
    const old = {...receipt, engineVersion: engineVersion - 1}
    expect(checkReceipt(old, market)).toMatchObject({
      same: true,
      differences: [{kind: 'engine', before: engineVersion - 1, now: engineVersion}],
    })
  })
})

describe('reading a receipt', () => {
  test('leaves out what does not belong to it', () => {
    const noted = {...receipt, email: 'Zq7', ticket: {...receipt.ticket, comments: 'Zq7'}}
    expect(readReceipt(noted)).toEqual({status: 'read', receipt})
  })

  test.each([
    ['no receipt', {}, ['receipt']],
    ['nothing', null, []],
    ['another format', {...receipt, version: 3}, ['version']],
    ['no version', {...receipt, version: undefined}, ['version']],
    ['no whole version of the engine', {...receipt, engineVersion: 0.5}, ['engineVersion']],
    ['no content', {...receipt, contentRevision: null}, ['contentRevision']],
    [
      'an unknown outcome',
      {...receipt, decision: {...receipt.decision, outcome: 'NOBODY'}},
      ['decision', 'outcome'],
    ],
    [
      'an unknown reason',
      {...receipt, decision: {...receipt.decision, reason: 'toString'}},
      ['decision', 'reason'],
    ],
    [
      'an unreadable time',
      {...receipt, ticket: {...receipt.ticket, submittedAt: '12:00'}},
      ['ticket', 'submittedAt'],
    ],
    [
      'an order that is missing',
      {...receipt, ticket: {...receipt.ticket, order: undefined}},
      ['ticket', 'order'],
    ],
  ])('says where it is damaged: %s', (_, value, path) => {
    const result = readReceipt(value)
    expect(result).toMatchObject({status: 'unreadable'})
    expect(result.status === 'unreadable' && result.problems[0]?.path).toEqual(path)
  })

  test('tells a newer format from a damaged one', () => {
    expect(codeOf({...receipt, version: 3})).toBe('receipt-version-unknown')
    expect(codeOf({...receipt, ticket: 5})).toBe('receipt-damaged')
  })

  test('answers, whatever it is given', () => {
    const fields = fc.record(
      {
        version: fc.constantFrom(1, 2, 2, 3),
        engineVersion: fc.jsonValue(),
        contentRevision: fc.jsonValue(),
        ticket: fc.jsonValue(),
        decision: fc.jsonValue(),
      },
      {requiredKeys: []},
    )
    const damaged = fields.map((changed) => Object.assign({...receipt}, changed))
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (value) => {
        expect(readReceipt(value).status).toMatch(/^(?:read|unreadable)$/u)
      }),
    )
  })
})

function codeOf(value: unknown): string | undefined {
  const result = readReceipt(value)
  return result.status === 'unreadable' ? result.problems[0]?.code : undefined
}
