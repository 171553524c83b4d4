import {strict as assert} from 'node:assert'

import type {Browser, Page} from 'playwright-core'

import type {RunningStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../../test/filledLake.ts'
import {nameInPortuguese} from '../nameInPortuguese.ts'
import {logRequests} from '../requestLog.ts'
import {type Arrangement, subcategory} from './arrangements.ts'
import {type KeyTimes, recordKeys} from './keyTimes.ts'

const dataset = 'prod_bk_pt'

/** How many times slower the page's processor is made. */
export const cpuThrottling = 4

/** Typed first and not counted: the first keys make a draft and load code. */
const warmUp = ' for guests who'

/** What one session counts. */
export interface TypedName {
  readonly keystrokes: number
  /** Of the keystrokes that the browser reports, which are not the shortest. */
  readonly reported: KeyTimes
}

/**
 * Opens a sub-category in a fresh page, types at the end of its name one key at a time, each after the last one was
 * painted, and leaves the document as it was.
 *
 * @throws when a key was lost, or when the preview does not show what was typed
 */
export async function typeName(
  browser: Browser,
  studio: RunningStudio,
  arrangement: Arrangement,
  text: string,
): Promise<TypedName> {
  assert.ok(studio.lake)
  // So wide that the list of documents stays open in every arrangement, which follows keystrokes too.
  const page = await browser.newPage({viewport: {height: 1050, width: 1900}})
  // A slow machine may take its time to open a Studio.
  page.setDefaultTimeout(180_000)
  try {
    const log = logRequests(page)
    const path = `/${dataset}/structure/ctgConfigs;support;supportSubcategory;${arrangement.address}`
    await page.goto(studio.url + path)
    await page.getByTestId('document-list-pane').getByRole('link').first().waitFor()
    await nameInPortuguese(page)
      .and(page.locator(`[value="${subcategory.name}"]`))
      .waitFor()
    const previews = page.locator('[data-testid=routing-answer][data-outcome=STORE]')
    if (arrangement.hasPreview) await previews.waitFor()
    await log.take()

    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuThrottling})
    await nameInPortuguese(page).focus()
    await page.keyboard.press('End')
    await typeSlowly(page, warmUp)
    const recording = await recordKeys(page)
    await typeSlowly(page, text)
    // Entries come some time after the paint that they are about.
    await log.take()
    const reported = await recording.take()

    const typed = subcategory.name + warmUp + text
    assert.equal(await nameInPortuguese(page).inputValue(), typed)
    for (const times of [reported.down, reported.up]) {
      assert.ok(times.length <= text.length, 'There are more times than keystrokes.')
    }
    assert.equal(await previews.count(), arrangement.hasPreview ? 1 : 0)
    if (arrangement.hasPreview) await seeThatPreviewFollows(page, typed)
    await log.take()
    return {keystrokes: text.length, reported}
  } finally {
    await page.close()
    await clientOf(studio.lake.url, dataset).delete(`drafts.${subcategory.id}`)
  }
}

async function typeSlowly(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.press(key)
    await page.evaluate(waitForPaint)
  }
}

/** Runs in the page: the second frame begins when the first one has been painted. */
function waitForPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}

/** A blank at the end is a finding, which quotes the whole name: the preview has to show it, and to take it away. */
async function seeThatPreviewFollows(page: Page, typed: string): Promise<void> {
  const name = `${typed} `
  await page.keyboard.press(' ')
  await page.waitForFunction(isInPreview, {isExpected: true, name})
  await page.keyboard.press('Backspace')
  await page.waitForFunction(isInPreview, {isExpected: false, name})
}

/** Runs in the page: the preview is as much around its answer as has nothing of the form in it. */
function isInPreview(options: {readonly isExpected: boolean; readonly name: string}): boolean {
  const form = document.querySelector('[data-testid="field-name.pt"]')
  let preview = document.querySelector('[data-testid=routing-answer]')
  while (preview?.parentElement && !preview.parentElement.contains(form)) {
    preview = preview.parentElement
  }
  const finding = preview?.querySelector('[data-finding=name-whitespace]')
  return (finding?.textContent.includes(options.name) === true) === options.isExpected
}
