import {createTicketRouter} from '../../runtime/index.ts'
import {clientOf, fillLake} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import type {GeneratedMarket} from './market.ts'
import {type Answer, answerOf, type RoutingPath} from './path.ts'

/** A lake keeps a file for each dataset open, so not all at once. */
const datasetsAtOnce = 100

/** Routers that serve many datasets each, over HTTP from the local lake. */
export const runtimePath: RoutingPath = {
  name: 'the runtime',
  decide: async (markets) => {
    const answers: (readonly Answer[])[] = []
    for (let from = 0; from < markets.length; from += datasetsAtOnce) {
      answers.push(...(await routeAll(markets.slice(from, from + datasetsAtOnce))))
    }
    return answers
  },
}

async function routeAll(
  markets: readonly GeneratedMarket[],
): Promise<readonly (readonly Answer[])[]> {
  const datasets = markets.map(({dataset}) => dataset)
  const lake = await fillLake(
    Object.fromEntries(markets.map(({dataset, documents}) => [dataset, documents])),
  )
  const router = createTicketRouter({
    client: clientOf(lake.url, String(datasets[0])),
    datasets,
    timing: {requestTimeoutMs: patienceMs},
  })
  try {
    await router.ready()
    return markets.map(({dataset, tickets}) =>
      tickets.map(({outside}) => {
        const result = router.route(JSON.parse(JSON.stringify(outside)), {dataset})
        return result.status === 'routed' ? answerOf(result.decision) : 'unreadable'
      }),
    )
  } finally {
    await router.close()
    await lake.close()
  }
}
