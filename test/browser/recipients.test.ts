import type {Page} from 'playwright-core'

import {expect, test} from './studioTest.ts'

const deliveryTime =
  '/structure/ctgConfigs;support;supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba,view=routing-preview'

const recipients = (page: Page) => page.getByTestId('recipients')
const status = (page: Page) => recipients(page).getAttribute('data-status')
const store = (page: Page) => page.getByLabel('Store', {exact: true})
const event = (page: Page) => page.getByTestId('event-payload')

/** By keyboard: parts of the panel that come into sight are measured then, and move what is below them from under a pointer. */
const copyEvent = (page: Page) =>
  event(page).getByRole('button', {name: 'Copy JSON'}).press('Enter')

test('names the partners that receive a ticket, or says that nobody does', async ({portugal}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  await expect.poll(() => status(page)).toBe('unknown')
  await store(page).pressSequentially('1042')
  await expect.poll(() => status(page)).toBe('known')
  // Below the fold, where a browser has not rendered any text yet.
  expect(await recipients(page).getByRole('listitem').allTextContents()).toEqual([
    'Quick Resolve',
    'Balcão Direto',
  ])

  await store(page).fill('2001')
  await expect.poll(() => status(page)).toBe('nobody')
  await recipients(page)
    .getByText('Nobody is subscribed to STORE_SUPPORT_TICKET_EVENT for store 2001.')
    .waitFor()

  await page.getByRole('radio', {name: 'no order'}).check()
  await expect.poll(() => status(page)).toBe('known')
  // Below the fold, where a browser has not rendered any text yet.
  expect(await recipients(page).getByRole('listitem').allTextContents()).toEqual(['Atlântico Care'])
})

test('whoever asks again keeps the focus', async ({portugal}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  await store(page).fill('2001')
  await expect.poll(() => status(page)).toBe('nobody')
  await page.getByRole('button', {name: 'Ask again'}).press('Enter')
  await expect.poll(() => status(page)).toBe('nobody')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ask again')
})

test('shows the event that a partner would receive, and copies it', async ({portugal}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await event(page).getByText('"category": "Entrega ao domicílio "').waitFor()
  const marked = await event(page).locator('[data-undocumented]').allTextContents()
  expect(marked.map((line) => /"(\w+)"/.exec(line)?.[1])).toEqual([
    'type',
    'subcategoryId',
    'subcategory',
    'comments',
  ])
  expect(await event(page).getByText('not publicly documented', {exact: true}).count()).toBe(
    marked.length,
  )

  await copyEvent(page)
  await page.getByText('Copied').waitFor()
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied).toMatchObject({
    email: 'alex@example.com',
    orderId: 'example-order',
    subcategoryId: '621be5e3-0bb6-4912-948a-351eead441ba',
    type: 'STORE',
  })

  await page.getByRole('radio', {name: 'no order'}).check()
  await event(page).getByText('"type": "GENERAL"').waitFor()
  expect(await event(page).getByText('"orderId"').count()).toBe(0)
})

test('says so where the browser has no clipboard', async ({portugal}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  // As in a page that came without encryption.
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined}),
  )
  await copyEvent(page)
  await page.getByText('The browser did not let it be copied').waitFor()
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
})
