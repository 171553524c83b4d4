import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {SanityClient} from '@sanity/client'
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, inject} from 'vitest'

import {buildPage} from '../../studio/buildPage.ts'
import {type RunningStudio, startStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import {isThere, load} from './studioWindow.ts'
import {watchPage} from './watchPage.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A Studio in the place of the demo's, for the tests of a file. */
export interface HostStudio {
  /**
   * Opens a path of a dataset's workspace; `close` fails if the Studio complained.
   *
   * @param prepare - what the page needs before it is loaded
   */
  readonly open: (
    dataset: string,
    path: string,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<{readonly close: () => Promise<void>; readonly page: Page}>
  readonly lakeOf: (dataset: string) => SanityClient
  readonly url: () => string
}

/** How a {@link HostStudio} is made. */
interface HostOptions {
  readonly datasets: readonly string[]
  /** Writes the page into a folder; that of a config in the place of the demo's, unless given. */
  readonly build: (root: string, folder: string) => Promise<void>
  /** Whether all windows share what the browser keeps; otherwise each is in a profile of its own. */
  readonly isShared?: boolean
  /** What may be complained about. */
  readonly isAllowed?: (problem: string) => boolean
}

/** Builds the page of a config in this folder in place of the demo's. */
export function withConfig(config: string): HostOptions['build'] {
  const hosts = {
    enforce: 'pre',
    name: 'host-studio',
    resolveId: (id: string) =>
      id === '../sanity.config.ts' ? join(root, 'test/browser', config) : undefined,
  } as const
  return async (of, folder) => {
    await buildPage(of, {kind: 'local'}, folder, [hosts])
  }
}

/** Starts a Studio before the tests of a file, and ends it after them. */
export function hostStudio({build, datasets, isAllowed, isShared}: HostOptions): HostStudio {
  let folder: string
  let studio: RunningStudio
  let browser: Browser
  let shared: BrowserContext | undefined

  const newContext = async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: {height: 1000, width: 1800},
    })
    context.setDefaultTimeout(patienceMs)
    return context
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'support-routing-host-'))
    const pageFolder = join(folder, 'page')
    await build(root, pageFolder)
    studio = await startStudio({
      dataFolder: join(folder, 'data'),
      datasets: [...datasets],
      lakePort: 0,
      pageFolder,
      port: 0,
      project: {kind: 'local'},
      root,
    })
    browser = await chromium.launch({
      chromiumSandbox: process.getuid?.() !== 0,
      executablePath: inject('browserPath'),
    })
    if (isShared) shared = await newContext()
  })

  afterAll(async () => {
    await browser.close()
    await studio.close()
    await rm(folder, {force: true, recursive: true})
  })

  return {
    lakeOf: (dataset) => clientOf(studio.lake?.url ?? '', dataset),
    open: async (dataset, path, prepare) => {
      const problems: string[] = []
      const context = shared ?? (await newContext())
      const page = await context.newPage()
      const onProblem = (problem: string) => {
        if (!isAllowed?.(problem)) problems.push(problem)
      }
      watchPage(page, {onConsole: () => {}, onProblem})
      await prepare?.(page)
      await load(page, studio.url, 'ines', `/${dataset}/${path}`)
      await isThere(page)
      const close = async () => {
        await (shared ? page.close() : context.close())
        expect(problems).toEqual([])
      }
      return {close, page}
    },
    url: () => studio.url,
  }
}
