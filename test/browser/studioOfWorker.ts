import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Browser, BrowserContext} from 'playwright-core'

import type {AnsweredRequest} from '../../local-lake/index.ts'
import {startStudio, type RunningStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import {countWrites, type StudioWindow} from './studioWindow.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The countries of the demo's markets. */
export type Country = 'es' | 'pt'

/** How many datasets of each country a Studio has until it is started anew; each test that writes uses one up. */
const datasetCounts: Readonly<Record<Country, number>> = {es: 12, pt: 24}

/** How many requests to the lake are kept for who looks at a failure. */
const keptRequests = 200

/** The first is the demo's own; the others begin with the same content. */
function datasetsOf(country: Country): readonly string[] {
  return Array.from({length: datasetCounts[country]}, (_, index) =>
    index === 0 ? `prod_bk_${country}` : `test${index}_bk_${country}`,
  )
}

/**
 * Lets Sanity validate by timers, as in browsers that have no idle callbacks.
 *
 * It waits for an idle callback before each rule, without a limit, and Chromium may keep those of a page that it does not paint:
 * the marks of a form then came only with the next picture that somebody took of it.
 */
function withoutIdleCallbacks(): void {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  Reflect.deleteProperty(globalThis, 'cancelIdleCallback')
}

/**
 * A Studio, its local lake and a profile of the browser, which the tests of a worker share as long as none of them fails.
 *
 * To open the Studio takes many times longer than to go on in it. So windows stay open between tests, and a test gets datasets
 * that nobody has written to.
 */
export interface StudioOfWorker {
  readonly studio: RunningStudio
  readonly context: BrowserContext
  /** Windows that nobody uses, as if they had just been opened. */
  readonly resting: StudioWindow[]
  /** Requests to the lake that are over, the newest last. */
  readonly requests: readonly AnsweredRequest[]
  /** Names a dataset of a country with the example content; the same one until {@link useUp} finds that somebody wrote to it. */
  readonly untouched: (country: Country) => Promise<string>
  /** Puts away the datasets that were written to since they were named. */
  readonly useUp: () => Promise<void>
  /** Whether there is a dataset left of each country. */
  readonly isUsable: () => boolean
  readonly close: () => Promise<void>
}

export async function startStudioOfWorker(
  browser: Browser,
  pageFolder: string,
): Promise<StudioOfWorker> {
  const untouched = {es: [...datasetsOf('es')], pt: [...datasetsOf('pt')]}
  const requests: AnsweredRequest[] = []
  const dataFolder = await mkdtemp(join(tmpdir(), 'support-routing-'))
  const studio = await startStudio({
    root,
    project: {kind: 'local'},
    port: 0,
    lakePort: 0,
    dataFolder,
    datasets: [...untouched.pt, ...untouched.es],
    // Four people's windows, with a document open in each.
    listenerPorts: 12,
    onRequest: (request) => {
      requests.push(request)
      if (requests.length > keptRequests) requests.shift()
    },
    pageFolder,
  })
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: {height: 1000, width: 1500},
  })
  context.setDefaultTimeout(patienceMs)
  await context.addInitScript(withoutIdleCallbacks)
  await context.addInitScript(countWrites)
  const named = new Map<string, string>()
  /** Every revision in a dataset: another one after every write. */
  const stateOf = async (dataset: string) => {
    const lake = clientOf(studio.lake?.url ?? '', dataset).withConfig({perspective: 'raw'})
    return JSON.stringify(await lake.fetch('* | order(_id) {_id, _rev}'))
  }
  return {
    studio,
    context,
    requests,
    resting: [],
    untouched: async (country) => {
      const [dataset] = untouched[country]
      if (dataset === undefined) throw new Error(`No dataset of ${country} is left.`)
      if (!named.has(dataset)) named.set(dataset, await stateOf(dataset))
      return dataset
    },
    useUp: async () => {
      for (const [dataset, state] of named) {
        if ((await stateOf(dataset)) === state) continue
        named.delete(dataset)
        for (const country of ['es', 'pt'] as const) {
          untouched[country] = untouched[country].filter((name) => name !== dataset)
        }
      }
    },
    isUsable: () => untouched.es.length > 0 && untouched.pt.length > 0,
    close: async () => {
      await context.close()
      await studio.close()
      await rm(dataFolder, {recursive: true, force: true})
    },
  }
}
