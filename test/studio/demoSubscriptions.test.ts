import {describe, expect, test} from 'vitest'

import {findRecipients, compileRouting, type Ticket} from '../../engine/index.ts'
import {demoSubscriptions} from '../../studio/demoSubscriptions.ts'
import {localDatasets} from '../../studio/project.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'

const {route} = compileRouting(read([subcategory('a'), group('g', 'STORE', ['a']), settings(60)]))

/** How many partners of a demo market receive a ticket. */
async function countPartners(dataset: string, storeId: string | undefined): Promise<number> {
  const order = storeId === undefined ? null : {placedAt: 0, storeId}
  const ticket: Ticket = {order, subcategoryId: 'a', submittedAt: 0}
  const decision = route(ticket)
  if (!decision.event) throw new Error('The ticket is not forwarded')
  const directory = demoSubscriptions(dataset)
  const {signal} = new AbortController()
  const subscriptions = await directory({event: decision.event, storeId}, {signal})
  const recipients = findRecipients(decision, ticket, subscriptions)
  return recipients.status === 'known' ? recipients.partners.length : 0
}

describe.each(localDatasets)('%s', (dataset) => {
  test.each([
    ['1042', 2],
    ['1043', 1],
    ['2001', 0],
    [undefined, 1],
  ])('store %s has as many partners as docs/demo.md says: %i', async (storeId, count) => {
    expect(await countPartners(dataset, storeId)).toBe(count)
  })
})
