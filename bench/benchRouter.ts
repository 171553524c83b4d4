import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient} from '@sanity/client'

import {compileRouting, readRoutingConfig} from '../engine/index.ts'
import {people, startLake} from '../local-lake/index.ts'
import {createTicketRouter} from '../runtime/index.ts'
import {amount, line, percent} from './figures.ts'
import type {Goal} from './goals.ts'
import {interleave, type Work} from './interleave.ts'
import {makeMarket, makeTickets} from './market.ts'
import {perCpuSecond} from './measure.ts'
import {rawTickets} from './rawTickets.ts'

const dataset = 'prod_bk_pt'
const marketSize = 200

/** Measures a router from the text of a ticket to its decision, event and receipt, on content of the local lake. */
export async function benchRouter(): Promise<readonly Goal[]> {
  const documents = makeMarket(marketSize)
  const folder = await mkdtemp(join(tmpdir(), 'support-routing-bench-'))
  const lake = await startLake({
    datasets: [dataset],
    folder,
    listenerPorts: 0,
    port: 0,
    seed: () => documents,
  })
  const [{token}] = people
  const client = createClient({
    apiHost: lake.url,
    apiVersion: '2025-02-19',
    dataset,
    maxRetries: 0,
    projectId: 'local',
    token,
    useCdn: false,
    useProjectHostname: false,
  })
  const router = createTicketRouter({client})
  try {
    await router.ready()
    const config = readRoutingConfig(documents)
    const texts = rawTickets(config, makeTickets(marketSize, 1024))
    const engine = compileRouting(config)
    const route = (text: string) => {
      const result = router.route(JSON.parse(text))
      if (result.status === 'unreadable') throw new Error(`The router cannot read ${text}`)
      return result
    }
    for (const text of texts) {
      const {decision, ticket} = route(text)
      if (engine.route(ticket).reason !== decision.reason)
        throw new Error(`Decided otherwise: ${text}`)
    }
    let letters = 0
    const run = () => {
      for (const text of texts) letters += route(text).receipt.decision.reason.length
      return letters
    }
    const copy = () => {
      for (const text of texts) letters += JSON.stringify(JSON.parse(text)).length
      return letters
    }
    const routed: Work = {name: 'router.route(JSON.parse(text))', run}
    const copied: Work = {name: 'JSON.stringify(JSON.parse(text))', run: copy}
    for (const work of [routed, copied]) await perCpuSecond(work.run, texts.length, 300)
    const results = await interleave([routed, copied], texts.length)
    console.log('\nRaw tickets per CPU second, with event and receipt')
    for (const {median, name, spread} of results) {
      console.log(line(name, `${amount(median)} ± ${percent(spread)}`, ''))
    }
    const medianOf = ({name}: Work) =>
      results.find((result) => result.name === name)?.median ?? Number.NaN
    return [
      {
        name: `${routed.name} to ${copied.name}`,
        measured: medianOf(routed) / medianOf(copied),
        unit: '',
        limit: {atLeast: 0.35},
      },
    ]
  } finally {
    await router.close()
    await lake.close()
    await rm(folder, {recursive: true})
  }
}
