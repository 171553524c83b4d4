import type {Browser} from 'playwright-core'

import type {RunningStudio} from '../../studio/startStudio.ts'
import {type Arrangement, subcategory} from '../typing/arrangements.ts'

const dataset = 'prod_bk_pt'

/**
 * Opens a sub-category by its address in a fresh page, and gives the milliseconds until its name can be written in.
 *
 * Both ends are read from the page's own clock: the navigation, and the change of the page's elements. What stands beside the
 * form is waited for afterwards, so that it is known to come.
 */
export async function openDocument(
  browser: Browser,
  studio: RunningStudio,
  arrangement: Arrangement,
): Promise<number> {
  const page = await browser.newPage({viewport: {height: 1050, width: 1900}})
  // A slow machine may take its time to open a Studio.
  page.setDefaultTimeout(180_000)
  try {
    await page.addInitScript(watchForm, subcategory.name)
    const path = `/${dataset}/structure/ctgConfigs;support;supportSubcategory;${arrangement.address}`
    await page.goto(studio.url + path, {waitUntil: 'commit'})
    const writable = await page.waitForFunction(() => Reflect.get(globalThis, 'writableAtMs'))
    if (arrangement.hasPreview) await page.getByTestId('routing-answer').waitFor()
    return Number(await writable.jsonValue())
  } finally {
    await page.close()
  }
}

/** Runs in the page, before anything else does. */
function watchForm(name: string): void {
  const selector =
    '[data-testid=form-view]:not([data-read-only]) [data-testid="field-name.pt"] input:enabled:not([readonly])'
  const observer = new MutationObserver(() => {
    const input = document.querySelector<HTMLInputElement>(selector)
    if (input?.value !== name) return
    observer.disconnect()
    Object.assign(globalThis, {writableAtMs: performance.now()})
  })
  observer.observe(document, {attributes: true, childList: true, subtree: true})
}
