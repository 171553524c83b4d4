import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const coldFood = `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a`
const option = /Allow the guest to select a recent order/

/** The marker at the option, and not the panel, which says the same. */
async function warningOf(page: Page): Promise<string> {
  const toggle = page.getByTestId('boolean-input').filter({hasText: option})
  await toggle.getByTestId('input-validation-icon-warning').hover()
  const tooltip = page.locator('[data-ui=Tooltip]').filter({hasText: 'Drive-Thru'})
  return tooltip.innerText()
}

async function choose(page: Page, language: string) {
  await page.getByRole('button', {name: /Choose another language/}).click()
  // The words change a moment before the window is loaded again.
  const loaded = page.waitForEvent('load')
  await page.getByRole('menuitem', {name: language}).click()
  await loaded
  await page.getByRole('button', {name: `${language}. Choose another language`}).waitFor()
}

test('a Studio that is switched to Portuguese warns and previews in Portuguese', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {
    fresh: true,
    path: `${coldFood},inspect=support-routing-preview`,
  })
  await formIsReady(page)
  await choose(page, 'Português')
  await page.getByText('Pré-visualização do encaminhamento').first().waitFor()
  await page
    .getByText(
      'Aqui, o ticket de um cliente nunca pode chegar a STORE: o formulário não permite escolher um pedido.',
    )
    .waitFor()
  expect(await warningOf(page)).toBe(
    'No grupo STORE “Drive-Thru”, os tickets de “Comida fria no Drive-Thru” abertos na aplicação nunca podem chegar a um restaurante: o formulário não permite escolher um pedido e, sem pedido, um ticket passa para GENERAL. Ative “Allow the guest to select a recent order”.',
  )
})
