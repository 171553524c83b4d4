import {expect, test} from 'vitest'

import {analyzeRouting} from '../../../engine/index.ts'
import {analyzeOptionsOf, type FindingOptions} from '../../../plugin/findings/analyzeOptions.ts'
import {knownStores} from '../../../plugin/recipients/knownStores.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const config = read([subcategory('a'), group('g', 'STORE', ['a']), settings(60)])
const ofStore = {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042']}
const ofRegion = {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'} as const

function found(options: FindingOptions): readonly string[] {
  return analyzeRouting(config, analyzeOptionsOf(options)).map(({code}) => code)
}

test('a Studio finds what reaches nobody where it has all subscriptions', () => {
  expect(found({subscriptions: [ofStore]})).toEqual(['nobody-subscribed'])
  expect(found({subscriptions: [ofStore, ofRegion]})).toEqual([])
  const subscriptions = [ofStore, ofRegion]
  expect(found({stores: ['1042', '2001'], subscriptions})).toEqual(['nobody-subscribed'])
})

test('a Studio says nothing of recipients where it cannot know them', () => {
  expect(found({})).toEqual([])
  expect(found({subscriptions: async () => []})).toEqual([])
  const numbers: unknown = JSON.parse('[{"event": "STORE_SUPPORT_TICKET", "stores": [1042]}]')
  const subscriptions = Array.isArray(numbers) ? numbers : []
  expect(found({subscriptions})).toEqual([])
  expect(knownStores(subscriptions)).toEqual([])
})
