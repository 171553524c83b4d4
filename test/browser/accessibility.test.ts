import type {Page} from 'playwright-core'

import {axeProblems} from './axe.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const coldFood = `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a`
const deliveryTime = `${support};supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba`
const lostAndFound = `${support};supportSubcategory;5c13e98e-ce6a-4a64-be15-aeac49eb4d8a`
const driveThru = `${support};supportCategoryGroup;b063393c-e812-43cb-aeb5-987ddebf68ed`
const settings = `${support};supportSettings`
const view = 'view=routing-preview'
const inspector = 'inspect=support-routing-preview'

const panel = (page: Page) => page.getByTestId('routing-preview')

const places = [
  ['a STORE answer', `${deliveryTime},${view}`],
  ['what can never reach STORE', `${coldFood},${inspector}`],
  ['what is not forwarded', `${lostAndFound},${view}`],
  ['a group', `${driveThru},${view}`],
  ['Support Settings', `${settings},${inspector}`],
] as const

/** Whether nothing fades in any more, so that colours can be judged; in the page. What turns forever does not count. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      ({effect, playState}) =>
        playState !== 'running' || !Number.isFinite(effect?.getComputedTiming().endTime),
    )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.for(places)(
    `axe finds nothing in the preview of %s, ${colorScheme}`,
    async ([, path], {portugal}) => {
      const page = await portugal.open('ines', {colorScheme, path})
      await panel(page).getByRole('heading').first().waitFor()
      await panel(page).locator('[aria-busy]').waitFor({state: 'detached'})
      await page.waitForFunction(isStill)
      expect(await axeProblems(panel(page))).toEqual([])
    },
  )
}

test('everything in the preview can be reached and used by keyboard', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},${view}`})
  await expect
    .poll(() => page.getByTestId('routing-answer').getAttribute('data-outcome'))
    .toBe('STORE')
  await page.getByRole('button', {name: 'Copy answer'}).focus()
  const reached: string[] = []
  const isInside = () =>
    page.evaluate(() => document.activeElement?.closest('[data-testid="routing-preview"]') !== null)
  while (await isInside()) {
    reached.push(
      await page.evaluate(() => {
        const {activeElement} = document
        const label =
          activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement
            ? activeElement.labels?.[0]?.textContent
            : undefined
        return (
          activeElement?.getAttribute('aria-label') ??
          label ??
          activeElement?.textContent ??
          ''
        ).trim()
      }),
    )
    await page.keyboard.press('Tab')
  }
  for (const name of [
    'Copy answer',
    'Copy link',
    'Paste a ticket',
    'Recent',
    'Category group',
    'guest',
    'has an order',
    'Store',
    'Order placed',
    'Now, follows the clock',
    'Copy JSON',
  ]) {
    expect(
      reached.some((each) => each.includes(name)),
      `${name} in ${reached.join(' | ')}`,
    ).toBe(true)
  }

  await page.getByRole('slider').focus()
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('PageUp')
  await page.keyboard.press('End')
  await expect
    .poll(() => page.getByTestId('routing-answer').getAttribute('data-reason'))
    .toBe('past-threshold')
})
