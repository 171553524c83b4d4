import type {Locator, Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {
  confirmIn,
  confirmUncheckedIn,
  publishButton,
  published,
  publishNow,
  reviewOf,
} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const settings = `${support};supportSettings`
const groupAt = (id: string) => `${support};supportCategoryGroup;${id}`
const subcategoryAt = (id: string) => `${support};supportSubcategory;${id}`

const driveThru = '88cec7e1-75ec-4fa0-afb0-8743015048e7'
const atTheRestaurant = '8bcf7969-267b-4a25-aea7-9a1a9e7237c2'
const suggestions = '15aa2c1d-6d6f-4367-ac25-15b7cb4f1ac9'
const accounts = '71a9d1f6-ec24-4167-ad9a-0615ae3c012f'
const cleanliness = '9991f3e4-0f09-40fc-a5b0-ec1a08121a1a'
const payments = '26083ad2-9cfd-4ecd-993e-0d0b26e38e10'
const driveThruOfPortugal = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const kiosk = 'e777b939-edf0-4e2a-a03c-d83decae9ea8'

interface KnowledgeForceIssue {
  readonly id: string
}
const issuesOfSettings = '*[_id == "supportSettings"][0].knowledgeForceIssues'

const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const textOf = (page: Page, path: string) => field(page, path).getByTestId('string-input')
const threshold = (page: Page) => page.getByLabel('Store Support Ticket Time Threshold')
const dialog = (page: Page, name: RegExp | string) => page.getByRole('dialog', {name})
const hasFocus = (locator: Locator) =>
  locator.evaluate((element) => element.contains(element.ownerDocument.activeElement))
const changed = /Something has changed while this was open/
const unchecked = /could not be checked/

/** Opens the dialog of the open document's changes, and waits until they are known. */
async function startPublishing(page: Page) {
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await publishButton(page).click()
  await expect.poll(() => confirmIn(page).isEnabled()).toBe(true)
}

test('a new threshold shows every ticket that it takes away from its store', async ({spain}) => {
  const {lake} = spain
  const page = await spain.open('ines', {path: settings})
  await threshold(page).fill('30')
  await startPublishing(page)
  const review = dialog(
    page,
    'Publish: 12 sub-categories: tickets more than 30 min and up to 60 min after the order go from STORE to GENERAL',
  )
  const rows = review.getByRole('list', {name: 'From STORE to GENERAL'}).locator(':scope > li')
  await expect
    .poll(async () => (await rows.allInnerTexts()).map((text) => text.split('\n')[0]))
    .toEqual(['Pedido a domicilio', 'Pide y recoge', 'Drive-Thru'])
  expect(await rows.nth(2).innerText()).toMatch(/Comida fría en el Drive-Thru/)
  expect(await rows.nth(2).innerText()).toMatch(
    /guest, partner · more than 30 min and up to 60 min after the order/,
  )

  await review.getByRole('button', {name: 'Cancel'}).click()
  await review.waitFor({state: 'detached'})
  expect(await lake.getDocument('supportSettings')).toMatchObject({
    storeSupportTicketTimeThreshold: 60,
  })
  expect(await threshold(page).inputValue()).toBe('30')

  await publishNow(page, {review: 'confirm'})
  expect(await lake.getDocument('supportSettings')).toMatchObject({
    storeSupportTicketTimeThreshold: 30,
  })
  expect(await lake.getDocument('drafts.supportSettings')).toBeUndefined()
})

test('a new Ticket Type is published with the keyboard alone', async ({spain}) => {
  const {lake} = spain
  const page = await spain.open('ines', {path: groupAt(driveThru)})
  await field(page, 'ticketType').getByLabel('General').check()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  const review = dialog(
    page,
    'Publish: 2 sub-categories: tickets up to 60 min after the order go from STORE to GENERAL',
  )

  await publishButton(page).press('Enter')
  await review.waitFor()
  await expect.poll(() => hasFocus(review)).toBe(true)
  await page.keyboard.press('Escape')
  await review.waitFor({state: 'detached'})
  await expect.poll(() => hasFocus(publishButton(page))).toBe(true)
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'STORE'})

  await page.keyboard.press('Control+Alt+p')
  await review.waitFor()
  expect(await page.getByRole('dialog').count()).toBe(1)
  await expect.poll(() => hasFocus(review)).toBe(true)
  await page.keyboard.press('Tab')
  await expect.poll(() => hasFocus(review.getByRole('button', {name: 'Cancel'}))).toBe(true)
  await page.keyboard.press('Tab')
  await expect.poll(() => hasFocus(confirmIn(page))).toBe(true)
  const acknowledged = published(page)
  await page.keyboard.press('Enter')
  await acknowledged
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'GENERAL'})
})

test('a name is told to partners, and a title in the list of Knowledge Force ids asks nothing', async ({
  spain,
}) => {
  const {lake} = spain
  const page = await spain.open('ines', {path: subcategoryAt(cleanliness)})
  await textOf(page, 'name.en').fill('How clean the restaurant is')
  await startPublishing(page)
  const review = dialog(page, 'Publish: No ticket goes elsewhere, but partners see the change')
  await review
    .getByRole('region', {name: 'What partners will receive instead'})
    .getByText('How clean the restaurant is')
    .waitFor()
  const acknowledged = published(page)
  await confirmIn(page).click()
  await acknowledged
  expect(await lake.getDocument(cleanliness)).toMatchObject({
    name: {en: 'How clean the restaurant is'},
  })

  const [first, ...others] = await lake.fetch<readonly KnowledgeForceIssue[]>(issuesOfSettings)
  await lake.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.supportSettings',
    publishedId: 'supportSettings',
    patch: {set: {knowledgeForceIssues: [{...first, title: 'A better title'}, ...others]}},
  })
  await spain.goTo(page, settings)
  await publishNow(page)
  expect(await lake.getDocument('supportSettings')).toMatchObject({
    knowledgeForceIssues: [{title: 'A better title'}, ...others],
  })
})

test('a name that another group has sends tickets elsewhere, which are named', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: groupAt(payments)})
  await textOf(page, 'name.pt').fill('Drive-Thru')
  await startPublishing(page)
  const review = dialog(
    page,
    'Publish: 1 sub-category: tickets that say “Drive-Thru” go from STORE to GENERAL',
  )
  const elsewhere = review.getByRole('region', {name: 'Also changes elsewhere'})
  await elsewhere.getByText('Tickets that say “Drive-Thru”').waitFor()
  await elsewhere.getByText('Cobrança em duplicado').waitFor()
  expect(await review.locator('[data-change]').count()).toBe(1)
})

test('a release that swaps the names of two groups tells the tickets that say either', async ({
  portugal,
}) => {
  const {lake} = portugal
  const releaseId = 'rSwap'
  await lake.releases.create({releaseId, metadata: {title: 'Swap', releaseType: 'asap'}})
  const [one, other] = await Promise.all(
    [payments, driveThruOfPortugal].map((id) => lake.getDocument(id)),
  )
  await lake.createVersion({baseId: payments, publishedId: payments, releaseId})
  await lake.createVersion({
    baseId: driveThruOfPortugal,
    publishedId: driveThruOfPortugal,
    releaseId,
  })
  await lake
    .transaction()
    .patch(`versions.${releaseId}.${payments}`, {set: {name: other?.['name']}})
    .patch(`versions.${releaseId}.${driveThruOfPortugal}`, {set: {name: one?.['name']}})
    .commit()
  const page = await portugal.open('ines', {
    path: `/releases/${releaseId}`,
    ready: '[data-testid=table-row]',
  })
  await page.getByTestId('release-menu-button').click()
  await page.getByRole('menuitem', {name: 'Routing impact'}).click()
  const report = dialog(
    page,
    /^Routing impact of the release: 1 sub-category: tickets that say “Drive-Thru” go from STORE/,
  )
  await report.getByText('Tickets that say “Drive-Thru”').first().waitFor()
  await report.getByText('Tickets that say “Pagamentos e reembolsos”').first().waitFor()
  await report.getByRole('region', {name: 'What partners will receive instead'}).waitFor()
})

test('what somebody else publishes meanwhile is shown, and confirmed again', async ({spain}) => {
  const {lake} = spain
  const ines = await spain.open('ines', {path: groupAt(driveThru)})
  await field(ines, 'ticketType').getByLabel('General').check()
  await startPublishing(ines)
  await dialog(ines, /^Publish: 2 sub-categories/).waitFor()

  const marc = await spain.open('marc', {path: settings})
  await threshold(marc).fill('45')
  await publishNow(marc, {review: 'confirm'})

  await ines.bringToFront()
  await confirmIn(ines).click()
  await reviewOf(ines).getByText(changed).waitFor()
  await reviewOf(ines).getByText('guest, partner · up to 45 min after the order').waitFor()
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'STORE'})
  const acknowledged = published(ines)
  await confirmIn(ines).click()
  await acknowledged
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'GENERAL'})
})

test('a check that fails holds nobody back, and says that it failed', async ({spain, windows}) => {
  windows.expectProblem(/data\/query.*: status 500/)
  const {lake} = spain
  const page = await spain.open('ines', {path: groupAt(driveThru)})
  await field(page, 'ticketType').getByLabel('General').check()
  await startPublishing(page)
  const queries = /\/data\/query\/.*support-routing\.content/
  await page.route(queries, (route) => route.fulfill({body: 'no', status: 500}))
  await confirmIn(page).click()
  await reviewOf(page).getByText(unchecked).waitFor()
  expect(await confirmIn(page).count()).toBe(0)
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'STORE'})

  await page.unroute(queries)
  await reviewOf(page).getByRole('button', {name: 'Try again'}).click()
  await confirmIn(page).and(page.locator(':enabled')).waitFor()
  expect(await reviewOf(page).getByText(unchecked).count()).toBe(0)
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'STORE'})

  await page.route(queries, (route) => route.fulfill({body: 'no', status: 500}))
  await confirmIn(page).click()
  await reviewOf(page).getByText(unchecked).waitFor()
  const acknowledged = published(page)
  await confirmUncheckedIn(page).click()
  await acknowledged
  expect(await lake.getDocument(driveThru)).toMatchObject({ticketType: 'GENERAL'})
})

test('unpublishing a group says what becomes impossible, before Sanity asks', async ({spain}) => {
  const {lake} = spain
  const page = await spain.open('ines', {path: groupAt(atTheRestaurant)})
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  await dialog(page, 'Unpublish: 6 sub-categories: some tickets become impossible').waitFor()
  await confirmIn(page).click()
  await page.getByRole('dialog').getByTestId('confirm-button').waitFor()
  await reviewOf(page).waitFor({state: 'detached'})
  await page.getByRole('dialog').getByRole('button', {name: 'Cancel'}).click()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(await lake.getDocument(atTheRestaurant)).toMatchObject({ticketType: 'GENERAL'})
})

test('deleting a group goes on to the confirmation of Sanity', async ({spain}) => {
  const {lake} = spain
  const page = await spain.open('ines', {path: groupAt(suggestions)})
  await formIsReady(page)
  await page.getByTestId('action-menu-button').click()
  await page.getByTestId('action-Delete').click()
  await dialog(page, 'Delete: 1 sub-category: some tickets become impossible').waitFor()
  await confirmIn(page).click()
  await page.getByRole('dialog').getByTestId('confirm-button').click()
  await expect.poll(() => lake.getDocument(suggestions)).toBeUndefined()
})

test('an error that somebody else brings about keeps Publish shut, and says why', async ({
  spain,
}) => {
  const {lake} = spain
  // Sanity validates a draft that nobody types in once. The blank brings a mark to its name, which shows when that is done.
  await lake.create({
    ...(await lake.getDocument(kiosk)),
    _id: `drafts.${kiosk}`,
    _type: 'supportSubcategory',
    name: {_type: 'localeString', en: 'Broken kiosk ', es: 'Quiosco roto', pt: 'Quiosque partido'},
  })
  const page = await spain.open('ines', {path: subcategoryAt(kiosk)})
  await field(page, 'name.en').getByTestId('input-validation-icon-warning').waitFor()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)

  const issues = await lake.fetch<readonly KnowledgeForceIssue[]>(issuesOfSettings)
  await lake.create({
    _id: 'drafts.supportSettings',
    _type: 'supportSettings',
    knowledgeForceIssues: issues.filter(({id}) => id !== '0304'),
    storeSupportTicketTimeThreshold: 60,
  })
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  await publishButton(page).hover({force: true})
  await page
    .getByText(/This cannot be published\. .*0304|There are validation errors/)
    .first()
    .waitFor()
  await lake.delete('drafts.supportSettings')
  await publishNow(page, {review: 'confirm'})
})

test('a release shows what it changes as a whole', async ({spain}) => {
  const {lake} = spain
  const releaseId = 'rSummer'
  await lake.releases.create({
    releaseId,
    metadata: {title: 'Summer', releaseType: 'asap'},
  })
  await lake.createVersion({baseId: accounts, publishedId: accounts, releaseId})
  await lake.patch(`versions.${releaseId}.${accounts}`).set({ticketType: 'STORE'}).commit()
  const page = await spain.open('ines', {
    path: `/releases/${releaseId}`,
    ready: '[data-testid=table-row]',
  })
  await page.getByTestId('release-menu-button').click()
  const item = page.getByRole('menuitem', {name: 'Routing impact'})
  await item.click()
  const report = dialog(
    page,
    'Routing impact of the release: 4 sub-categories: tickets up to 60 min after the order go from GENERAL to STORE',
  )
  await report.getByText('Aplicación y cuenta', {exact: true}).waitFor()
  await report.locator('[data-finding=store-subcategory-without-order-selection]').first().waitFor()
  // Escape closes the menu first, while that is still fading out.
  await item.waitFor({state: 'detached'})
  await expect.poll(() => hasFocus(report)).toBe(true)
  await page.keyboard.press('Escape')
  await report.waitFor({state: 'detached'})
  await expect.poll(() => hasFocus(page.getByTestId('release-menu-button'))).toBe(true)
  await spain.goTo(page, `${groupAt(accounts)},inspect=support-findings?perspective=${releaseId}`)
  await page
    .getByRole('region', {name: 'When the release is published'})
    .getByText('4 sub-categories: tickets up to 60 min after the order go from GENERAL to STORE')
    .waitFor()
})
