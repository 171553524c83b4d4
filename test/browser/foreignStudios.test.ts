import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {hostStudio, withConfig} from './hostStudio.ts'
import {isThere} from './studioWindow.ts'

const takesEveryEdit = 'test1_bk_pt'
const unregistered = 'test2_bk_pt'
const otherLanguages = 'test3_bk_pt'
const sanityStructure = 'test4_bk_pt'
const optionalLanguages = 'test5_bk_pt'

const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const homeDeliveryId = '79aa6e88-e870-497c-9be5-4fe0f2e96eb9'
const coldFoodId = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const support = 'structure/ctgConfigs;support'

const {lakeOf, open, url} = hostStudio({
  build: withConfig('foreignStudios.ts'),
  datasets: [takesEveryEdit, unregistered, otherLanguages, sanityStructure, optionalLanguages],
})

const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)

test('a link opens the form of its document beside the other, whatever takes an edit in the structure', async () => {
  const {close, page} = await open(takesEveryEdit, `${support};supportCategoryGroup;${driveThruId}`)
  const item = page.locator('[data-finding="store-subcategory-without-order-selection"]').first()
  await item.getByRole('link', {name: /recent order/}).click()
  const option = page.getByRole('checkbox', {name: /Allow the guest to select a recent order/})
  await expect.poll(() => option.evaluate((each) => each === document.activeElement)).toBe(true)
  await field(page, 'supportSubcategories').waitFor()
  expect(page.url()).toContain(`${driveThruId};${coldFoodId}`)
  expect(await page.getByText('Title of the page').count()).toBe(0)
  await close()
})

test('a threshold that is missing is a link to Support Settings away', async () => {
  const lake = lakeOf(takesEveryEdit)
  await lake.delete('supportSettings')
  const {close, page} = await open(takesEveryEdit, `${support};supportCategoryGroup;${driveThruId}`)
  const finding = page.locator('[data-finding="threshold-missing"]')
  await finding.getByRole('link', {name: /Support Settings/}).click()
  await page.getByTestId('number-input').fill('45')
  await expect
    .poll(() => lake.getDocument('drafts.supportSettings'))
    .toMatchObject({storeSupportTicketTimeThreshold: 45})
  await close()
})

test('types that nobody has registered are missed in their own panes, and nowhere else', async () => {
  const {close, page} = await open(unregistered, support)
  await page.getByRole('link', {name: 'Support Category Groups'}).click()
  await page
    .getByTestId('missing-type')
    .getByText(/no document type “supportCategoryGroup”/)
    .waitFor()
  await page.getByRole('link', {name: 'Support Settings'}).click()
  await page
    .getByTestId('missing-type')
    .getByText(/no document type “supportSettings”/)
    .waitFor()
  await page.getByRole('link', {exact: true, name: 'Page'}).click()
  await page.getByTestId('document-list-pane').waitFor()
  expect(await page.getByTestId('missing-type').count()).toBe(0)
  await close()
})

test('what cannot be typed is not demanded: the form says once which language the host’s type lacks', async () => {
  const lake = lakeOf(otherLanguages)
  await lake
    .patch(homeDeliveryId)
    .set({name: {_type: 'localeString', en: 'Home Delivery'}})
    .commit()
  const {close, page} = await open(
    otherLanguages,
    `${support};supportCategoryGroup;${homeDeliveryId}`,
  )
  await page
    .getByTestId('untyped-languages')
    .getByText(/localeString of this Studio has no field “pt” or “es”/)
    .waitFor()
  await field(page, 'name.en').getByTestId('string-input').fill('Home delivery')
  await expect.poll(() => page.getByTestId('action-publish').isEnabled()).toBe(true)
  expect(await page.locator('[data-finding="name-missing"]').count()).toBe(0)
  await close()
})

test('a name of plain text is a finding with a way to keep it, not only a value to reset', async () => {
  const lake = lakeOf(sanityStructure)
  await lake.patch(homeDeliveryId).set({name: 'Entrega'}).commit()
  const {close, page} = await open(
    sanityStructure,
    `structure/supportCategoryGroup;${homeDeliveryId}`,
  )
  const finding = page.locator('[data-finding="name-plain-text"]')
  await finding.getByText(/“Entrega” is plain text/).waitFor()
  await finding.getByRole('button', {name: 'Keep it as the name in Português'}).click()
  await expect
    .poll(() => field(page, 'name.pt').getByTestId('string-input').inputValue())
    .toBe('Entrega')
  await finding.waitFor({state: 'detached'})
  await close()
})

test('a finding in a folded translation is counted on the fold, and its link unfolds it', async () => {
  const lake = lakeOf(optionalLanguages)
  const name = {_type: 'localeString', en: ' Home Delivery', es: 'A domicilio', pt: 'Entrega'}
  await lake.patch(homeDeliveryId).set({name}).commit()
  const {close, page} = await open(
    optionalLanguages,
    `structure/supportCategoryGroup;${homeDeliveryId},inspect=support-findings`,
  )
  const fold = page.getByTestId('fieldset-translations')
  await fold.getByText('Translations: 1 finding').waitFor()
  expect(await field(page, 'name.en').count()).toBe(0)
  await page.locator('[data-finding="name-whitespace"]').getByRole('link').click()
  const input = field(page, 'name.en').getByTestId('string-input')
  await input.waitFor()
  await expect
    .poll(() => input.evaluate((element) => element.ownerDocument.activeElement === element))
    .toBe(true)
  await close()
})

test('Sanity’s own structure creates Support Settings where there are none, and never a second document', async () => {
  const lake = lakeOf(sanityStructure)
  await lake.delete('supportSettings')
  const {close, page} = await open(sanityStructure, 'structure/supportSettings')
  for (const minutes of ['30', '40']) {
    await page.getByTestId('action-intent-button').click()
    await page.getByTestId('number-input').fill(minutes)
    await expect
      .poll(() => lake.getDocument('drafts.supportSettings'))
      .toMatchObject({storeSupportTicketTimeThreshold: Number(minutes)})
    await page.goto(`${url()}/${sanityStructure}/structure/supportSettings`)
    await isThere(page)
  }
  expect(await lake.fetch('count(*[_type == "supportSettings"])', {}, {perspective: 'raw'})).toBe(1)
  await close()
})
