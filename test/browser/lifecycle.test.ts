import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {confirmIn, publishButton as publish, publishNow} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const subcategories = `${support};supportSubcategory`
const settings = `${support};supportSettings`
const reviewed = 'since=@lastPublished,inspect=sanity%2Fstructure%2Fhistory'

const lostProperty = '5c13e98e-ce6a-4a64-be15-aeac49eb4d8a'
const refundNotReceived = '4a91074d-8648-4aa7-9be1-2a2fa58bdcbc'
const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const wrongOrder = '76ef0447-3fbd-43a0-8be7-9cdbad865c61'
const kiosk = '76d54705-bbb8-4c03-a157-5db04adc7a9b'

const confirm = (page: Page) => page.getByRole('dialog').getByTestId('confirm-button')
const textOf = (page: Page, path: string) =>
  page.getByTestId(`field-${path}`).getByTestId('string-input')
const nameInEnglish = (page: Page) => textOf(page, 'name.en').inputValue()
const documentIdIn = (page: Page) => /supportSubcategory;([\w-]{36})/.exec(page.url())?.[1]
const option = (page: Page) =>
  page.getByTestId('boolean-input').filter({hasText: 'Allow the guest to select a recent order'})

/** Chooses something to do with the open document from the menu beside "Publish". */
async function choose(page: Page, action: string) {
  await page.getByTestId('action-menu-button').click()
  await page.getByTestId(`action-${action}`).click()
}

test('discarded changes leave the published document as it was', async ({portugal}) => {
  const {lake} = portugal
  const before = await lake.getDocument(refundNotReceived)
  const page = await portugal.open('ines', {path: `${subcategories};${refundNotReceived}`})
  await textOf(page, 'name.en').fill('Where is my money?')
  await expect
    .poll(() => lake.getDocument(`drafts.${refundNotReceived}`))
    .toMatchObject({name: {en: 'Where is my money?'}})
  await choose(page, 'Discardchanges')
  await page.getByRole('dialog').getByRole('button', {name: 'Discard changes'}).click()
  await expect.poll(() => nameInEnglish(page)).toBe('Refund not received')
  await expect.poll(() => lake.getDocument(`drafts.${refundNotReceived}`)).toBeUndefined()
  expect(await lake.getDocument(refundNotReceived)).toEqual(before)
})

test('a sub-category is unpublished and published again', async ({portugal}) => {
  const {lake} = portugal
  const page = await portugal.open('ines', {path: `${subcategories};${lostProperty}`})
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  await confirm(page).click()
  await expect.poll(() => lake.getDocument(lostProperty)).toBeUndefined()
  expect(await lake.getDocument(`drafts.${lostProperty}`)).toMatchObject({
    name: {en: 'Lost property'},
  })

  await page.getByTestId('document-header-Draft-chip').click()
  // No group holds it, which is asked about whenever it becomes public.
  await publishNow(page, {review: 'confirm'})
  await expect
    .poll(() => lake.getDocument(lostProperty))
    .toMatchObject({knowledgeForceIssueId: '0309', name: {en: 'Lost property'}})
  expect(await lake.getDocument(`drafts.${lostProperty}`)).toBeUndefined()
})

test('a sub-category is duplicated, and the copy is published and deleted', async ({portugal}) => {
  const {lake} = portugal
  const page = await portugal.open('ines', {path: `${subcategories};${kiosk}`})
  await formIsReady(page)
  await choose(page, 'Duplicate')
  // On the way there, the address has no id for a moment.
  await expect.poll(() => documentIdIn(page) ?? kiosk).not.toBe(kiosk)
  const copy = documentIdIn(page) ?? ''
  // The form of the original may still be there then; that has nothing to publish.
  await expect.poll(() => publish(page).isEnabled()).toBe(true)
  await expect.poll(() => nameInEnglish(page)).toBe('Problem with the kiosk')
  const {_id, _createdAt, _updatedAt, _rev, ...content} = (await lake.getDocument(kiosk)) ?? {}
  expect(await lake.getDocument(`drafts.${copy}`)).toMatchObject(content)
  expect(await lake.getDocument(copy)).toBeUndefined()

  await textOf(page, 'name.en').fill('Problem with another kiosk')
  // The copy has the Knowledge Force id of the original, which is warned of.
  await publishNow(page, {review: 'confirm'})
  expect(await lake.getDocument(copy)).toMatchObject({name: {en: 'Problem with another kiosk'}})
  await choose(page, 'Delete')
  await confirm(page).click()
  await expect.poll(() => lake.getDocument(copy)).toBeUndefined()
  await page.getByText('The document was successfully deleted').waitFor()
  expect(await lake.getDocument(kiosk)).toMatchObject(content)
})

test('unpublishing what a group holds promises nothing', async ({portugal}) => {
  const page = await portugal.open('ines', {
    path: `${subcategories};${coldFood}?perspective=published`,
  })
  await page.getByTestId('action-unpublish').click()
  const dialog = page.getByRole('dialog', {name: 'Unpublish: 1 group holds it'})
  await dialog.getByText(/^It cannot be unpublished while this group holds it/).waitFor()
  expect(await confirmIn(page).count()).toBe(0)
  await dialog.getByRole('button', {name: 'Close', exact: true}).last().click()
  await dialog.waitFor({state: 'detached'})
})

test('what a group holds is taken out of the group, and deleted once that is published', async ({
  portugal,
}) => {
  const {lake} = portugal
  const page = await portugal.open('ines', {path: `${subcategories};${coldFood}`})
  await formIsReady(page)
  await choose(page, 'Delete')
  const dialog = page.getByRole('dialog', {name: 'Delete: 1 group holds it'})
  await dialog.getByText('Holds it as published.').waitFor()
  expect(await confirmIn(page).count()).toBe(0)
  await dialog.getByRole('button', {name: 'Take it out of the group'}).click()
  await dialog.getByText('Taken out in its draft. Publish this group.').waitFor()
  expect(await dialog.getByRole('button', {name: 'Take it out of the group'}).count()).toBe(0)

  await dialog.getByRole('link', {name: 'Drive-Thru'}).click()
  await page.getByTestId('field-ticketType').waitFor()
  await dialog.waitFor({state: 'detached'})
  await publishNow(page, {review: 'confirm'})
  // Anybody may now.
  const marc = await portugal.open('marc', {path: `${subcategories};${coldFood}`})
  await formIsReady(marc)
  await choose(marc, 'Delete')
  await confirm(marc).click()
  await expect.poll(() => lake.getDocument(coldFood)).toBeUndefined()
})

test('searching needs no accents, in the list and everywhere', async ({portugal}) => {
  const page = await portugal.open('ines', {path: subcategories})
  const list = page.getByTestId('document-list-pane')
  const rows = () => list.getByRole('link').allInnerTexts()
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(5)
  await page.getByLabel('Search list').fill('verificacao')
  await expect.poll(rows).toEqual([expect.stringContaining('Não recebi o código de verificação')])
  await page.getByLabel('Search list').fill('')
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(5)

  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', {exact: true}).fill('servico')
  await page.getByTestId('search-results').getByText('Serviço à mesa').click()
  await expect.poll(() => textOf(page, 'name.pt').inputValue()).toBe('Serviço à mesa')
})

test('history lists what somebody else did, shows the difference and takes it back', async ({
  portugal,
}) => {
  const {lake} = portugal
  const edit = (en: string) =>
    lake.action({
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${kiosk}`,
      publishedId: kiosk,
      patch: {set: {'name.en': en}},
    })
  await edit('Kiosk out of order')
  await lake.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${kiosk}`,
    publishedId: kiosk,
  })
  await edit('Kiosk')
  await edit('Kiosk does not print')

  const page = await portugal.open('marc', {path: `${subcategories};${kiosk},${reviewed}`})
  const timeline = page.getByTestId('timeline-item-button')
  await timeline.filter({hasText: 'Published'}).waitFor()
  await timeline.filter({hasText: 'Edited'}).getByLabel('Inês Carvalho').first().waitFor()

  await page.getByRole('tab', {name: 'Review changes'}).click()
  const changes = page.locator('#review-panel')
  await changes.locator('del', {hasText: 'out of order'}).waitFor()
  await changes.locator('ins', {hasText: 'does not print'}).waitFor()
  expect(await changes.getByText(/Value error/).count()).toBe(0)

  await page.getByRole('tab', {name: 'History'}).click()
  await timeline.filter({hasText: 'Published'}).click()
  await expect.poll(() => nameInEnglish(page)).toBe('Kiosk out of order')
  await page.getByRole('button', {name: /Revert to revision/}).click()
  await page.getByRole('button', {name: 'Confirm'}).click()
  await expect
    .poll(() => lake.getDocument(`drafts.${kiosk}`))
    .toMatchObject({name: {en: 'Kiosk out of order'}})
  await expect.poll(() => nameInEnglish(page)).toBe('Kiosk out of order')
})

test('two editors see each other, what the other writes, and the warnings of it', async ({
  portugal,
}) => {
  const {lake} = portugal
  const path = `${subcategories};${wrongOrder}`
  const [ines, marc] = [await portugal.open('ines', {path}), await portugal.open('marc', {path})]
  await textOf(ines, 'name.en').click()
  await marc.getByTestId('document-pane').getByLabel('Inês Carvalho').first().waitFor()
  await textOf(marc, 'name.es').click()
  await ines.getByTestId('document-pane').getByLabel('Marc Soler').first().waitFor()

  await textOf(marc, 'name.es').fill('Pedido equivocado')
  await textOf(ines, 'name.en').fill('Wrong order')
  await expect.poll(() => textOf(ines, 'name.es').inputValue()).toBe('Pedido equivocado')
  await expect.poll(() => nameInEnglish(marc)).toBe('Wrong order')
  await expect
    .poll(() => lake.getDocument(`drafts.${wrongOrder}`))
    .toMatchObject({name: {en: 'Wrong order', es: 'Pedido equivocado'}})

  const warning = option(ines).getByTestId('input-validation-icon-warning')
  expect(await warning.count()).toBe(0)
  await option(marc).getByRole('checkbox').click()
  // The Studio validates when the browser is idle, which it never is for a window behind another one.
  await ines.bringToFront()
  await warning.waitFor()
  await option(ines).getByRole('checkbox').click()
  await warning.waitFor({state: 'detached'})
  await marc.bringToFront()
  await expect.poll(() => option(marc).getByRole('checkbox').isChecked()).toBe(true)
  await publishNow(marc, {review: 'confirm'})
  await expect.poll(() => publish(ines).isDisabled()).toBe(true)
  expect(await lake.getDocument(wrongOrder)).toMatchObject({
    allowRecentOrderSelection: true,
    name: {en: 'Wrong order', es: 'Pedido equivocado'},
  })
})

test('there is one Support Settings, and no way to another or to none', async ({portugal}) => {
  const page = await portugal.open('ines', {path: settings})
  const threshold = page.getByLabel('Store Support Ticket Time Threshold')
  await threshold.waitFor()
  expect(await page.getByTestId('action-menu-button').count()).toBe(0)
  await threshold.fill('45')
  await expect
    .poll(() => portugal.lake.getDocument('drafts.supportSettings'))
    .toMatchObject({storeSupportTicketTimeThreshold: 45})
  await expect.poll(() => publish(page).isEnabled()).toBe(true)
  await page.getByTestId('action-menu-button').click()
  const actions = page.locator('[data-testid^=action-][role=menuitem]:visible')
  await expect.poll(() => actions.allInnerTexts()).toEqual(['Schedule publish', 'Discard changes'])
  await page.keyboard.press('Escape')
  await expect.poll(() => actions.count()).toBe(0)
  await publishNow(page, {review: 'confirm'})

  await page.getByTestId('document-header-Published-chip').click()
  const offered = page.getByTestId('pane-footer').locator('[data-testid^=action-]')
  await expect.poll(() => offered.count()).toBe(0)
  expect(await portugal.lake.fetch('*[_type == "supportSettings"]._id')).toEqual([
    'supportSettings',
  ])
  expect(await page.getByTestId('action-intent-button').count()).toBe(0)
  await page.getByTestId('new-document-button').click()
  await expect
    .poll(() => page.getByTestId(/^create-new-(?!release)/).allInnerTexts())
    .toEqual(['Support Category Group', 'Support Sub-Category'])
})

test('a new sub-category in an empty dataset has a preview that says what is missing', async ({
  spain,
}) => {
  const {lake} = spain
  await lake.delete({query: '*[_type in ["supportCategoryGroup", "supportSettings"]]'})
  await lake.delete({query: '*[_type == "supportSubcategory"]'})
  const page = await spain.open('ines', {path: subcategories})
  await page.getByRole('link', {name: 'Create a sub-category'}).click()
  await textOf(page, 'name.en').waitFor()
  await page.getByRole('tab', {name: 'Routing preview'}).click()
  const answer = page.getByTestId('routing-answer')
  await expect.poll(() => answer.getAttribute('data-outcome')).toBe('NOT_FORWARDED')
  await page.locator('[data-finding=subcategory-not-in-any-group]').waitFor()

  await page.getByRole('tab', {name: 'Editor'}).click()
  await page.getByRole('button', {name: 'Routing preview'}).click()
  await expect.poll(() => answer.getAttribute('data-outcome')).toBe('NOT_FORWARDED')
  await textOf(page, 'name.en').fill('Straws')
  await expect
    .poll(() => lake.fetch('*[_type == "supportSubcategory"].name.en', {}, {perspective: 'drafts'}))
    .toEqual(['Straws'])
})
