import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const coldFood = `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a`

/** How many times slower the page's processor is made: so slow that the next key always waits before the last one is done. */
const cpuThrottling = 6
/** Some seconds of typing there, with time for the preview to follow several times. */
const keys = 'x'.repeat(60)

/** Quotes the name, which has a blank at its beginning. */
const finding = '[data-testid=routing-preview] [data-finding=name-whitespace]'

/** Runs in the page: collects what the preview shows from now on. */
function watchTexts(selector: string): Set<string> {
  const texts = new Set<string>()
  const read = () => document.querySelector(selector)?.textContent ?? ''
  const first = read()
  new MutationObserver(() => {
    const text = read()
    if (text !== first) texts.add(text)
  }).observe(document.body, {characterData: true, childList: true, subtree: true})
  return texts
}

test('the preview follows somebody who types without a pause on a slow machine', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {
    fresh: true,
    path: `${coldFood},inspect=support-routing-preview`,
  })
  await formIsReady(page)
  const name = page.getByTestId('field-name.pt').getByTestId('string-input')
  await name.press('Home')
  await name.press('Space')
  await page.locator(finding).waitFor()
  await name.press('End')

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuThrottling})
  const texts = await page.evaluateHandle(watchTexts, finding)
  await page.keyboard.type(keys)
  expect(await texts.evaluate(({size}) => size)).toBeGreaterThanOrEqual(2)
})
