import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {SanityClient} from '@sanity/client'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, inject, test} from 'vitest'

import {buildPage} from '../../studio/buildPage.ts'
import {type RunningStudio, startStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import {isThere, load, type PersonId} from './studioWindow.ts'
import {watchPage} from './watchPage.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const keeping = 'test1_bk_pt'
const atOnce = 'test2_bk_pt'

const homeDeliveryId = '79aa6e88-e870-497c-9be5-4fe0f2e96eb9'
const group = (id: string) => `structure/ctgConfigs;support;supportCategoryGroup;${id}`
const thresholdField = 'storeSupportTicketTimeThreshold'

let folder: string
let studio: RunningStudio
let browser: Browser
let lake: SanityClient

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-routing-live-'))
  const hosts = {
    enforce: 'pre',
    name: 'live-studio',
    resolveId: (id: string) =>
      id === '../sanity.config.ts' ? join(root, 'test/browser/liveStudio.ts') : undefined,
  } as const
  await buildPage(root, {kind: 'local'}, join(folder, 'page'), [hosts])
  studio = await startStudio({
    dataFolder: join(folder, 'data'),
    datasets: [keeping, atOnce],
    lakePort: 0,
    pageFolder: join(folder, 'page'),
    port: 0,
    project: {kind: 'local'},
    root,
  })
  lake = clientOf(studio.lake?.url ?? '', keeping)
  browser = await chromium.launch({
    chromiumSandbox: process.getuid?.() !== 0,
    executablePath: inject('browserPath'),
  })
})

afterAll(async () => {
  await browser.close()
  await studio.close()
  await rm(folder, {force: true, recursive: true})
})

/** Opens a document in a profile of its own; `close` fails if the Studio complained. */
async function open(dataset: string, path: string, person: PersonId = 'ines') {
  const problems: string[] = []
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: {height: 1000, width: 1500},
  })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  watchPage(page, {onConsole: () => {}, onProblem: (problem) => problems.push(problem)})
  await load(page, studio.url, person, `/${dataset}/${path}`)
  await isThere(page)
  await page.getByTestId('findings-banner').waitFor()
  const close = async () => {
    await context.close()
    expect(problems).toEqual([])
  }
  return {bar: page.getByTestId('live-edit-bar'), close, page}
}

const storedType = async () => (await lake.getDocument(homeDeliveryId))?.['ticketType']
const radio = (page: Page, name: string) => page.getByRole('radio', {name})

test('a click that moves tickets waits, outlives a reload, is asked about and then public', async () => {
  const {bar, close, page} = await open(keeping, group(homeDeliveryId))
  await radio(page, 'General').click()
  await bar.getByText('Not public yet: Ticket Type').waitFor()
  await bar.getByText('6 sub-categories: tickets up to 60 min').waitFor()
  await page.reload()
  await bar.getByText('Not public yet: Ticket Type').waitFor()
  expect(await radio(page, 'General').isChecked()).toBe(true)
  expect(await storedType()).toBe('STORE')

  await bar.getByRole('button', {name: 'Make public…'}).click()
  const review = page.getByTestId('routing-review')
  await review.getByText('6 sub-categories', {exact: true}).first().waitFor()
  expect(await storedType()).toBe('STORE')
  await page.getByTestId('routing-review-confirm').click()
  await expect.poll(storedType).toBe('GENERAL')
  await bar.waitFor({state: 'detached'})
  // Nobody is told of what was asked about.
  expect(await page.getByText('Tickets are routed differently now').count()).toBe(0)

  await radio(page, 'Store').click()
  await bar.getByRole('button', {name: 'Discard'}).click()
  await bar.waitFor({state: 'detached'})
  expect(await radio(page, 'General').isChecked()).toBe(true)
  expect(await storedType()).toBe('GENERAL')
  await close()
})

test('a threshold is never public while it is typed', async () => {
  const {bar, close, page} = await open(
    keeping,
    'structure/ctgConfigs;support;supportSettings,type=supportSettings',
  )
  const seen = new Set<unknown>()
  const stored = lake
    .listen('*[_id == "supportSettings"]', {}, {visibility: 'query'})
    .subscribe((event) => {
      if ('result' in event) seen.add(event.result?.[thresholdField])
    })
  const field = page.getByTestId(`field-${thresholdField}`).getByRole('spinbutton')
  await field.fill('')
  await field.pressSequentially('120')
  await bar.getByText('Not public yet: Store Support Ticket Time Threshold').waitFor()
  await page.getByRole('heading', {name: 'Support Settings'}).first().click()
  await bar.getByRole('button', {name: 'Make public…'}).click()
  await page.getByTestId('routing-review-confirm').click()
  await expect
    .poll(async () => (await lake.getDocument('supportSettings'))?.[thresholdField])
    .toBe(120)
  await expect.poll(() => [...seen]).toEqual([120])
  stored.unsubscribe()
  await close()
})

test('a Studio may leave its live forms as they are; they say that every change is public at once', async () => {
  const {bar, close, page} = await open(atOnce, group(homeDeliveryId))
  await page.getByTestId('live-at-once').waitFor()
  await radio(page, 'General').click()
  const other = clientOf(studio.lake?.url ?? '', atOnce)
  await expect
    .poll(async () => (await other.getDocument(homeDeliveryId))?.['ticketType'])
    .toBe('GENERAL')
  expect(await bar.count()).toBe(0)
  await close()
})
