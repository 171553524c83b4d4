import * as fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'

import {commandLinePath} from './commandLinePath.ts'
import {enginePath} from './enginePath.ts'
import {type GeneratedMarket, market, ticketsPerMarket} from './market.ts'
import type {Answer, RoutingPath} from './path.ts'
import {previewPath} from './previewPath.ts'
import {runtimePath} from './runtimePath.ts'

// More by hand: DIFFERENTIAL_MARKETS=50000 DIFFERENTIAL_SEED=2 npm test -- --project node test/differential
const {DIFFERENTIAL_MARKETS = '1000', DIFFERENTIAL_SEED = '1'} = process.env

const markets: readonly GeneratedMarket[] = fc
  .sample(market, {numRuns: Number(DIFFERENTIAL_MARKETS), seed: Number(DIFFERENTIAL_SEED)})
  .map(({documents, tickets}, index) => ({dataset: `market_${index}`, documents, tickets}))

const paths: readonly RoutingPath[] = [previewPath, runtimePath, commandLinePath]

const ticketCount = markets.length * ticketsPerMarket

describe(
  `${ticketCount} tickets of ${markets.length} markets, seed ${DIFFERENTIAL_SEED}`,
  {timeout: 3_600_000},
  () => {
    let expected: readonly (readonly Answer[])[]

    beforeAll(async () => {
      expected = await enginePath.decide(markets)
    })

    test('hold tickets of every kind', () => {
      const reasons = new Set(
        expected.flat().map((answer) => (answer === 'unreadable' ? answer : answer.reason)),
      )
      expect([...reasons].toSorted()).toEqual([
        'external-partners-off',
        'no-order',
        'order-time-invalid',
        'past-threshold',
        'store',
        'subcategory-not-in-group',
        'ticket-type-ambiguous',
        'ticket-type-general',
        'ticket-type-invalid',
        'unknown-subcategory',
        'unreadable',
      ])
    })

    test.each(paths)('are decided by $name as by the engine', async ({decide}) => {
      const answers = await decide(markets)
      const disagreements = markets.flatMap(({documents, tickets}, at) =>
        tickets.flatMap(({outside}, index) => {
          const pair = {expected: expected[at]?.[index], answered: answers[at]?.[index]}
          return JSON.stringify(pair.expected) === JSON.stringify(pair.answered)
            ? []
            : [{...pair, ticket: JSON.stringify(outside), documents: JSON.stringify(documents)}]
        }),
      )
      expect(disagreements.slice(0, 3)).toEqual([])
    })
  },
)
