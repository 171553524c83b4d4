import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {namesIn} from '../oldestSanity/sanityNames.ts'
import {hostStudio} from './hostStudio.ts'
import {buildSelfUpdatingPage, lack, type LackingName} from './selfUpdatingPage.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dataset = 'test1_bk_pt'
const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const group = `structure/ctgConfigs;support;supportCategoryGroup;${driveThruId}`

/** Sanity reads its version from the address of its CDN; here it is on this machine. */
const ownAddress = 'Unable to extract version from import map'

const internals = 'plugin/sanityInternals.ts'
const internalNames = namesIn(internals, await readFile(join(root, internals), 'utf8'))

const studio = hostStudio({
  build: (from, folder) =>
    buildSelfUpdatingPage(
      from,
      join(from, 'test/browser/selfUpdatingStudio.ts'),
      folder,
      internalNames,
    ),
  datasets: [dataset],
  isAllowed: (problem) => problem.includes(ownAddress),
  // What a browser keeps of Sanity, it loads once.
  isShared: true,
})

/** Opens a group with a panel beside its form, in a Sanity that may lack a name. */
function open(inspector: string, lacking?: LackingName) {
  return studio.open(dataset, `${group},inspect=${inspector}`, async (page) => {
    if (lacking) await lack(page, lacking)
  })
}

const nameOfGroup = (page: Page) => page.getByTestId('field-name.en').getByTestId('string-input')

test.each(internalNames)(
  'in a Sanity without $name of $module the Studio opens the form, and the panel beside it says so and follows it',
  async (lacking) => {
    const {close, page} = await open('support-findings', lacking)
    await page.getByTestId('field-supportSubcategories').waitFor()
    const about = page.getByTestId('about-plugin')
    await about.getByText(`This version of Sanity has no ${lacking.name}.`).waitFor()
    await nameOfGroup(page).fill('')
    const panel = page.locator('[data-finding="name-missing"]')
    // Below the field and in the panel.
    await expect.poll(() => panel.count()).toBeGreaterThan(1)
    await nameOfGroup(page).fill('Drive-thru')
    await expect.poll(() => panel.count()).toBe(0)
    await close()
  },
)

test('where Sanity does not tell which revision the form shows, the preview says so', async () => {
  const lacking = {module: 'sanity/structure', name: 'useDocumentPane'}
  const {close, page} = await open('support-routing-preview,rev=none-of-these', lacking)
  const notice = page.locator('[data-revision=untold]')
  expect(await notice.innerText()).toContain('may be for the document as it is today')
  await close()
})

test('with the plugin’s copy of ui beside Sanity’s, its messages, menus and dialogs come above the Studio', async () => {
  const {close, page} = await open('support-routing-preview')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const preview = page.getByTestId('routing-preview')
  await preview.getByRole('button', {name: 'Copy link'}).click()
  await page.locator('[data-ui=Toast]').getByText('Copied').waitFor()
  await preview.getByRole('button', {exact: true, name: 'Recent'}).click()
  await page.getByText('Nothing yet: tickets that you try here').waitFor()
  await page.keyboard.press('Escape')
  await preview.getByRole('button', {name: 'Paste a ticket'}).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('no ticket')
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  await preview.waitFor()
  await close()
})
