import {describe, expect, test} from 'vitest'

import {compileRouting} from '../../engine/index.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import {createReceipt} from '../../tickets/receipt.ts'
import {readOutsideTicket} from '../../tickets/outsideTicket.ts'
import {readPastedTicket} from '../../tickets/readPastedTicket.ts'
import {read} from '../engine/documents.ts'
import {documents, market} from './market.ts'

const ticket = {subcategoryId: 'late', submittedAt: 0, order: {placedAt: 0}}
const decision = compileRouting(market).route(ticket)
const receipt = createReceipt(market, ticket, decision)

/** Everywhere that a ticket could stand, and in answers of our own. */
const wrappings: readonly (readonly [description: string, value: unknown, where: string])[] = [
  ['alone', receipt, ''],
  ['in a list of one', [receipt], '0'],
  ['in an envelope', {data: receipt}, 'data'],
  ['in an envelope with something beside it', {payload: receipt, id: 1}, 'payload'],
  ['in a list in an envelope', {ticket: [receipt]}, 'ticket.0'],
  ['three deep', [{data: {payload: receipt}}], '0.data.payload'],
  ['in the answer of a handler', {decision, event: null, receipt}, 'receipt'],
  ['with fields of a ticket beside its own', {...receipt, subcategoryId: 'late'}, ''],
]

describe('a receipt is a receipt', () => {
  test.each(wrappings)('%s, for whoever pastes it', (_, value) => {
    expect(readPastedTicket(JSON.stringify(value), market)).toMatchObject({
      kind: 'receipt',
      receipt,
      check: {same: true, differences: []},
    })
  })

  test.each(wrappings)('%s, and no ticket', (_, value, where) => {
    expect(readOutsideTicket(value, market)).toEqual({
      status: 'unreadable',
      problems: [
        {
          code: 'receipt-not-ticket',
          path: where.split('.').flatMap((name) => (name === '' ? [] : [name === '0' ? 0 : name])),
          params: {},
        },
      ],
    })
  })

  test('that is damaged, and says where in what was pasted', () => {
    const damaged = JSON.stringify({data: {...receipt, decision: 5}})
    expect(readPastedTicket(damaged, market)).toMatchObject({
      kind: 'unreadable',
      problems: [{code: 'receipt-damaged', path: ['data', 'decision']}],
    })
  })

  test('only where no ticket stands', () => {
    const both = {ticket: {subcategoryId: 'lost'}, receipt}
    expect(readOutsideTicket(both, market)).toMatchObject({ticket: {subcategoryId: 'lost'}})
    const noted = {subcategoryId: 'lost', receipt}
    expect(readOutsideTicket(noted, market)).toMatchObject({ticket: {subcategoryId: 'lost'}})
  })
})

describe('content without revisions', () => {
  const bare = read(documents.map((document) => Object.assign({}, document, {_rev: undefined})))

  test('is not said to be the same, nor to be another one', () => {
    expect(checkReceipt(receipt, bare)).toMatchObject({
      same: true,
      differences: [],
      isContentUnknown: true,
    })
  })

  test('explains another answer better than a changed receipt does', () => {
    const other = createReceipt(bare, ticket, {...decision, outcome: 'STORE', reason: 'store'})
    expect(checkReceipt(other, bare)).toMatchObject({
      differences: [{kind: 'outcome'}],
      isContentUnknown: true,
    })
  })
})
