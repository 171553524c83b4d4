import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {
  analyzeRouting,
  compileRouting,
  eventOfOutcome,
  findRecipients,
  type Outcome,
  type Subscription,
} from '../../engine/index.ts'
import {group, read, settings, subcategory} from './documents.ts'

const config = read([
  subcategory('a'),
  group('s', 'STORE', ['a']),
  group('g', 'GENERAL', ['a']),
  group('i', 'other', ['a']),
  settings(60),
])
const stores = ['1', '2', '3']

const subscription = fc.record({
  event: fc.constantFrom(
    'STORE_SUPPORT_TICKET',
    'STORE_SUPPORT_TICKET_EVENT',
    'GENERAL_SUPPORT_TICKET',
    'GENERAL_SUPPORT_TICKET_EVENT',
    'OTHER',
  ),
  partner: fc.constantFrom('Quick', 'Care'),
  stores: fc.oneof(
    fc.constant('region' as const),
    fc.array(fc.constantFrom(...stores, '4'), {maxLength: 3}),
  ),
})

/** Whether nobody receives what a ticket of a group fires, as the preview would say it. */
function isLost(
  outcome: Outcome,
  subscriptions: readonly Subscription[],
  storeId: string | undefined,
): boolean {
  const order = outcome === 'STORE' ? {placedAt: 0, ...(storeId !== undefined && {storeId})} : null
  const ticket = {subcategoryId: 'a', categoryGroupId: 's', submittedAt: 0, order}
  const decision = compileRouting(config).route(ticket)
  expect(decision.outcome).toBe(outcome)
  return findRecipients(decision, ticket, subscriptions).status === 'nobody'
}

function found(subscriptions: readonly Subscription[], known?: readonly string[]) {
  return analyzeRouting(config, {stores: known, subscriptions})
    .filter((finding) => finding.code === 'nobody-subscribed')
    .map(({documentId, params}) => [documentId, params] as const)
}

test('what reaches nobody is what has no recipient, store by store', () => {
  fc.assert(
    fc.property(fc.array(subscription, {maxLength: 4}), (subscriptions) => {
      const lost = stores.filter((store) => isLost('STORE', subscriptions, store))
      const isRegionLost = isLost('GENERAL', subscriptions, undefined)
      const region = isRegionLost ? [eventOfOutcome.GENERAL] : []
      const events = [...(lost.length > 0 ? [eventOfOutcome.STORE] : []), ...region]
      const params = new Map(found(subscriptions, stores))
      expect(params.get('s')).toEqual(
        events.length === 0
          ? undefined
          : {
              events,
              ...(lost.length > 0 && {count: lost.length, total: 3, storeIds: lost}),
            },
      )
      for (const id of ['g', 'i']) {
        expect(params.get(id)).toEqual(isRegionLost ? {events: region} : undefined)
      }
    }),
    {numRuns: 1000},
  )
})

test('without the stores of the market, a store counts as reached where any store is', () => {
  fc.assert(
    fc.property(fc.array(subscription, {maxLength: 4}), (subscriptions) => {
      const isAnyReached = [...stores, '4'].some((store) => !isLost('STORE', subscriptions, store))
      const [, params] = found(subscriptions).find(([id]) => id === 's') ?? []
      const isTold = params?.events?.includes(eventOfOutcome.STORE) === true
      expect(isTold).toBe(!isAnyReached)
      expect(params?.count).toBeUndefined()
    }),
    {numRuns: 1000},
  )
})

test('every store that nobody is connected to is told, however many there are', () => {
  const many = Array.from({length: 212}, (_, index) => String(1000 + index))
  const heard = many.slice(3)
  const subscriptions = [{event: 'STORE_SUPPORT_TICKET', partner: 'Quick', stores: heard}]
  const [, params] = found(subscriptions, [...many, '1000']).find(([id]) => id === 's') ?? []
  expect(params).toMatchObject({count: 3, storeIds: ['1000', '1001', '1002'], total: 212})
})
