import type {SanityClient} from '@sanity/client'
import {type BrowserContext, chromium, type Page} from 'playwright-core'
import {inject, test as base} from 'vitest'

import type {RunningStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../filledLake.ts'
import {keepTraces} from './keepTraces.ts'
import {type Country, startStudioOfWorker, type StudioOfWorker} from './studioOfWorker.ts'
import {
  bringToRest,
  forgetAll,
  goTo,
  hasWritten,
  isInMarketOf,
  isThere,
  leaveRest,
  load,
  type PersonId,
  type StudioWindow,
} from './studioWindow.ts'
import {watchPage} from './watchPage.ts'

export {expect} from 'vitest'
export type {PersonId} from './studioWindow.ts'

const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A second window takes the compiled code of the first, which halves its opening.
  '--process-per-site',
  // Whatever still asks for a host elsewhere fails at once, on any machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** How a window is opened. */
export interface WindowOptions {
  /** The path to open, in the whole Studio or in the market that it is opened in. */
  readonly path?: string
  readonly colorScheme?: 'light' | 'dark'
  /** The selector of what shows that the Studio is there; the panes of the structure unless given. */
  readonly ready?: string
  /** Loads the Studio, for a test that looks at that, or leaves a window in which nobody could go on; it is closed afterwards. */
  readonly fresh?: boolean
}

/** The windows of a test; they share a browser profile, as the windows of one computer do. */
export interface Windows {
  /** Gives a window in which a person has opened a path of the Studio. */
  readonly open: (person: PersonId, options?: WindowOptions) => Promise<Page>
  /** Lets problems that match come and go, because the test brings them about. */
  readonly expectProblem: (pattern: RegExp) => void
  /** Starts everything anew for the next test, because this one leaves nothing that works. */
  readonly leaveNothing: () => void
}

/** One of the demo's markets, in a dataset that no other test has written to. */
export interface Market {
  readonly dataset: string
  /** A client of the dataset, signed in as an editor. */
  readonly lake: SanityClient
  /** Gives a window in which a person has opened a path of the market. */
  readonly open: (person: PersonId, options?: WindowOptions) => Promise<Page>
  /** Goes on to another path of the market in the same window. */
  readonly goTo: (page: Page, path: string) => Promise<void>
}

interface Fixtures {
  /** What the tests of this worker share. */
  shared: SharedStudio
  context: BrowserContext
  studio: RunningStudio
  windows: Windows
  portugal: Market
  spain: Market
}

/** The Studio that the tests of a worker share, until one of them fails or uses up its last dataset. */
interface SharedStudio {
  readonly current: () => Promise<StudioOfWorker>
  readonly end: () => Promise<void>
}

/**
 * A test on the real Studio in a real browser. It fails on a complaint on the console, an exception, a refused
 * request, a request that leaves this machine, and a request that the lake does not know.
 */
export const test = base.extend<Fixtures>({
  // One fixture and not two: what the second needs of the first has to be there until it has ended.
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, provide) => {
      const browser = await chromium.launch({
        executablePath: inject('browserPath'),
        chromiumSandbox: process.getuid?.() !== 0,
        args: chromiumFlags,
      })
      let running: StudioOfWorker | undefined
      const end = async () => {
        await running?.close()
        running = undefined
      }
      await provide({
        current: async () => {
          if (running?.isUsable() === false) await end()
          return (running ??= await startStudioOfWorker(browser, inject('pageFolder')))
        },
        end,
      })
      await end()
      await browser.close()
    },
    {scope: 'worker'},
  ],
  studio: async ({shared}, provide) => provide((await shared.current()).studio),
  context: async ({shared}, provide) => provide((await shared.current()).context),
  windows: async ({shared, task}, provide) => {
    const ofWorker = await shared.current()
    const {context, requests, resting, studio} = ofWorker
    const problems: string[] = []
    const console: string[] = []
    const expected: RegExp[] = []
    const known = studio.lake?.unknownRequests.length ?? 0
    const opened: OpenedWindow[] = []
    let leavesNothing = false

    const take = async (
      person: PersonId,
      isFresh: boolean,
    ): Promise<StudioWindow & {isNew: boolean}> => {
      const index = isFresh ? -1 : resting.findIndex((window) => window.person === person)
      const [window] = index < 0 ? [] : resting.splice(index, 1)
      return window
        ? {...window, isNew: false}
        : {isNew: true, page: await context.newPage(), person}
    }
    await provide({
      open: async (person, {path = '/', colorScheme = 'light', ready, fresh = false} = {}) => {
        const {isNew, page} = await take(person, fresh)
        const unwatch = watchPage(page, {
          onConsole: (line) => console.push(`${person}: ${line}`),
          onProblem: (problem) => problems.push(`${person}: ${problem}`),
        })
        opened.push({isFresh: fresh, page, person, unwatch})
        await page.emulateMedia({colorScheme})
        // Sanity now and then leaves lists and forms empty after a change of market inside a window.
        if (isNew || !isInMarketOf(page, path)) await load(page, studio.url, person, path)
        else await leaveRest(page, path)
        await isThere(page, ready)
        return page
      },
      expectProblem: (pattern) => expected.push(pattern),
      leaveNothing: () => {
        leavesNothing = true
      },
    })

    for (const request of studio.lake?.unknownRequests.slice(known) ?? []) {
      problems.push(`the lake does not know ${request.method} ${request.url}`)
    }
    const unexpected = () =>
      problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))
    const failed = () => task.result?.state === 'fail' || unexpected().length > 0
    const problemAtRest =
      failed() || leavesNothing ? undefined : await rest(ofWorker, opened).catch(asError)
    for (const {unwatch} of opened) unwatch()
    if (failed() || problemAtRest) await keepTraces({console, requests, task, windows: opened})
    if (failed() || problemAtRest || leavesNothing) await shared.end()
    if (problemAtRest) throw problemAtRest
    if (unexpected().length > 0) {
      throw new Error(`The Studio had problems:\n${unexpected().join('\n')}`)
    }
  },
  portugal: async ({shared, windows}, provide) => provide(await market(shared, windows, 'pt')),
  spain: async ({shared, windows}, provide) => provide(await market(shared, windows, 'es')),
})

/** A window that a test has opened. */
interface OpenedWindow extends StudioWindow {
  /** Nobody goes on in it. */
  readonly isFresh: boolean
  readonly unwatch: () => void
}

/** Brings windows and datasets to where the next test can go on. */
async function rest(shared: StudioOfWorker, opened: readonly OpenedWindow[]): Promise<void> {
  await shared.context.unrouteAll()
  await shared.context.clearPermissions()
  for (const {isFresh, page, person} of opened) {
    if (page.isClosed()) continue
    await hasWritten(page)
    await forgetAll(page)
    if (!isFresh && (await bringToRest(page))) shared.resting.push({page, person})
    else await page.close()
  }
  await shared.useUp()
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

async function market(shared: SharedStudio, windows: Windows, country: Country): Promise<Market> {
  const {studio, untouched} = await shared.current()
  const dataset = await untouched(country)
  return {
    dataset,
    goTo: (page, path) => goTo(page, `/${dataset}${path}`),
    lake: clientOf(studio.lake?.url ?? '', dataset),
    open: (person, {path = '', ...options} = {}) =>
      windows.open(person, {...options, path: `/${dataset}${path}`}),
  }
}
