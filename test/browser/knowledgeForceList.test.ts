import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const settings = '/structure/ctgConfigs;support;supportSettings'

const dialog = (page: Page) =>
  page.getByRole('dialog', {name: 'Paste Knowledge Force ids from a spreadsheet'})
const openButton = (page: Page) => page.getByRole('button', {name: 'Paste from a spreadsheet'})
const apply = (page: Page) => dialog(page).getByRole('button', {name: 'Add to the list'})
const preview = (page: Page, kind: string) => dialog(page).locator(`[data-preview="${kind}"]`)
const summary = (page: Page) => dialog(page).getByTestId('paste-summary')
/** Sanity's list, as an element that can have the focus. */
const list = (page: Page) => page.locator('#knowledgeForceIssues')

/** A double within the rows, one of the list, an id without zeros, blanks, and a title without an id. */
const rows = [
  'Id\tTitle',
  '1901\tVegan options',
  '1902 \t"Allergens,\nin writing"',
  '1901\tVegan options again',
  '\tNobody knows the id',
  '0201\tDelivery time',
  '202\tOrder not delivered',
].join('\n')

interface StoredIssue {
  readonly _key: string
  readonly id: string
  readonly title?: string
}

/** The list as the form would publish it. */
function storedList(lake: SanityClient): Promise<readonly StoredIssue[]> {
  return lake.fetch<StoredIssue[]>(
    '*[_id == "supportSettings"][0].knowledgeForceIssues',
    {},
    {perspective: 'drafts'},
  )
}

async function copyText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
}

test('says what a paste does, applies it in one step, and takes it back', async ({portugal}) => {
  const page = await portugal.open('ines', {path: settings})
  await openButton(page).press('Enter')
  const before = await storedList(portugal.lake)
  await expect.poll(() => apply(page).isDisabled()).toBe(true)
  await dialog(page).getByLabel('Rows of the spreadsheet').fill(rows)

  await preview(page, 'heading').getByText('Row 1 looks like a heading: Id · Title').waitFor()
  await preview(page, 'double-in-paste')
    .getByText('Row 4: 1901 is in row 2 already. The title “Vegan options again” is not taken.')
    .waitFor()
  await preview(page, 'id-missing').getByText('Row 5: “Nobody knows the id” has no id.').waitFor()
  await preview(page, 'double-in-list').getByText('Row 6: 0201').waitFor()
  await preview(page, 'looks-like-without-zeros')
    .getByText('Row 7: 202 looks like 0202. Did the spreadsheet drop zeros?')
    .waitFor()
  await preview(page, 'id-trimmed').getByText('Row 3: 1902').waitFor()
  expect(await summary(page).textContent()).toBe('New entries: 3. Rows left out: 3.')
  expect(await storedList(portugal.lake)).toEqual(before)

  await apply(page).click()
  await expect.poll(async () => (await storedList(portugal.lake)).length).toBe(before.length + 3)
  const after = await storedList(portugal.lake)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.slice(before.length)).toMatchObject([
    {id: '1901', title: 'Vegan options'},
    {id: '1902', title: 'Allergens, in writing'},
    {id: '202', title: 'Order not delivered'},
  ])
  expect(new Set(after.map(({_key}) => _key)).size).toBe(after.length)
  await page.getByTestId('field-knowledgeForceIssues').getByText('1902').waitFor()

  await page.getByRole('button', {name: 'Undo', exact: true}).click()
  await expect.poll(() => storedList(portugal.lake)).toEqual(before)
})

test('does not take back what somebody changed since', async ({portugal}) => {
  const page = await portugal.open('ines', {path: settings})
  await openButton(page).press('Enter')
  await dialog(page).getByLabel('Rows of the spreadsheet').fill('0911\tParking')
  await apply(page).click()
  await page.getByTestId('field-knowledgeForceIssues').getByText('0911').waitFor()
  await expect
    .poll(async () => (await storedList(portugal.lake)).map(({id}) => id))
    .toContain('0911')
  await portugal.lake
    .patch('drafts.supportSettings')
    .set({'knowledgeForceIssues[id == "0911"].title': 'Parking lot'})
    .commit()
  await page.getByTestId('field-knowledgeForceIssues').getByText('Parking lot').waitFor()
  await page.getByRole('button', {name: 'Undo', exact: true}).click()
  await page.getByText('The list was changed since, so it stays as it is.').waitFor()
  expect(await storedList(portugal.lake)).toContainEqual(
    expect.objectContaining({id: '0911', title: 'Parking lot'}),
  )
})

test('names the entries that replacing removes, with who uses them; cancel leaves all', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: settings})
  await openButton(page).press('Enter')
  const before = await storedList(portugal.lake)
  await dialog(page).getByLabel('Rows of the spreadsheet').fill('0202\tLost on the way')
  await dialog(page).getByRole('radio', {name: 'Replace the list'}).check()
  await preview(page, 'removed')
    .getByText('0201 · Delivery time (used by Tempo de entrega em casa)')
    .waitFor()
  await preview(page, 'conflicts')
    .getByText('Row 1: 0202 is “Order not delivered” in the list, and “Lost on the way” here.')
    .waitFor()
  await dialog(page).getByRole('radio', {name: 'Take the pasted title'}).check()
  await expect
    .poll(() => summary(page).textContent())
    .toBe(`New entries: 0. Entries that go: ${before.length - 1}. Titles that change: 1.`)
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({state: 'detached'})
  await expect
    .poll(() => openButton(page).evaluate((it) => it === document.activeElement))
    .toBe(true)
  expect(await storedList(portugal.lake)).toEqual(before)
})

test('rows that are pasted on the list itself open the dialog', async ({portugal}) => {
  const page = await portugal.open('ines', {path: settings})
  await openButton(page).waitFor()
  await formIsReady(page)
  await copyText(page, '0921\tLoyalty points\n0922\tCoupons')
  await list(page).press('ControlOrMeta+v')
  await expect.poll(() => summary(page).textContent()).toBe('New entries: 2.')
  expect(await dialog(page).getByLabel('Rows of the spreadsheet').inputValue()).toBe(
    '0921\tLoyalty points\n0922\tCoupons',
  )
})

test('what is no table is left to Sanity, which pastes fields', async ({portugal}) => {
  const page = await portugal.open('ines', {path: settings})
  const item = list(page).getByRole('button').filter({hasText: '0101'}).first()
  await item.waitFor()
  await formIsReady(page)
  await copyText(page, 'a word')
  await item.press('ControlOrMeta+v')
  await page.getByText('Nothing to paste').waitFor()
  expect(await dialog(page).count()).toBe(0)
})

test('who may only read finds no way to paste', async ({portugal}) => {
  const page = await portugal.open('vera', {path: settings})
  await page.getByTestId('field-knowledgeForceIssues').getByText('0201').first().waitFor()
  expect(await openButton(page).count()).toBe(0)
})
