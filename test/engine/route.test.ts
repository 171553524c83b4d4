import {describe, expect, test} from 'vitest'
import {compileRouting, type RoutingDecision} from '../../engine/index.ts'
import {group, minute, read, routeAnything, settings, subcategory} from './documents.ts'

const now = Date.UTC(2025, 0, 31, 12)

const market = [
  subcategory('store'),
  subcategory('general'),
  subcategory('off', {submitToExternalPartners: false}),
  subcategory('toggle-missing', {submitToExternalPartners: undefined}),
  subcategory('toggle-null', {submitToExternalPartners: null}),
  subcategory('toggle-text', {submitToExternalPartners: 'true'}),
  subcategory('toggle-one', {submitToExternalPartners: 1}),
  subcategory('no-option', {allowRecentOrderSelection: false}),
  subcategory('type-missing'),
  subcategory('type-lower'),
  subcategory('both'),
  subcategory('store-and-missing'),
  subcategory('missing-and-unknown'),
  subcategory('two-stores'),
  subcategory('alone'),
  group('stores', 'STORE', [
    'store',
    'off',
    'toggle-missing',
    'toggle-null',
    'toggle-text',
    'toggle-one',
    'no-option',
    'both',
    'store-and-missing',
    'two-stores',
  ]),
  group('more-stores', 'STORE', ['two-stores']),
  group('generals', 'GENERAL', ['general', 'both']),
  group('typeless', undefined, ['type-missing', 'store-and-missing', 'missing-and-unknown']),
  group('lower', 'store', ['type-lower', 'missing-and-unknown']),
  group('empty', 'STORE', []),
  settings(60),
]

function routeAt(threshold: unknown, ticket: unknown): RoutingDecision {
  const documents = [...market, settings(threshold)]
  return routeAnything(compileRouting(read(documents)), ticket)
}

type Row = readonly [description: string, ticket: unknown, outcome: string, reason: string]

const ordered = {submittedAt: now, order: {placedAt: now - minute}}

const knownSubcategory: readonly Row[] = [
  ['no ticket at all', undefined, 'NOT_FORWARDED', 'unknown-subcategory'],
  ['null', null, 'NOT_FORWARDED', 'unknown-subcategory'],
  ['text instead of a ticket', 'store', 'NOT_FORWARDED', 'unknown-subcategory'],
  [
    'an id that no document has',
    {subcategoryId: 'x', ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'a draft id',
    {subcategoryId: 'drafts.store', ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  ['an id that is no text', {subcategoryId: 5, ...ordered}, 'NOT_FORWARDED', 'unknown-subcategory'],
  [
    'an id that would be coerced',
    {subcategoryId: ['store'], ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'both ids unknown: the sub-category counts',
    {subcategoryId: 'x', categoryGroupId: 'x'},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'an unknown group',
    {subcategoryId: 'store', categoryGroupId: 'x', ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a null group was given',
    {subcategoryId: 'store', categoryGroupId: null, ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'an empty group was given',
    {subcategoryId: 'store', categoryGroupId: '', ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a group that is no text',
    {subcategoryId: 'store', categoryGroupId: 1, ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'the id of a sub-category as group',
    {subcategoryId: 'store', categoryGroupId: 'general'},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a group that holds others',
    {subcategoryId: 'store', categoryGroupId: 'generals', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'a group that holds nothing',
    {subcategoryId: 'store', categoryGroupId: 'empty', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'no group given and none holds it',
    {subcategoryId: 'alone', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'a group given as undefined is not given',
    {subcategoryId: 'store', categoryGroupId: undefined, ...ordered},
    'STORE',
    'store',
  ],
]

const externalPartners: readonly Row[] = [
  [
    'the toggle is false',
    {subcategoryId: 'off', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is missing',
    {subcategoryId: 'toggle-missing', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is null',
    {subcategoryId: 'toggle-null', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is text',
    {subcategoryId: 'toggle-text', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is a number',
    {subcategoryId: 'toggle-one', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is off and the group is given',
    {subcategoryId: 'off', categoryGroupId: 'stores'},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
]

const ticketType: readonly Row[] = [
  [
    'no group given, STORE and GENERAL',
    {subcategoryId: 'both', ...ordered},
    'GENERAL',
    'ticket-type-ambiguous',
  ],
  [
    'no group given, STORE and missing',
    {subcategoryId: 'store-and-missing', ...ordered},
    'GENERAL',
    'ticket-type-ambiguous',
  ],
  [
    'no group given, missing and unknown agree',
    {subcategoryId: 'missing-and-unknown', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
  [
    'no group given, two STORE groups agree',
    {subcategoryId: 'two-stores', ...ordered},
    'STORE',
    'store',
  ],
  [
    'the given group ends an ambiguity',
    {subcategoryId: 'both', categoryGroupId: 'stores', ...ordered},
    'STORE',
    'store',
  ],
  [
    'the other group too',
    {subcategoryId: 'both', categoryGroupId: 'generals', ...ordered},
    'GENERAL',
    'ticket-type-general',
  ],
  ['GENERAL', {subcategoryId: 'general', ...ordered}, 'GENERAL', 'ticket-type-general'],
  [
    'GENERAL without an order',
    {subcategoryId: 'general', submittedAt: now},
    'GENERAL',
    'ticket-type-general',
  ],
  [
    'the type is missing',
    {subcategoryId: 'type-missing', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
  [
    'the type in lower case',
    {subcategoryId: 'type-lower', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
]

const orderPresent: readonly Row[] = [
  ['no order', {subcategoryId: 'store', submittedAt: now}, 'GENERAL', 'no-order'],
  ['a null order', {subcategoryId: 'store', submittedAt: now, order: null}, 'GENERAL', 'no-order'],
  ['no order and no time either', {subcategoryId: 'store'}, 'GENERAL', 'no-order'],
  [
    'an order without a time',
    {subcategoryId: 'store', submittedAt: now, order: {}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time as text',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: String(now)}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time as Date',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: new Date(now)}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time that is no number',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: Number.NaN}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an infinite order time',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: -Infinity}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order id instead of an order',
    {subcategoryId: 'store', submittedAt: now, order: 'o-1'},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'false instead of an order',
    {subcategoryId: 'store', submittedAt: now, order: false},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'no submission time',
    {subcategoryId: 'store', order: {placedAt: now}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an infinite submission time',
    {subcategoryId: 'store', submittedAt: Infinity, order: {placedAt: now}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'a partner may send an order that the form never asks for',
    {subcategoryId: 'no-option', ...ordered},
    'STORE',
    'store',
  ],
]

describe('a ticket at 60 minutes threshold', () => {
  test.each([...knownSubcategory, ...externalPartners, ...ticketType, ...orderPresent])(
    '%s',
    (_, ticket, outcome, reason) => {
      expect(routeAt(60, ticket)).toMatchObject({outcome, reason, notes: []})
    },
  )
})

describe('the age of the order against the threshold', () => {
  test.each([
    ['submitted with the order', 60, 0, 'store', []],
    ['one millisecond before the threshold', 60, 60 * minute - 1, 'store', []],
    ['exactly at the threshold', 60, 60 * minute, 'store', []],
    ['one millisecond past the threshold', 60, 60 * minute + 1, 'past-threshold', []],
    ['a fraction of a millisecond past it', 60, 60 * minute + 0.5, 'past-threshold', []],
    ['threshold 0, no time between', 0, 0, 'store', []],
    ['threshold 0, one millisecond', 0, 1, 'past-threshold', []],
    ['threshold -0 is 0', -0, 1, 'past-threshold', []],
    ['half a minute routes as stored', 0.5, 30_000, 'store', []],
    ['half a minute and a millisecond', 0.5, 30_001, 'past-threshold', []],
    ['an order in the future', 60, -1, 'store', ['clock-skew']],
    ['an order in the future, threshold 0', 0, -1, 'store', ['clock-skew']],
    ['threshold missing', undefined, 1e12, 'store', ['threshold-not-configured']],
    ['threshold null', null, 1e12, 'store', ['threshold-not-configured']],
    ['threshold as text', '60', 1e12, 'store', ['threshold-not-configured']],
    ['threshold negative', -1, 1e12, 'store', ['threshold-not-configured']],
    ['threshold NaN', Number.NaN, 1e12, 'store', ['threshold-not-configured']],
    ['threshold infinite', Infinity, 1e12, 'store', ['threshold-not-configured']],
    ['both notes, in order', '60', -1, 'store', ['clock-skew', 'threshold-not-configured']],
  ])('%s', (_, threshold, ageMs, reason, notes) => {
    const decision = routeAt(threshold, {
      subcategoryId: 'store',
      submittedAt: ageMs,
      order: {placedAt: 0},
    })
    expect(decision).toMatchObject({reason, notes, ageMs})
    expect(decision.outcome).toBe(reason === 'store' ? 'STORE' : 'GENERAL')
  })

  test('no settings document is a threshold that is not configured', () => {
    const documents = market.filter(({_type}) => _type !== 'supportSettings')
    const decision = compileRouting(read(documents)).route({subcategoryId: 'store', ...ordered})
    expect(decision).toMatchObject({reason: 'store', notes: ['threshold-not-configured']})
    expect(decision).not.toHaveProperty('thresholdMs')
  })

  test('times farther apart than any number still decide', () => {
    const decision = routeAt(60, {
      subcategoryId: 'store',
      submittedAt: Number.MAX_VALUE,
      order: {placedAt: -Number.MAX_VALUE},
    })
    expect(decision).toMatchObject({outcome: 'GENERAL', reason: 'past-threshold'})
  })
})

describe('a decision', () => {
  test('names the event in its long spelling, and none when nothing is forwarded', () => {
    expect(routeAt(60, {subcategoryId: 'store', ...ordered}).event).toBe(
      'STORE_SUPPORT_TICKET_EVENT',
    )
    expect(routeAt(60, {subcategoryId: 'general'}).event).toBe('GENERAL_SUPPORT_TICKET_EVENT')
    expect(routeAt(60, {subcategoryId: 'off'}).event).toBeNull()
  })

  test.each([
    [
      'x',
      60,
      ['decided', 'not-reached', 'not-reached', 'not-reached', 'not-reached', 'not-reached'],
    ],
    ['off', 60, ['passed', 'decided', 'not-reached', 'not-reached', 'not-reached', 'not-reached']],
    ['general', 60, ['passed', 'passed', 'decided', 'not-reached', 'not-reached', 'not-reached']],
    ['store', 60, ['passed', 'passed', 'passed', 'passed', 'passed', 'decided']],
    ['store', 0, ['passed', 'passed', 'passed', 'passed', 'decided', 'not-reached']],
    ['store', null, ['passed', 'passed', 'passed', 'passed', 'not-configured', 'decided']],
    ['general', null, ['passed', 'passed', 'decided', 'not-reached', 'not-reached', 'not-reached']],
  ])('has a step for every rule: %s at threshold %s', (subcategoryId, threshold, statuses) => {
    const {steps} = routeAt(threshold, {subcategoryId, ...ordered})
    expect(steps.map(({rule}) => rule)).toEqual([
      'known-subcategory',
      'external-partners',
      'ticket-type',
      'order-present',
      'within-threshold',
      'store',
    ])
    expect(steps.map(({status}) => status)).toEqual(statuses)
  })

  test('shares its steps with every decision of the same rule, and all of it when no time was compared', () => {
    const {route} = compileRouting(read(market))
    const ticket = {subcategoryId: 'store', ...ordered}
    expect(route(ticket).steps).toBe(route({...ticket, submittedAt: now - 1}).steps)
    expect(route({subcategoryId: 'general', submittedAt: now})).toBe(
      route({subcategoryId: 'general', submittedAt: 0}),
    )
  })

  test('cannot be changed where it is shared', () => {
    const shared = routeAt(60, {subcategoryId: 'general'})
    expect(Object.isFrozen(shared)).toBe(true)
    const {steps, notes} = routeAt(60, {subcategoryId: 'store', ...ordered})
    expect([steps, ...steps, notes].every((part) => Object.isFrozen(part))).toBe(true)
  })

  test('gives age and threshold only when the threshold rule was reached', () => {
    expect(routeAt(60, {subcategoryId: 'store', ...ordered})).toMatchObject({
      ageMs: minute,
      thresholdMs: 60 * minute,
    })
    const general = routeAt(60, {subcategoryId: 'general', ...ordered})
    expect(general).not.toHaveProperty('ageMs')
    expect(general).not.toHaveProperty('thresholdMs')
  })

  test('needs no receiver: route and explain can be passed on alone', () => {
    const {route, explain} = compileRouting(read(market))
    const ticket = {subcategoryId: 'store', ...ordered}
    expect(explain(ticket).outcome).toBe(route(ticket).outcome)
  })
})

test('the same config is compiled once', () => {
  const config = read(market)
  expect(compileRouting(config)).toBe(compileRouting(config))
})
