import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as v from 'valibot'

import type {RoutingDecision} from '../../engine/index.ts'
import {ndjson} from '../cli/exports.ts'
import {runCli} from '../cli/runCli.ts'
import {stored} from '../filledLake.ts'
import type {GeneratedMarket} from './market.ts'
import {type Answer, answerOf, type RoutingPath} from './path.ts'

/** A line of what the command line prints; what a decision holds is compared, and not checked here. */
const printed = v.union([
  v.object({kind: v.literal('ticket'), decision: v.custom<RoutingDecision>(() => true)}),
  v.object({kind: v.literal('unreadable')}),
])

/** The command line on an export of each dataset, with all of its tickets in one pipe. */
export const commandLinePath: RoutingPath = {
  name: 'the command line',
  decide: async (markets) => {
    const folder = await mkdtemp(join(tmpdir(), 'support-routing-differential-'))
    try {
      const answers: (readonly Answer[])[] = []
      for (const market of markets) answers.push(await routeAll(market, folder))
      return answers
    } finally {
      await rm(folder, {recursive: true})
    }
  },
}

async function routeAll(
  {dataset, documents, tickets}: GeneratedMarket,
  folder: string,
): Promise<readonly Answer[]> {
  const path = join(folder, `${dataset}.ndjson`)
  await writeFile(path, ndjson(documents.map(stored)))
  const stdin = tickets.map(({outside}) => `${JSON.stringify(outside)}\n`).join('')
  const {stdout, stderr} = await runCli(['route', path, '--format', 'json'], {stdin})
  const lines = stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== tickets.length) throw new Error(`${dataset}: ${stdout}${stderr}`)
  return lines.map((line) => {
    const result = v.parse(printed, JSON.parse(line))
    return result.kind === 'ticket' ? answerOf(result.decision) : 'unreadable'
  })
}
