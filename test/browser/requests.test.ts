import type {BrowserContext, Page} from 'playwright-core'

import {type LakeRequest, readLakeRequest} from '../../bench/lakeRequest.ts'
import {formIsReady} from './formIsReady.ts'
import {expect, type Market, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const subcategories = `${support};supportSubcategory`
const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const preview = 'inspect=support-routing-preview'

/** What the plugin asks for as long as its connection holds: everything once, and every change. */
const onlyAtTheStart = ['listen', 'query']

const answer = (page: Page) => page.getByTestId('routing-answer')
const nameInPortuguese = (page: Page) =>
  page.getByTestId('field-name.pt').getByTestId('string-input')
/** At the field, and in the panel beside it. */
const findings = (page: Page, code: string) => page.locator(`[data-finding=${code}]`)

/** Counts the requests about a market of the windows that a test opens. */
function countRequests(context: BrowserContext, {dataset}: Market) {
  const requests: LakeRequest[] = []
  context.on('request', (request) => {
    const asked = readLakeRequest(request.url())
    if (asked && request.url().includes(`/${dataset}?`)) requests.push(asked)
  })
  return {
    ofPlugin: () => requests.filter(({isOfPlugin}) => isOfPlugin).map(({kind}) => kind),
    ofSanity: () => requests.filter(({isOfPlugin}) => !isOfPlugin).length,
  }
}

/** Opens a document from the list, and waits until its form is checked and the answer stands beside it. */
async function choose(page: Page, title: string) {
  await page.getByTestId('document-list-pane').getByRole('link', {name: title}).click()
  await expect.poll(() => nameInPortuguese(page).inputValue()).toBe(title)
  await page
    .getByTestId(/^input-validation-icon-/)
    .first()
    .waitFor()
  // The panel goes with the document that it was opened beside.
  await answer(page).waitFor({state: 'detached'})
  await page.getByRole('button', {exact: true, name: 'Routing preview'}).click()
  await expect.poll(() => answer(page).getAttribute('data-outcome')).not.toBeNull()
}

test('a keystroke is checked and previewed without asking the network', async ({
  context,
  portugal,
}) => {
  const {ofPlugin, ofSanity} = countRequests(context, portugal)
  const page = await portugal.open('ines', {
    fresh: true,
    path: `${subcategories};${coldFood},${preview}`,
  })
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('GENERAL')
  expect(ofPlugin().toSorted()).toEqual(onlyAtTheStart)

  const before = ofSanity()
  const marker = page.getByTestId('field-name.pt').getByTestId('input-validation-icon-warning')
  await formIsReady(page)
  await nameInPortuguese(page).press('End')
  // A blank at the end is a finding, which the next letter takes away.
  for (const key of ['!', ' ', '?', ' ']) {
    await page.keyboard.type(key)
    const state = key === ' ' ? 'visible' : 'detached'
    await marker.waitFor({state})
    const shown = key === ' ' ? 2 : 0
    await expect.poll(() => findings(page, 'name-whitespace').count()).toBe(shown)
  }
  const {lake} = portugal
  await expect
    .poll(() => lake.getDocument(`drafts.${coldFood}`))
    .toMatchObject({name: {pt: 'Comida fria no Drive-Thru! ? '}})
  expect(ofSanity()).toBeGreaterThan(before)
  expect(ofPlugin().toSorted()).toEqual(onlyAtTheStart)
})

test('documents are opened and previewed without asking the network', async ({
  context,
  portugal,
}) => {
  const {ofPlugin, ofSanity} = countRequests(context, portugal)
  const page = await portugal.open('ines', {fresh: true, path: subcategories})
  await page.getByText('Pontos em falta').waitFor()
  await expect.poll(() => ofPlugin().toSorted()).toEqual(onlyAtTheStart)

  const before = ofSanity()
  // Each of them has a finding, so that its form shows when it has been checked.
  const titles = ['Pontos em falta', 'Promoção não aplicada', 'Cupão não aceite']
  for (const title of titles) await choose(page, title)
  await page.getByRole('tab', {name: 'Routing preview'}).click()
  await answer(page).first().waitFor()
  expect(ofSanity()).toBeGreaterThan(before + titles.length)
  expect(ofPlugin().toSorted()).toEqual(onlyAtTheStart)
})

test('a change of somebody else arrives without asking for everything again', async ({
  context,
  portugal,
}) => {
  const {ofPlugin} = countRequests(context, portugal)
  const path = `${support};supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba,${preview}`
  const page = await portugal.open('ines', {fresh: true, path})
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('STORE')
  const {lake} = portugal
  await lake.patch('supportSettings').set({storeSupportTicketTimeThreshold: 10}).commit()
  await expect.poll(() => answer(page).getAttribute('data-reason')).toBe('past-threshold')
  expect(ofPlugin().toSorted()).toEqual(onlyAtTheStart)
})
