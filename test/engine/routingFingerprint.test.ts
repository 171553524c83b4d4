import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  categoryGroupNamed,
  compileRouting,
  type RoutingConfig,
  routingFingerprint,
  withDocument,
} from '../../engine/index.ts'
import {anything, junkDocument} from './arbitraries.ts'
import {draft, group, read, settings, storeMarket, subcategory} from './documents.ts'
import {market} from './namedMarkets.ts'
import {type ArrivingTicket, outcomeSlowly} from './slowReading.ts'
import {ticketsFor} from './ticketsFor.ts'

const outcomes = (config: RoutingConfig, tickets: readonly ArrivingTicket[]) =>
  tickets.map((ticket) => outcomeSlowly(config, ticket))

describe('the fingerprint of what a market routes', () => {
  test('is equal exactly where every ticket has the same outcome', () => {
    let same = 0
    fc.assert(
      fc.property(market, market, fc.nat(), ({documents}, other, pick) => {
        const before = read(documents)
        const edited = other.documents[pick % Math.max(1, other.documents.length)]
        const after = edited === undefined ? read(other.documents) : withDocument(before, edited)
        const tickets = ticketsFor([before, after])
        const isSame = outcomes(before, tickets).join() === outcomes(after, tickets).join()
        if (isSame) same += 1
        expect(routingFingerprint(before) === routingFingerprint(after)).toBe(isSame)
      }),
      {numRuns: 2000},
    )
    // Both answers came up often enough to mean something.
    expect(same).toBeGreaterThan(300)
    expect(same).toBeLessThan(1700)
  })

  test('is equal along a chain of edits that leads back', () => {
    fc.assert(
      fc.property(market, fc.array(market, {maxLength: 4}), ({documents}, edits) => {
        const start = read(documents)
        const there = edits.reduce<RoutingConfig>(
          (config, edit) => edit.documents.reduce(withDocument, config),
          start,
        )
        const back = read(documents.toReversed())
        expect(routingFingerprint(back)).toBe(routingFingerprint(start))
        const tickets = ticketsFor([start, there])
        const isSame = outcomes(start, tickets).join() === outcomes(there, tickets).join()
        expect(routingFingerprint(there) === routingFingerprint(back)).toBe(isSame)
      }),
    )
  })

  test.each([
    ['another order of the documents', storeMarket.toReversed()],
    ['a draft', [...storeMarket, draft(subcategory('a', {submitToExternalPartners: false}))]],
    ['a Knowledge Force id', [...storeMarket, subcategory('a', {knowledgeForceIssueId: '0201'})]],
    [
      'a name that moves no ticket',
      [...storeMarket, group('g', 'STORE', ['a', 'b'], {name: {en: 'New'}})],
    ],
    ['a sub-category in no group', [...storeMarket, subcategory('c')]],
    ['the option of the form', [...storeMarket, subcategory('b')]],
  ])('does not change with %s', (_, documents) => {
    expect(routingFingerprint(read(documents))).toBe(routingFingerprint(read(storeMarket)))
  })

  test.each([
    ['the threshold', [...storeMarket, settings(61)]],
    ['a Ticket Type', [...storeMarket, group('g', 'GENERAL', ['a', 'b'])]],
    ['what a group holds', [...storeMarket, group('g', 'STORE', ['a'])]],
    ['the toggle', [...storeMarket, subcategory('a', {submitToExternalPartners: false})]],
  ])('changes with %s', (_, documents) => {
    expect(routingFingerprint(read(documents))).not.toBe(routingFingerprint(read(storeMarket)))
  })

  test('does not change with a threshold that nothing is compared with', () => {
    const general = [subcategory('a'), group('g', 'GENERAL', ['a'])]
    expect(routingFingerprint(read([...general, settings(60)]))).toBe(
      routingFingerprint(read([...general, settings(30)])),
    )
  })

  test('never throws, and has 128 bits, whatever the content is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(junkDocument, anything)), (documents) => {
        expect(routingFingerprint(read(documents))).toMatch(/^[0-9a-f]{32}$/u)
      }),
    )
  })
})

test('tickets that are read and routed end where a slow reading of the documents says', () => {
  fc.assert(
    fc.property(market, ({documents}) => {
      const config = read(documents)
      const {route} = compileRouting(config)
      for (const ticket of ticketsFor([config])) {
        const {category, order, subcategoryId} = ticket
        const categoryGroupId = categoryGroupNamed(config, subcategoryId, category)
        const {outcome} = route({
          subcategoryId,
          ...(categoryGroupId !== undefined && {categoryGroupId}),
          submittedAt: 0,
          order:
            order === 'none' ? null : {placedAt: order === 'time-unknown' ? Number.NaN : -order},
        })
        expect([ticket, outcome]).toEqual([ticket, outcomeSlowly(config, ticket)])
      }
    }),
    {numRuns: 300},
  )
})
