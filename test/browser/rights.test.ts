import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {publishButton, publishNow} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
const settings = `${support};supportSettings`
const driveThru = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const payments = '26083ad2-9cfd-4ecd-993e-0d0b26e38e10'
const invalidType = 'ed2de513-3611-4913-8f47-03ed269746f7'
const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const kiosk = '76d54705-bbb8-4c03-a157-5db04adc7a9b'

const why = 'Translators change names only. Ask an editor of support to change where tickets go.'
const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const nameInEnglish = (page: Page) => field(page, 'name.en').getByTestId('string-input')
const notice = (page: Page) => page.getByTestId('rights-notice')
const fixOf = (page: Page, code: string) =>
  page.locator(`[data-finding="${code}"]`).first().getByTestId('fix-button')

/** The menu beside "Publish", and whether each of its actions can be chosen; a form that gets the focus closes it. */
async function actionsOf(page: Page): Promise<Record<string, boolean>> {
  const items = page.locator('[data-testid^=action-][role=menuitem]:visible')
  if ((await items.count()) === 0) await page.getByTestId('action-menu-button').click()
  await items.first().waitFor()
  // All at once, and without the shortcut that stands behind a label.
  const found = await items.evaluateAll((elements) =>
    elements.map((item) => [
      (item instanceof HTMLElement ? item.innerText : '').split('\n')[0] ?? '',
      !item.hasAttribute('disabled'),
    ]),
  )
  return Object.fromEntries(found)
}

test('a translator changes names, and reads beside everything that decides routing why it is locked', async ({
  portugal,
}) => {
  const page = await portugal.open('rui', {path: `${groups};${driveThru}`})
  // Until it is loaded, all of a form is locked.
  await expect.poll(() => nameInEnglish(page).isEditable()).toBe(true)
  expect(await page.getByLabel('Store', {exact: true}).isDisabled()).toBe(true)
  await field(page, 'supportSubcategories').getByTestId('change-bar-wrapper').first().waitFor()
  for (const add of await page.getByRole('button', {name: 'Add item'}).all()) {
    expect(await add.isDisabled()).toBe(true)
  }
  expect(await page.getByTestId('edit-refused').allInnerTexts()).toEqual([why, why])

  // A fix tells its reason to whoever comes to it by keyboard.
  const fix = fixOf(page, 'store-subcategory-without-order-selection')
  await fix.focus()
  await page
    .getByRole('tooltip', {name: why})
    .or(page.locator('[data-ui=Tooltip]', {hasText: why}))
    .first()
    .waitFor()
  expect(await fix.getAttribute('aria-disabled')).toBe('true')
  await fix.press('Enter')
  expect(await page.getByRole('dialog').count()).toBe(0)

  await portugal.goTo(page, `${subcategories};${coldFood}`)
  await expect.poll(() => nameInEnglish(page).isEditable()).toBe(true)
  for (const label of [/Submit Support Requests/, /Allow the guest to select a recent order/]) {
    expect(await page.getByLabel(label).first().isDisabled()).toBe(true)
  }
  expect(await page.getByLabel('Knowledge Force Issue ID').isEditable()).toBe(false)
  expect(
    await field(page, 'knowledgeForceIssueId').getByRole('button', {name: 'Clear'}).count(),
  ).toBe(0)

  await portugal.goTo(page, settings)
  const threshold = page.getByLabel('Store Support Ticket Time Threshold')
  await threshold.waitFor()
  expect(await threshold.isEditable()).toBe(false)
  await expect.poll(() => page.getByText(why).count()).toBe(2)
})

test('a translator publishes names, and no draft that changes routing', async ({portugal}) => {
  const {lake} = portugal
  const page = await portugal.open('rui', {path: `${groups};${payments}`})
  await formIsReady(page)
  await expect.poll(() => actionsOf(page)).toMatchObject({Delete: false, Duplicate: false})
  await page.keyboard.press('Escape')
  await nameInEnglish(page).fill('Payments')
  // The group has a warning of its own.
  await publishNow(page, {review: 'confirm'})
  expect(await lake.getDocument(payments)).toMatchObject({name: {en: 'Payments'}})
  expect(await notice(page).count()).toBe(0)

  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${payments}`,
    patch: {set: {ticketType: 'STORE'}},
    publishedId: payments,
  })
  await notice(page).getByText('You cannot publish this draft.').waitFor()
  await notice(page).getByText(`This changes Ticket Type. ${why}`).waitFor()
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  await expect
    .poll(() => actionsOf(page))
    .toMatchObject({
      'Discard changes': false,
      'Schedule publish': false,
    })
  await page.keyboard.press('Escape')
  // What somebody else put into the draft is taken back neither at once nor field by field.
  await nameInEnglish(page).fill('Payments and refunds')
  await portugal.goTo(page, `${groups};${payments},inspect=sanity%2Fstructure%2Fhistory`)
  await page.getByRole('tab', {name: 'Review changes'}).click()
  const revert = page.locator('#review-panel').getByRole('button', {name: /Revert/})
  await revert.first().waitFor()
  for (const button of await revert.all()) expect(await button.isDisabled()).toBe(true)

  const ines = await portugal.open('ines', {path: `${groups};${payments}`})
  await expect.poll(() => publishButton(ines).isEnabled()).toBe(true)
  expect(await notice(ines).count()).toBe(0)
})

test('a translator creates no document of support, not even by a link', async ({portugal}) => {
  const page = await portugal.open('rui', {path: groups})
  await page.getByTestId('document-list-pane').getByRole('link').first().waitFor()
  expect(await page.getByTestId('action-intent-button').count()).toBe(0)
  await portugal.goTo(page, '/intent/create/type=supportCategoryGroup')
  await notice(page).getByText('You cannot create this document.').waitFor()
  await notice(page).getByText(why).waitFor()
  expect(await nameInEnglish(page).isEditable()).toBe(false)
})

test('a translator restores old names, and no old routing', async ({portugal}) => {
  const {lake} = portugal
  const publish = async (set: Readonly<Record<string, unknown>>) => {
    const ids = {draftId: `drafts.${kiosk}`, publishedId: kiosk}
    await lake.action({actionType: 'sanity.action.document.edit', ...ids, patch: {set}})
    await lake.action({actionType: 'sanity.action.document.publish', ...ids})
  }
  await publish({'name.en': 'Kiosk out of order'})
  await publish({'name.en': 'Kiosk'})
  await publish({allowRecentOrderSelection: false, knowledgeForceIssueId: '0307'})
  await publish({'name.en': 'Kiosk does not print'})
  const page = await portugal.open('rui', {
    path: `${subcategories};${kiosk},since=@lastPublished,inspect=sanity%2Fstructure%2Fhistory`,
  })
  const published = page.getByTestId('timeline-item-button').filter({hasText: 'Published'})
  const revert = page.getByRole('button', {name: /Revert to revision/})
  await published.nth(1).click()
  await expect.poll(() => nameInEnglish(page).inputValue()).toBe('Kiosk')
  await expect.poll(() => revert.isEnabled()).toBe(true)
  await published.nth(3).click()
  await expect.poll(() => nameInEnglish(page).inputValue()).toBe('Kiosk out of order')
  await expect.poll(() => revert.isDisabled()).toBe(true)
})

test('in a release a translator names what goes public with it, and takes nothing out of the market', async ({
  portugal,
}) => {
  const {lake} = portugal
  await lake.releases.create({
    metadata: {releaseType: 'asap', title: 'Spring'},
    releaseId: 'rspring',
  })
  await lake.createVersion({baseId: invalidType, publishedId: invalidType, releaseId: 'rspring'})
  const page = await portugal.open('rui', {
    path: `${groups};${invalidType}?perspective=rspring`,
  })
  await expect.poll(() => nameInEnglish(page).isEditable()).toBe(true)
  expect(await page.getByLabel('Store', {exact: true}).isDisabled()).toBe(true)
  expect(await fixOf(page, 'ticket-type-invalid').getAttribute('aria-disabled')).toBe('true')
  await expect.poll(() => actionsOf(page)).toMatchObject({'Unpublish when releasing': false})
})
