import type {Browser, Page} from 'playwright-core'

import type {LakeRequest} from './lakeRequest.ts'
import {nameInPortuguese} from './nameInPortuguese.ts'
import {logRequests} from './requestLog.ts'
import {type KeystrokeTimes, timeKeystrokes} from './timeKeystrokes.ts'

/** What an editor's work in one market asks of the lake. */
export interface MarketRequests {
  readonly untilLive: readonly LakeRequest[]
  /** Bytes of what the plugin read until then. */
  readonly bytesOfPlugin: number
  readonly whileOpening: readonly LakeRequest[]
  readonly openedDocuments: number
  readonly whileTyping: readonly LakeRequest[]
  readonly keystrokes: number
  readonly times: readonly KeystrokeTimes[]
}

const openedDocuments = 10
const text = ' takes too long, and nobody tells us why'
/** A key every 150 ms is somebody who types 80 words a minute. */
const msPerKey = 150
const timedKeystrokes = 40

const rows = (page: Page) => page.getByTestId('document-list-pane').getByRole('link')

/** Opens the list of sub-categories, ten of them one after the other with their previews, and types in the last. */
export async function editMarket(browser: Browser, studioUrl: string): Promise<MarketRequests> {
  const page = await browser.newPage({viewport: {height: 1050, width: 1500}})
  try {
    const log = logRequests(page)
    await page.goto(`${studioUrl}/prod_bk_pt/structure/ctgConfigs;support;supportSubcategory`)
    await rows(page).getByTestId('list-line').nth(openedDocuments).waitFor()
    const untilLive = await log.take()
    const bytesOfPlugin = log.bytesOfPlugin()

    for (let index = 0; index < openedDocuments; index += 1) await openRow(page, index)
    const whileOpening = await log.take()

    await nameInPortuguese(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type(text, {delay: msPerKey})
    const whileTyping = await log.take()

    return {
      bytesOfPlugin,
      keystrokes: text.length,
      openedDocuments,
      times: await timeKeystrokes(page, timedKeystrokes),
      untilLive,
      whileOpening,
      whileTyping,
    }
  } finally {
    await page.close()
  }
}

async function openRow(page: Page, index: number): Promise<void> {
  const row = rows(page).nth(index)
  const [title = ''] = /Subcategoria \d+/.exec(await row.innerText()) ?? []
  await row.click()
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('[data-testid="field-name.pt"] input')].some(
        (input) => input instanceof HTMLInputElement && input.value === name,
      ),
    title,
  )
  await page.getByRole('button', {name: 'Routing preview'}).click()
  await page.locator('[data-testid=routing-answer][data-outcome]').first().waitFor()
}
