import type {Page} from 'playwright-core'

import {readLakeRequest} from '../../bench/lakeRequest.ts'
import {publishButton as publish, publishNow} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
const driveThru = `${groups};b063393c-e812-43cb-aeb5-987ddebf68ed`
const noTicketType = `${groups};e7875c23-3634-4cfe-81ce-9826e577d072`
const coldFood = `${subcategories};73bbdc03-61c0-4b3c-93ec-f3508a82345a`
const deliveryTime = `${subcategories};621be5e3-0bb6-4912-948a-351eead441ba`
const settings = `${support};supportSettings`

const option = /Allow the guest to select a recent order/
const answer = (page: Page) => page.getByTestId('routing-answer')
const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const textOf = (page: Page, path: string) => field(page, path).getByTestId('string-input')
const warning = 'input-validation-icon-warning'

/** The item of a group that shows a sub-category. */
function itemOf(page: Page, title: string) {
  return field(page, 'supportSubcategories')
    .getByTestId('change-bar-wrapper')
    .filter({hasText: title})
    .last()
}

test('opens each type from the structure of the guide', async ({portugal}) => {
  const page = await portugal.open('ines')
  await page.getByRole('link', {name: 'CTG Configs'}).click()
  await page.getByRole('link', {name: 'Support', exact: true}).click()
  const documents = page.getByTestId('document-list-pane').getByRole('link')
  await page.getByRole('link', {name: 'Support Sub-Categories'}).click()
  await documents.filter({hasText: 'Tempo de entrega em casa'}).click()
  await page.getByText('Submit Support Requests to External Partners').waitFor()
  await page.getByRole('link', {name: 'Support Category Groups'}).click()
  await documents.filter({hasText: 'Entrega ao domicílio'}).click()
  await page.getByText('Ticket Type', {exact: true}).waitFor()
  await page.getByRole('link', {name: 'Support Settings'}).click()
  await page.getByLabel('Store Support Ticket Time Threshold').waitFor()
})

test('warns on exactly the item that can never reach its store, and on its option', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: driveThru})
  await itemOf(page, 'Comida fria no Drive-Thru').getByTestId(warning).waitFor()
  expect(await itemOf(page, 'Pedido errado no Drive-Thru').getByTestId(warning).count()).toBe(0)

  // By keyboard: a list that is still being measured may move from under a pointer.
  await itemOf(page, 'Comida fria no Drive-Thru').getByRole('link').press('Enter')
  const toggle = page.getByTestId('boolean-input').filter({hasText: option})
  await toggle.getByTestId(warning).waitFor()
})

test('creates a group from nothing, is stopped by an error, fixes it and publishes', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: groups})
  await page.getByTestId('action-intent-button').click()
  await textOf(page, 'name.pt').fill('Encomendas para festas')
  await textOf(page, 'name.es').fill('Encargos para fiestas')
  await textOf(page, 'name.en').fill('Party orders')
  await field(page, 'supportSubcategories').getByTestId('add-single-object-button').click()
  await page.getByTestId('reference-input').getByRole('combobox').fill('comida fria no')
  await page.getByRole('option', {name: /Comida fria no Drive-Thru/}).click()

  await expect.poll(() => publish(page).isDisabled()).toBe(true)
  await publish(page).hover({force: true})
  await page
    .getByText(/validation errors/)
    .first()
    .waitFor()

  await field(page, 'ticketType').getByLabel('Store').check()
  await itemOf(page, 'Comida fria no Drive-Thru').getByTestId(warning).waitFor()
  await publishNow(page, {review: 'confirm'})

  const client = portugal.lake
  expect(
    await client.fetch(
      '*[_type == "supportCategoryGroup" && name.en == "Party orders"]{ticketType, "held": supportSubcategories[]->name.en}',
      {},
      {perspective: 'published'},
    ),
  ).toEqual([{held: ['Cold food at the Drive-Thru'], ticketType: 'STORE'}])

  await page.reload()
  await page.getByRole('link', {name: /Encomendas para festas/}).waitFor()
  await expect.poll(() => textOf(page, 'name.en').inputValue()).toBe('Party orders')
})

test('an error keeps its document from being published until it is fixed', async ({portugal}) => {
  const page = await portugal.open('ines', {path: noTicketType})
  await textOf(page, 'name.en').fill('Allergens and nutrition')
  const error = field(page, 'ticketType').getByTestId('input-validation-icon-error')
  await error.waitFor()
  await expect.poll(() => publish(page).isDisabled()).toBe(true)
  await field(page, 'ticketType').getByLabel('General').check()
  // Sanity answers a click on Publish by what it validated last, so the error has to be gone first.
  await error.waitFor({state: 'detached'})
  await publishNow(page, {review: 'confirm'})
})

test('the preview follows the form from GENERAL to STORE, and asks the network for nothing', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${coldFood},inspect=support-routing-preview`})
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('GENERAL')
  await page.getByText(/can never reach STORE here: the form does not ask for an order/).waitFor()
  const asked: string[] = []
  page.on('request', (request) => {
    if (readLakeRequest(request.url())?.isOfPlugin === true) asked.push(request.url())
  })
  // The findings beside the form have links of the same name, and may be there first.
  await page.getByTestId('boolean-input').filter({hasText: option}).getByRole('checkbox').click()
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('STORE')
  await expect.poll(() => page.getByText(/can never reach STORE/).count()).toBe(0)
  expect(asked).toEqual([])
})

test('the view of the preview tries tickets', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},view=routing-preview`})
  const outcome = () => answer(page).getAttribute('data-outcome')
  const reason = () => answer(page).getAttribute('data-reason')
  await expect.poll(outcome).toBe('STORE')
  const statuses = () =>
    page
      .locator('[data-rule]')
      .evaluateAll((rules) => rules.map((rule) => rule.getAttribute('data-status')))
  await expect.poll(statuses).toEqual([...Array.from({length: 5}, () => 'passed'), 'decided'])

  await page.getByLabel('Order placed').fill('2026-05-23T12:00')
  await page.getByLabel('Ticket submitted').fill('2026-05-23T13:00')
  await expect.poll(outcome).toBe('STORE')
  await page.getByLabel('Ticket submitted').fill('2026-05-23T13:00:01')
  await expect.poll(reason).toBe('past-threshold')
  await page.getByText('Submitted 60 min 1 sec after the order. The limit is 60 min.').waitFor()
  await expect
    .poll(statuses)
    .toEqual([...Array.from({length: 4}, () => 'passed'), 'decided', 'not-reached'])

  await page.getByRole('radio', {name: 'no order'}).check()
  await expect.poll(reason).toBe('no-order')
  await page.getByRole('radio', {name: 'partner'}).check()
  await page.getByRole('radio', {name: 'has an order'}).check()
  await page.getByLabel('Ticket submitted').fill('2026-05-23T12:30')
  await expect.poll(outcome).toBe('STORE')
  await page.getByLabel('Store', {exact: true}).fill('77')
  await answer(page)
    .getByText(/for store 77/)
    .waitFor()
})

test('the threshold that somebody else publishes moves the preview', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},view=routing-preview`})
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('STORE')
  const client = portugal.lake
  await client.patch('supportSettings').set({storeSupportTicketTimeThreshold: 10}).commit()
  await expect.poll(() => answer(page).getAttribute('data-reason')).toBe('past-threshold')
  await client.patch('supportSettings').set({storeSupportTicketTimeThreshold: 60}).commit()
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('STORE')
})

test('two windows show the same words, and a reload finds them', async ({portugal}) => {
  const ines = await portugal.open('ines', {path: deliveryTime})
  const marc = await portugal.open('marc', {path: deliveryTime})
  await textOf(marc, 'name.en').waitFor()
  await textOf(ines, 'name.en').fill('Delivery takes too long')
  await expect.poll(() => textOf(marc, 'name.en').inputValue()).toBe('Delivery takes too long')
  await marc.reload()
  await expect.poll(() => textOf(marc, 'name.en').inputValue()).toBe('Delivery takes too long')
})

test('a Knowledge Force id is chosen by typing', async ({portugal}) => {
  const page = await portugal.open('ines', {path: coldFood})
  const input = field(page, 'knowledgeForceIssueId').getByRole('combobox')
  await expect.poll(() => input.inputValue()).toMatch(/^0306 · /)
  await input.fill('9999')
  await page.getByText(/No id of the market matches “9999”/).waitFor()
  await textOf(page, 'name.en').focus()
  await page.getByText(/No id of the market matches “9999”/).waitFor()
  await expect.poll(() => input.inputValue()).toMatch(/^0306 · /)
  await input.fill('0604')
  await textOf(page, 'name.en').focus()
  await expect.poll(() => input.inputValue()).toMatch(/^0604 · /)
  await input.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('refund')
  await page
    .getByRole('option')
    .filter({hasText: /refund/i})
    .first()
    .click()
  await expect.poll(() => input.inputValue()).toMatch(/refund/i)
})

test('a viewer reads settings and cannot change them', async ({portugal}) => {
  const page = await portugal.open('vera', {path: settings})
  const threshold = page.getByLabel('Store Support Ticket Time Threshold')
  await threshold.waitFor()
  await expect.poll(() => threshold.isEditable()).toBe(false)
})
