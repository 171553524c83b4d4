import {describe, expect, test} from 'vitest'

import type {Subscription} from '../../../engine/index.ts'
import {knownStores} from '../../../plugin/recipients/knownStores.ts'

const quick: Subscription = {
  event: 'STORE_SUPPORT_TICKET_EVENT',
  partner: 'Quick',
  stores: ['1042', '9'],
}
const region: Subscription = {event: 'GENERAL_SUPPORT_TICKET', partner: 'Region', stores: 'region'}

describe('the stores to suggest', () => {
  test('are those of a list, each once, in the order of their numbers', () => {
    const other = {...quick, partner: 'Other', stores: ['10', '9', 'airport']}
    expect(knownStores([quick, region, other])).toEqual(['9', '10', '1042', 'airport'])
  })

  test('are none without a list', () => {
    expect(knownStores(undefined)).toEqual([])
    expect(knownStores(async () => [quick])).toEqual([])
  })
})
