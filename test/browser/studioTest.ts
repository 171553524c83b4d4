import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {chromium, type Browser, type Page} from 'playwright-core'
import {inject, test as base} from 'vitest'

import {startStudio, type RunningStudio} from '../../studio/startStudio.ts'
import {saveScreenshot} from './saveScreenshot.ts'
import {watchPage} from './watchPage.ts'

export {expect} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever still asks for a host elsewhere fails at once, on any machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** What the structure tool shows once it knows what is opened. */
const panes = '[data-ui=PaneLayout]'

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

/** The ids of the people whom the local lake knows: two editors, a translator and a viewer. */
export type PersonId = 'ines' | 'marc' | 'rui' | 'vera'

/** How a window is opened. */
export interface WindowOptions {
  /** The path of the Studio to open. */
  readonly path?: string
  readonly colorScheme?: 'light' | 'dark'
  /** The selector of what shows that the Studio is there; the panes of the structure unless given. */
  readonly ready?: string
}

/** The windows of a test; they share a browser profile, as the windows of one computer do. */
export interface Windows {
  /** Opens the Studio in a new window, as a person. */
  open(person: PersonId, options?: WindowOptions): Promise<Page>
  /** Lets problems that match come and go, because the test brings them about. */
  expectProblem(pattern: RegExp): void
}

interface Fixtures {
  /** A browser for the tests of this file. */
  browser: Browser
  /** A Studio for the tests of this file, on free ports, with content of its own. */
  studio: RunningStudio
  windows: Windows
}

/**
 * A test on the real Studio in a real browser. It fails on a complaint on the console, an exception, a refused
 * request, a request that leaves this machine, and a request that the lake does not know.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, provide) => {
      const browser = await chromium.launch({
        executablePath: inject('browserPath'),
        chromiumSandbox: process.getuid?.() !== 0,
        args: chromiumFlags,
      })
      await provide(browser)
      await browser.close()
    },
    {scope: 'file'},
  ],
  studio: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, provide) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'support-routing-'))
      const studio = await startStudio({
        root,
        project: {kind: 'local'},
        port: 0,
        lakePort: 0,
        dataFolder,
        pageFolder: inject('pageFolder'),
      })
      await provide(studio)
      await studio.close()
      await rm(dataFolder, {recursive: true, force: true})
    },
    {scope: 'file'},
  ],
  windows: async ({browser, studio, task}, provide) => {
    const context = await browser.newContext({viewport: {width: 1500, height: 1000}})
    await context.addInitScript(withoutIdleCallbacks)
    const problems: string[] = []
    const expected: RegExp[] = []
    const known = studio.lake?.unknownRequests.length ?? 0
    await provide({
      open: async (person, {path = '/', colorScheme = 'light', ready = panes} = {}) => {
        const page = await context.newPage()
        watchPage(page, (problem) => problems.push(`${person}: ${problem}`))
        await page.emulateMedia({colorScheme})
        const origin = encodeURIComponent(studio.url + path)
        await page.goto(`${studio.url}/sign-in/${person}?origin=${origin}`)
        await page.locator(ready).first().waitFor()
        return page
      },
      expectProblem: (pattern) => expected.push(pattern),
    })
    for (const request of studio.lake?.unknownRequests.slice(known) ?? []) {
      problems.push(`the lake does not know ${request.method} ${request.url}`)
    }
    const unexpected = problems.filter(
      (problem) => !expected.some((pattern) => pattern.test(problem)),
    )
    if (unexpected.length > 0 || task.result?.state === 'fail') {
      // A page that cannot be drawn any more must not keep the problems from being told.
      await Promise.allSettled(
        context.pages().map((page, index) => saveScreenshot(page, task, index)),
      )
    }
    await context.close()
    if (unexpected.length > 0) throw new Error(`The Studio had problems:\n${unexpected.join('\n')}`)
  },
})
