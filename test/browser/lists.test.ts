import type {Page} from 'playwright-core'

import {supportTypes} from '../../engine/storedNames.ts'
import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const paymentsId = '26083ad2-9cfd-4ecd-993e-0d0b26e38e10'

const rows = (page: Page) => page.getByTestId('document-list-pane').getByRole('link')
const rowOf = (page: Page, name: string) => rows(page).filter({hasText: name})
const lineOf = (page: Page, name: string) => rowOf(page, name).getByTestId('list-line')
const itemOf = (page: Page, name: string) =>
  page.getByTestId('field-supportSubcategories').getByTestId('list-line').filter({hasText: name})

test('a row says what the tickets of its document come to, and whether something is wrong with it', async ({
  portugal,
}) => {
  const page = await portugal.open('vera', {path: subcategories})
  await page.setViewportSize({height: 2600, width: 1500})
  await expect
    .poll(() => lineOf(page, 'Tempo de entrega em casa').innerText())
    .toBe('0201 · STORE up to 60 min, then GENERAL')
  expect(await lineOf(page, 'Cobrança em duplicado').innerText()).toContain(
    'STORE or GENERAL, by group',
  )
  expect(await lineOf(page, 'Perdidos e achados').innerText()).toContain('In no group')
  expect(await lineOf(page, 'Sugestões para a ementa').innerText()).toBe('0901 · Not forwarded')
  // A screen reader is told in words.
  await page.getByRole('link', {name: /Cupão não aceite.*1 error.*602 · GENERAL/}).waitFor()
  expect(
    await rowOf(page, 'Tempo de entrega em casa')
      .getByTestId(/^list-/)
      .count(),
  ).toBe(1)

  await portugal.goTo(page, groups)
  await expect
    .poll(() => lineOf(page, 'Campanhas sazonais').innerText())
    .toMatch(/1 warning\s+No sub-category$/)
  expect(await lineOf(page, 'Sugestões e elogios').innerText()).toMatch(
    /GENERAL or Not forwarded · 3 sub-categories$/,
  )
})

test('a row follows the perspective on the screen, and what others change', async ({portugal}) => {
  const page = await portugal.open('ines', {path: groups})
  const line = () => lineOf(page, 'Serviço à mesa').innerText()
  await expect.poll(line).toBe('STORE up to 60 min, then GENERAL · 2 sub-categories')
  await portugal.lake.patch('supportSettings').set({storeSupportTicketTimeThreshold: 45}).commit()
  await expect.poll(line).toBe('STORE up to 45 min, then GENERAL · 2 sub-categories')
  await portugal.goTo(page, `${groups}?perspective=published`)
  await expect.poll(line).toBe('GENERAL · 2 sub-categories')
})

test('in a group, an item says what its tickets come to there', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${groups};${driveThruId}`})
  // A list shows the items that are in sight.
  await page.setViewportSize({height: 2600, width: 1500})
  await expect.poll(() => itemOf(page, '0404').innerText()).toContain('STORE up to 60 min')
  await portugal.goTo(page, `${groups};${paymentsId}`)
  await expect.poll(() => itemOf(page, '0404').innerText()).toBe('0404 · GENERAL')
})

test('an empty market shows what to do first, and its list as soon as there is something', async ({
  portugal,
}) => {
  await portugal.lake.delete({query: '*[_type in $types]', params: {types: supportTypes}})
  const page = await portugal.open('ines', {path: subcategories})
  const steps = page.getByTestId('first-steps')
  await steps.getByRole('link', {name: 'Open Support Settings'}).click()
  await page.getByLabel('Store Support Ticket Time Threshold').fill('60')
  await portugal.goTo(page, subcategories)
  await steps.getByText('Support Settings (done)').waitFor()
  await steps.getByRole('link', {name: 'Create a group'}).click()
  const name = page.getByTestId('field-name.pt').getByTestId('string-input')
  await formIsReady(page)
  // The list takes the place of the steps with the first key, beside the form.
  await name.pressSequentially('Entrega ao domicílio')
  await rowOf(page, 'Entrega ao domicílio').waitFor()
  expect(await name.inputValue()).toBe('Entrega ao domicílio')
  expect(await name.evaluate((input) => input.matches(':focus'))).toBe(true)
  await page.getByTestId('document-list-search').waitFor()
  await portugal.goTo(page, subcategories)
  await steps.getByText('A Support Category Group (done)').waitFor()
})
