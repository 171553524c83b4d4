import {describe, expect, test} from 'vitest'
import {compileRouting, type RoutingDecision} from '../../engine/index.ts'
import {group, minute, read, routeAnything, settings, subcategory} from './documents.ts'
import {now, orderAgeCases, ordered, routingCases, routingMarket} from './routingCases.ts'

function routeAt(threshold: unknown, ticket: unknown): RoutingDecision {
  const documents = [...routingMarket, settings(threshold)]
  return routeAnything(compileRouting(read(documents)), ticket)
}

describe('a ticket at 60 minutes threshold', () => {
  test.each(routingCases)('%s', (_, ticket, outcome, reason) => {
    expect(routeAt(60, ticket)).toMatchObject({outcome, reason, notes: []})
  })
})

describe('the age of the order against the threshold', () => {
  test.each(orderAgeCases)('%s', (_, threshold, ageMs, reason, notes) => {
    const decision = routeAt(threshold, {
      subcategoryId: 'store',
      submittedAt: ageMs,
      order: {placedAt: 0},
    })
    expect(decision).toMatchObject({reason, notes, ageMs})
    expect(decision.outcome).toBe(reason === 'store' ? 'STORE' : 'GENERAL')
  })

  test('no settings document is a threshold that is not configured', () => {
    const documents = routingMarket.filter(({_type}) => _type !== 'supportSettings')
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
    const {route} = compileRouting(read(routingMarket))
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
    const {route, explain} = compileRouting(read(routingMarket))
    const ticket = {subcategoryId: 'store', ...ordered}
    expect(explain(ticket).outcome).toBe(route(ticket).outcome)
  })
})

test('the same config is compiled once', () => {
  const config = read(routingMarket)
  expect(compileRouting(config)).toBe(compileRouting(config))
})

test('a threshold of more milliseconds than a number holds is one that no order is past, and stays a number', () => {
  for (const minutes of [1e300, 1e305, Number.MAX_VALUE]) {
    const {route} = compileRouting(
      read([subcategory('a'), group('g', 'STORE', ['a']), settings(minutes)]),
    )
    const decision = route({subcategoryId: 'a', submittedAt: 8.64e15, order: {placedAt: -8.64e15}})
    expect(decision.reason).toBe('store')
    expect(Number.isFinite(decision.thresholdMs)).toBe(true)
    expect(decision.notes).toEqual([])
  }
})
