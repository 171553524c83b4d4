import type {Page} from 'playwright-core'

import {axeProblems} from './axe.ts'
import {expect, test} from './studioTest.ts'

const deliveryTime = '621be5e3-0bb6-4912-948a-351eead441ba'
const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const preview = `/structure/ctgConfigs;support;supportSubcategory;${deliveryTime},view=routing-preview`

/** An event as a partner receives it; each personal value has the mark. */
const mark = 'Zq7'
const event = {
  type: 'STORE',
  category: 'Entrega ao domicílio ',
  subcategory: 'Tempo de entrega em casa',
  subcategoryId: deliveryTime,
  comments: `A comida chegou fria ${mark}`,
  source: 'app',
  created: 'Tue, 23 May 2023 12:34:56 GMT',
  email: `${mark}@example.com`,
  name: `Ana ${mark}`,
  orderId: `o-${mark}`,
}

/** A receipt of another engine on other content, whose answer is not the one of now. */
const receipt = {
  receipt: 'support-routing',
  version: 1,
  engineVersion: 0,
  contentRevision: 'other',
  ticket: {
    subcategoryId: deliveryTime,
    categoryGroupId: null,
    submittedAt: '2023-05-23T12:34:56.000Z',
    order: {placedAt: '2023-05-23T10:04:56.000Z', storeId: '1042'},
  },
  decision: {outcome: 'STORE', reason: 'store'},
}

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Try a real ticket'})
const field = (page: Page) => dialog(page).getByLabel('Ticket or receipt, as JSON')
const take = (page: Page) => dialog(page).getByRole('button', {name: 'Try this ticket'})
const answer = (page: Page) => page.getByTestId('routing-answer').getAttribute('data-reason')

/** Pastes as people do, so that the browser could undo it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await field(page).press('ControlOrMeta+a')
  await field(page).press('ControlOrMeta+v')
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Paste a ticket'}).press('Enter')
  await field(page).waitFor()
}

/** Everything that the page shows, holds in its fields, keeps and has as its address. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      Array.from(document.querySelectorAll('input, textarea'), (input) =>
        Reflect.get(input, 'value'),
      ),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      location.href,
      history.state,
    ]),
  )
}

test('keeps nothing personal of a ticket that is tried', async ({portugal}) => {
  const page = await portugal.open('ines', {path: preview})
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await open(page)
  await expect.poll(() => take(page).isDisabled()).toBe(true)
  await paste(page, JSON.stringify(event, undefined, 2))
  await dialog(page).getByText('Taken out because it is personal: comments, email, name').waitFor()
  await dialog(page).getByText('is the group “Entrega ao domicílio”').waitFor()
  expect(JSON.parse(await field(page).inputValue())).toEqual({
    subcategoryId: deliveryTime,
    source: 'app',
    subcategory: event.subcategory,
    type: 'STORE',
    category: event.category,
    created: '2023-05-23T12:34:56.000Z',
    order: {},
  })
  await field(page).press('ControlOrMeta+z')
  expect(await everythingIn(page)).not.toContain(mark)

  await dialog(page).getByText('does not say when that was placed').waitFor()
  await paste(
    page,
    (await field(page).inputValue()).replace('{}', '{"placedAt": "2023-05-23T14:04:56+02:00"}'),
  )
  await take(page).click()
  await expect.poll(() => answer(page)).toBe('store')
  await dialog(page).waitFor({state: 'detached'})
  await expect.poll(() => page.url()).toContain('ticket')
  expect(await everythingIn(page)).not.toContain(mark)
  expect(sent.join('\n')).not.toContain(mark)
})

test('takes a ticket for that of who opened it, and says where it is told otherwise', async ({
  portugal,
  windows,
}) => {
  const page = await portugal.open('ines', {path: preview})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await paste(
    page,
    JSON.stringify({
      ...event,
      subcategory: 'Comida fria',
      subcategoryId: coldFood,
      category: 'Drive-Thru',
      type: 'GENERAL',
      order: {placedAt: '2023-05-23T12:24:56Z'},
    }),
  )
  await dialog(page).getByText('A guest opened it: its source is “app”.').waitFor()
  await dialog(page).getByText('It calls the sub-category “Comida fria”').waitFor()
  await dialog(page).getByText('Its type is “GENERAL”, but').waitFor()
  await take(page).click()
  await expect.poll(() => answer(page)).toBe('store')
  await page.getByTestId('type-differs').getByText('The ticket itself says GENERAL.').waitFor()
  await page.getByText(/This ticket has an order, but a guest’s new ticket can never/).waitFor()
  await expect.poll(() => page.getByRole('radio', {name: 'guest'}).isChecked()).toBe(true)

  await page.getByText(/^STORE until .*, GENERAL after it\.$/).waitFor()

  await page.getByRole('button', {name: 'Copy answer'}).click()
  await page.getByText('Copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Routing preview of “Comida fria no Drive-Thru”')
  expect(copied).toContain('guest · 10 min after the order')
  const link = copied.split('\n').at(-1) ?? ''
  const other = await windows.open('marc', {path: link.slice(new URL(link).origin.length)})
  await other.getByTestId('type-differs').waitFor()
  await expect.poll(() => answer(other)).toBe('store')
})

test('marks who opened a ticket as assumed where it does not say', async ({portugal}) => {
  const page = await portugal.open('ines', {path: preview})
  await open(page)
  const {source: _, ...without} = event
  await paste(page, JSON.stringify(without))
  await dialog(page).getByText('It does not say who opened it. A guest is assumed.').waitFor()
  await take(page).click()
  await page.getByText('Assumed: the ticket does not say who opened it.').waitFor()
  await page
    .getByTestId('routing-path')
    .getByText(/guest \(assumed\)/)
    .waitFor()
  await page.getByRole('radio', {name: 'partner'}).check()
  await page
    .getByText(/\(assumed\)/)
    .first()
    .waitFor({state: 'detached'})
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dialog, ${colorScheme}`, async ({portugal}) => {
    const page = await portugal.open('ines', {colorScheme, path: preview})
    await open(page)
    const shown = [
      [JSON.stringify({...event, subcategoryId: 'none'}), 'No published sub-category'],
      [JSON.stringify(receipt), 'The receipt says'],
      ['{', 'This cannot be read yet.'],
    ] as const
    for (const [text, words] of shown) {
      await paste(page, text)
      await dialog(page).getByText(words).waitFor()
      expect(await axeProblems(dialog(page))).toEqual([])
    }
  })
}
