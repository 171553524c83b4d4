import {describe, expect, test} from 'vitest'
import {compileRouting} from '../../engine/index.ts'
import {
  explainAnything,
  group,
  minute,
  read,
  routeAnything,
  settings,
  subcategory,
} from './documents.ts'

const market = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: undefined}),
  group('g', 'STORE', ['b', 'a']),
  group('h', 'GENERAL', ['a']),
  settings(60),
]
const {explain} = compileRouting(read(market))
const item = (documentId: string, key: string) => ({
  documentId,
  path: ['supportSubcategories', {_key: key}],
})

describe('an explanation', () => {
  test('gives every compared value with its document and field', () => {
    const ticket = {
      subcategoryId: 'a',
      categoryGroupId: 'g',
      submittedAt: 42 * minute,
      order: {placedAt: 0, storeId: '1042'},
    }
    expect(explain(ticket)).toEqual({
      outcome: 'STORE',
      event: 'STORE_SUPPORT_TICKET_EVENT',
      rule: 'store',
      reason: 'store',
      notes: [],
      ageMs: 42 * minute,
      thresholdMs: 60 * minute,
      steps: [
        {
          rule: 'known-subcategory',
          status: 'passed',
          subcategoryId: 'a',
          categoryGroupId: 'g',
          subcategoryExists: true,
          heldBy: ['g', 'h'],
          fields: [item('g', 'k1')],
        },
        {
          rule: 'external-partners',
          status: 'passed',
          value: true,
          fields: [{documentId: 'a', path: ['submitToExternalPartners']}],
        },
        {
          rule: 'ticket-type',
          status: 'passed',
          ticketTypes: [{categoryGroupId: 'g', value: 'STORE'}],
          fields: [{documentId: 'g', path: ['ticketType']}],
        },
        {
          rule: 'order-present',
          status: 'passed',
          order: 'present',
          formAsksForOrder: true,
          fields: [{documentId: 'a', path: ['allowRecentOrderSelection']}],
        },
        {
          rule: 'within-threshold',
          status: 'passed',
          ageMs: 42 * minute,
          thresholdMs: 60 * minute,
          value: 60,
          fields: [{documentId: 'supportSettings', path: ['storeSupportTicketTimeThreshold']}],
        },
        {rule: 'store', status: 'decided', storeId: '1042', fields: []},
      ],
    })
  })

  test('names every group when none was given', () => {
    const {reason, steps} = explain({subcategoryId: 'a', submittedAt: 0})
    expect(reason).toBe('ticket-type-ambiguous')
    expect(steps[0]?.fields).toEqual([item('g', 'k1'), item('h', 'k0')])
    expect(steps[2]).toMatchObject({
      ticketTypes: [
        {categoryGroupId: 'g', value: 'STORE'},
        {categoryGroupId: 'h', value: 'GENERAL'},
      ],
    })
  })

  test('points at the list of a group that does not hold the sub-category', () => {
    const {steps} = explain({subcategoryId: 'b', categoryGroupId: 'h', submittedAt: 0})
    expect(steps[0]?.fields).toEqual([{documentId: 'h', path: ['supportSubcategories']}])
  })

  test('points at nothing where no content decides', () => {
    expect(
      explain({subcategoryId: 'x', submittedAt: 0}).steps.map(({fields}) => fields.length),
    ).toEqual([0, 0, 0, 0, 1, 0])
    const unknownGroup = explain({subcategoryId: 'a', categoryGroupId: 'x', submittedAt: 0})
    expect(unknownGroup.steps[0]).toMatchObject({heldBy: ['g', 'h'], fields: []})
    expect(unknownGroup.steps[2]).toMatchObject({ticketTypes: [], fields: []})
  })

  test('gives values of rules that were not reached', () => {
    const {steps} = explain({
      subcategoryId: 'a',
      categoryGroupId: 'h',
      submittedAt: 5,
      order: {placedAt: 0},
    })
    expect(steps[4]).toMatchObject({status: 'not-reached', ageMs: 5, value: 60})
  })

  test.each([
    ['absent', undefined],
    ['absent', null],
    ['invalid-time', {}],
    ['invalid-time', 'o-1'],
  ])('tells an order that is %s: %j', (order, given) => {
    const explanation = explainAnything(compileRouting(read(market)), {
      subcategoryId: 'b',
      submittedAt: 0,
      order: given,
    })
    expect(explanation.steps[3]).toMatchObject({order, formAsksForOrder: false})
    expect(explanation.steps[4]).toMatchObject({ageMs: undefined})
  })

  test('uses the field names of the market', () => {
    const mapped = compileRouting(read(market, {fieldNames: {ticketType: 'type'}}))
    const {steps} = mapped.explain({subcategoryId: 'b', submittedAt: 0})
    expect(steps[2]?.fields).toEqual([{documentId: 'g', path: ['type']}])
  })

  test.each([[undefined], [null], ['a'], [7], [() => 'a'], [{}], [{subcategoryId: 'a', order: 5}]])(
    'is the decision of the same ticket, whatever it is: %s',
    (ticket) => {
      const routing = compileRouting(read(market))
      const {steps, ...decision} = routeAnything(routing, ticket)
      const {steps: explained, ...explanation} = explainAnything(routing, ticket)
      expect(explanation).toEqual(decision)
      expect(explained.map(({rule, status}) => ({rule, status}))).toEqual(steps)
    },
  )
})
