import type {SanityClient} from '@sanity/client'
import type {Locator, Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {publishButton} from './publishNow.ts'
import {expect, type Market, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
const coldFoodId = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const homeDeliveryId = '79aa6e88-e870-497c-9be5-4fe0f2e96eb9'
const paymentsId = '26083ad2-9cfd-4ecd-993e-0d0b26e38e10'
/** In the group of payments only, forwarded, without the recent-order option. */
const heldByPaymentsId = 'b209298d-fa13-4e89-b050-d114b041d669'
const invalidTypeId = 'ed2de513-3611-4913-8f47-03ed269746f7'
const brokenId = 'fa595f13-d116-41b8-a0fc-1edf5a95ee8f'
const misspelledId = '2973dd45-4687-450f-b49c-4e58d2d7f410'
const settings = `${support};supportSettings`

const neverStore = 'store-subcategory-without-order-selection'
const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const cards = (page: Page, code: string) => page.locator(`[data-finding="${code}"]`)
const fixOf = (page: Page, code: string) => cards(page, code).first().getByTestId('fix-button')
const undo = (page: Page) => page.getByRole('button', {name: 'Undo'})
const option = (page: Page) => page.getByLabel(/Allow the guest to select a recent order/)
const hasFocus = (locator: Locator) =>
  locator.evaluate((element) => element.contains(element.ownerDocument.activeElement))

/** Whether something else is in front of the middle of an element. */
const isCovered = (locator: Locator) =>
  locator.evaluate((element) => {
    const {height, width, x, y} = element.getBoundingClientRect()
    const top = element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2)
    return !element.contains(top)
  })

function contentOf(market: Market): SanityClient {
  return market.lake.withConfig({perspective: 'raw'})
}

test('a group that somebody else switches to STORE warns on an open sub-category, without reload', async ({
  portugal,
}) => {
  const ines = await portugal.open('ines', {path: `${subcategories};${heldByPaymentsId}`})
  const marc = await portugal.open('marc', {path: `${groups};${paymentsId}`})
  // A draft is seen beside the drafts of others, what is published beside what is published.
  await field(ines, 'name.en').getByTestId('string-input').fill('Payment was declined')
  await expect.poll(() => publishButton(ines).isEnabled()).toBe(true)
  expect(await cards(ines, neverStore).count()).toBe(0)
  await field(marc, 'ticketType').getByLabel('Store').check()
  await cards(ines, neverStore).waitFor()
  await ines.getByTestId('findings-banner').getByText('1 warning').waitFor()
  await expect.poll(() => cards(ines, neverStore).innerText()).toContain('Pagamentos e reembolsos')
  await field(marc, 'ticketType').getByLabel('General').check()
  await cards(ines, neverStore).waitFor({state: 'detached'})
})

test('the option is switched on where it is missing, and Undo takes it back', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${subcategories};${coldFoodId}`})
  await fixOf(page, neverStore).click()
  await cards(page, neverStore).waitFor({state: 'detached'})
  await expect.poll(() => option(page).isChecked()).toBe(true)
  await undo(page).click()
  await page.getByText('Taken back').waitFor()
  await cards(page, neverStore).waitFor()
  await expect.poll(() => option(page).isChecked()).toBe(false)
})

test('Undo is refused, with the reason, when somebody changed the field since', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${subcategories};${coldFoodId}`})
  await fixOf(page, neverStore).click()
  await cards(page, neverStore).waitFor({state: 'detached'})
  const content = contentOf(portugal)
  // What the fix typed is saved a moment after the form shows it.
  await expect
    .poll(() => content.getDocument(`drafts.${coldFoodId}`))
    .toMatchObject({allowRecentOrderSelection: true})
  await content.patch(`drafts.${coldFoodId}`).unset(['allowRecentOrderSelection']).commit()
  await cards(page, neverStore).waitFor()
  await undo(page).click()
  await page.getByText('The field was changed since, so it was left as it is.').waitFor()
})

test('from a group, a confirmation names the sub-category and changes its draft alone', async ({
  portugal,
}) => {
  const content = contentOf(portugal)
  const page = await portugal.open('ines', {path: `${groups};${driveThruId}`})
  await fixOf(page, neverStore).click()
  const dialog = page.getByRole('dialog', {name: 'Change another document?'})
  await dialog.getByText('Comida fria no Drive-Thru').waitFor()
  // It covers the whole window: nothing beside it can be pressed.
  expect(await isCovered(publishButton(page))).toBe(true)
  await dialog.getByRole('button', {name: 'Cancel'}).click()
  await dialog.waitFor({state: 'detached'})
  expect(await cards(page, neverStore).count()).toBe(1)

  await fixOf(page, neverStore).click()
  await dialog.getByRole('button', {name: 'Change', exact: true}).click()
  // The form shows what the group holds as the drafts have it.
  await expect.poll(() => cards(page, neverStore).count()).toBe(0)
  await page
    .getByText('Fixed in “Comida fria no Drive-Thru”: Allow the guest to select a recent order')
    .waitFor()
  const stored = await content.getDocuments([coldFoodId, `drafts.${coldFoodId}`])
  expect(stored.map((document) => document?.['allowRecentOrderSelection'])).toEqual([false, true])
  await undo(page).click()
  await fixOf(page, neverStore).waitFor()
})

test('on a group, one button switches the option on for all of its sub-categories', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${groups};${paymentsId}`})
  await field(page, 'ticketType').getByLabel('Store').check()
  const all = page.getByRole('button', {name: /^Switch on the recent-order option for all \d/})
  const several = Number(/\d+$/.exec(await all.innerText())?.[0])
  expect(several).toBeGreaterThan(1)
  await all.click()
  const dialog = page.getByRole('dialog', {name: `Change ${several} other documents?`})
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(several)
  await dialog.getByRole('button', {name: 'Change', exact: true}).click()
  await page.getByText(`${several} documents fixed`).waitFor()
  await all.waitFor({state: 'detached'})
  // The group itself did not change, so Sanity would go on marking its rows.
  await expect
    .poll(() =>
      field(page, 'supportSubcategories').getByTestId('input-validation-icon-warning').count(),
    )
    .toBe(0)
  await undo(page).click()
  await page.getByText(`Taken back in ${several} documents`).waitFor()
  await expect.poll(() => all.innerText()).toMatch(new RegExp(`${several}$`))
})

test('broken and repeated references, names, ids and Ticket Types are put right', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${groups};${brokenId}`})
  const items = () => field(page, 'supportSubcategories').getByTestId('change-bar-wrapper').count()
  const held = await contentOf(portugal).fetch<number>(
    'count(*[_id == $id][0].supportSubcategories)',
    {id: brokenId},
  )
  // A list shows the items that are in sight.
  await page.setViewportSize({height: 3000, width: 1500})
  await expect.poll(items).toBe(held)
  for (const code of ['reference-dangling', 'reference-duplicate']) {
    await fixOf(page, code).waitFor()
    const before = await cards(page, code).count()
    const shown = await items()
    await fixOf(page, code).click()
    await expect.poll(() => cards(page, code).count()).toBe(before - 1)
    await expect.poll(items).toBeLessThan(shown)
  }

  await portugal.goTo(page, `${groups};${homeDeliveryId}`)
  await fixOf(page, 'name-whitespace').click()
  await expect
    .poll(() => field(page, 'name.pt').getByTestId('string-input').inputValue())
    .toBe('Entrega ao domicílio')
  await expect.poll(() => cards(page, 'name-whitespace').count()).toBe(0)

  await portugal.goTo(page, `${subcategories};${misspelledId}`)
  const spelling = await fixOf(page, 'knowledge-force-id-format').innerText()
  await fixOf(page, 'knowledge-force-id-format').click()
  await cards(page, 'knowledge-force-id-format').waitFor({state: 'detached'})
  // The form shows what was chosen before it is stored.
  await expect
    .poll(async () => {
      const stored = await contentOf(portugal).getDocument(`drafts.${misspelledId}`)
      return `Use “${stored?.['knowledgeForceIssueId']}”`
    })
    .toBe(spelling)

  await portugal.goTo(page, `${groups};${invalidTypeId}`)
  await fixOf(page, 'ticket-type-invalid').click()
  await cards(page, 'ticket-type-invalid').waitFor({state: 'detached'})
  await expect.poll(() => field(page, 'ticketType').getByLabel('Store').isChecked()).toBe(true)
})

test('a first threshold is set, also from a STORE group in a market without settings', async ({
  portugal,
}) => {
  const content = contentOf(portugal)
  await content.patch('supportSettings').unset(['storeSupportTicketTimeThreshold']).commit()
  const page = await portugal.open('ines', {path: settings})
  await fixOf(page, 'threshold-missing').click()
  await expect
    .poll(() => page.getByLabel('Store Support Ticket Time Threshold').inputValue())
    .toBe('60')

  // Saved later, it would come back.
  await expect
    .poll(() => content.getDocument('drafts.supportSettings'))
    .toMatchObject({storeSupportTicketTimeThreshold: 60})
  await content.delete({query: '*[_id in ["supportSettings", "drafts.supportSettings"]]'})
  await portugal.goTo(page, `${groups};${driveThruId}`)
  await fixOf(page, 'threshold-missing').click()
  await page.getByRole('dialog').getByText('Support Settings').waitFor()
  await page.getByTestId('fix-confirm').click()
  await expect.poll(() => cards(page, 'threshold-missing').count()).toBe(0)
  expect(await content.getDocument('drafts.supportSettings')).toMatchObject({
    storeSupportTicketTimeThreshold: 60,
  })
  expect(await content.getDocument('supportSettings')).toBeUndefined()
})

test('the panel of findings leads to their fields, and names what an edit causes elsewhere', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {
    path: `${groups};${paymentsId},inspect=support-findings`,
  })
  await page.getByText('Nothing.').waitFor()
  await field(page, 'ticketType').getByLabel('Store').check()
  const elsewhere = page.getByRole('region', {name: 'What this edit causes in other documents'})
  const link = elsewhere.getByRole('link', {name: /Allow the guest to select a recent order/})
  // By keyboard: parts of the panel that come into sight are measured then, and move what is below them from under a pointer.
  await link.first().press('Enter')
  await expect
    .poll(() => decodeURIComponent(page.url()))
    .toContain('path=allowRecentOrderSelection')
  await expect.poll(() => hasFocus(option(page).and(page.locator('input')))).toBe(true)
  await page.goBack()
  await field(page, 'ticketType').getByLabel('General').check()
  await page.getByText('Nothing.').waitFor()
})

test('the banner takes no focus from the fields, and leads to the panel', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${groups};${driveThruId}`})
  await formIsReady(page)
  const link = page.getByRole('link', {name: 'Show findings'})
  await link.waitFor()
  expect(await hasFocus(link)).toBe(false)
  await link.press('Enter')
  await page.getByText('Findings in this document').waitFor()
})

test('a viewer sees findings and no button that changes anything', async ({portugal}) => {
  const page = await portugal.open('vera', {path: `${groups};${driveThruId}`})
  await cards(page, neverStore).waitFor()
  expect(await page.getByTestId('fix-button').count()).toBe(0)
})

test('the preview beside a form repairs the findings that it names', async ({portugal}) => {
  const page = await portugal.open('ines', {
    path: `${subcategories};${coldFoodId},inspect=support-routing-preview`,
  })
  const named = page.getByRole('region', {name: 'Findings in this document'})
  await formIsReady(page)
  // By keyboard: parts of the panel that come into sight are measured then, and move what is below them from under a pointer.
  await named.locator(`[data-finding="${neverStore}"]`).getByTestId('fix-button').press('Enter')
  await named.getByText('Nothing is wrong with this document').waitFor()
  // The preview links to the option under the same name.
  await expect.poll(() => option(page).and(page.locator('input')).isChecked()).toBe(true)
})

test('the keyboard goes on where a finding was solved', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${subcategories};${coldFoodId}`})
  await formIsReady(page)
  await fixOf(page, neverStore).press('Enter')
  await cards(page, neverStore).waitFor({state: 'detached'})
  // The whole field, so that the next key leads into it.
  await page
    .locator(':focus')
    .filter({has: option(page)})
    .waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => hasFocus(option(page))).toBe(true)

  await portugal.goTo(page, `${groups};${homeDeliveryId},inspect=support-findings`)
  const named = page.getByRole('region', {name: 'Findings in this document'})
  await formIsReady(page)
  await named.locator('[data-finding="name-whitespace"]').getByTestId('fix-button').press('Enter')
  // At the field, and in the panel beside it.
  await expect.poll(() => cards(page, 'name-whitespace').count()).toBe(0)
  await expect.poll(() => hasFocus(named)).toBe(true)
})

test('a question about a fix leads back to its button, and on when that is gone', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${groups};${driveThruId}`})
  const dialog = page.getByRole('dialog', {name: 'Change another document?'})
  await formIsReady(page)
  await fixOf(page, neverStore).press('Enter')
  await dialog.waitFor()
  await expect.poll(() => hasFocus(dialog)).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({state: 'detached'})
  await expect.poll(() => hasFocus(fixOf(page, neverStore))).toBe(true)

  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await expect.poll(() => hasFocus(dialog)).toBe(true)
  await dialog.getByRole('button', {name: 'Change', exact: true}).press('Enter')
  await expect.poll(() => cards(page, neverStore).count()).toBe(0)
  await expect.poll(() => hasFocus(field(page, 'supportSubcategories'))).toBe(true)
})
