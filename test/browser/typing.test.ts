import type {Page} from 'playwright-core'

import {expect, test} from './studioTest.ts'

const support = '/prod_bk_pt/structure/ctgConfigs;support'
const coldFood = `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a`

/** How many times slower the page's processor is made: so slow that a key comes before the preview has followed the last one. */
const cpuThrottling = 6
/** Keys without a pause; far more than the preview needs when it follows. */
const mostKeys = 300

/** Runs in the page: the second frame begins when the first one has been painted. */
function waitForPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}

/** Types, without a pause, until the preview has shown a number of names, each while the typing went on. */
async function typeUntilShown(page: Page, names: number): Promise<readonly string[]> {
  const finding = page.getByTestId('routing-preview').locator('[data-finding=name-whitespace]')
  const shown = new Set<string>()
  for (let key = 0; key < mostKeys && shown.size < names; key += 1) {
    await page.keyboard.press('x')
    await page.evaluate(waitForPaint)
    shown.add((await finding.textContent()) ?? '')
  }
  return [...shown]
}

test('the preview follows somebody who types without a pause on a slow machine', async ({
  windows,
}) => {
  const page = await windows.open('ines', {path: `${coldFood},inspect=support-routing-preview`})
  const name = page.getByTestId('field-name.pt').getByTestId('string-input')
  await name.focus()
  await page.keyboard.press('Home')
  // A blank at the beginning is a finding, which quotes the name.
  await page.keyboard.press('Space')
  await page.getByTestId('routing-preview').locator('[data-finding=name-whitespace]').waitFor()
  await page.keyboard.press('End')

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuThrottling})
  expect(await typeUntilShown(page, 4)).toHaveLength(4)
})
