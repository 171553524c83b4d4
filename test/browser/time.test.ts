import type {Page} from 'playwright-core'

import {expect, test} from './studioTest.ts'

const deliveryTime =
  '/structure/ctgConfigs;support;supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba,view=routing-preview'

const outcomeOf = (page: Page) => page.getByTestId('routing-answer').getAttribute('data-outcome')
const slider = (page: Page) => page.getByRole('slider', {name: 'Time from order to ticket'})
const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext')
const times = (page: Page) => page.getByTestId('time-fields')

/** Sets the clock of the machine that the browser runs on to a zone. */
async function travel(page: Page, timezoneId: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTimezoneOverride', {timezoneId})
}

test('the age of the order is chosen by keys, by hand, and to the second at the threshold', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  // The clock stops, so that the ages stay as they are chosen.
  await times(page).getByText('Now, follows the clock').click()

  await slider(page).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => spoken(page)).toBe('0 min after the order, STORE')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => spoken(page)).toBe('1 min after the order, STORE')
  await page.keyboard.press('End')
  await expect.poll(() => spoken(page)).toBe('120 min after the order, GENERAL')
  await expect.poll(() => outcomeOf(page)).toBe('GENERAL')

  await page.getByRole('button', {name: 'Exactly at it: 60 min'}).click()
  await expect.poll(() => spoken(page)).toBe('60 min after the order, STORE')
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  await page.getByRole('button', {name: 'Just past it: 60 min 1 sec'}).click()
  await expect.poll(() => spoken(page)).toBe('60 min 1 sec after the order, GENERAL')
  await expect.poll(() => outcomeOf(page)).toBe('GENERAL')

  const box = await slider(page).boundingBox()
  if (!box) throw new Error('The slider has no place on the page.')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.75, y, {steps: 5})
  await page.mouse.move(box.x + box.width * 0.25, y, {steps: 5})
  await page.mouse.up()
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  expect(await page.getByTestId('order-age').locator('[data-outcome]').count()).toBe(2)
})

test('times are those of the zone, and tell when its clocks change', async ({portugal}) => {
  const page = await portugal.open('ines', {fresh: true, path: deliveryTime})
  await travel(page, 'Europe/Lisbon')
  const placed = times(page).getByLabel('Order placed')
  const submitted = times(page).getByLabel('Ticket submitted')
  await times(page).getByText('Now, follows the clock').click()

  // From 00:30 to 02:10 of the same night are forty minutes.
  await placed.fill('2026-03-29T00:30')
  await submitted.fill('2026-03-29T02:10')
  await expect.poll(() => spoken(page)).toBe('40 min after the order, STORE')
  await times(page)
    .getByText(
      'Times in Europe/Lisbon. The clocks change in between: the order is in GMT+0, the ticket in GMT+1.',
    )
    .waitFor()
  await page.getByText('STORE until 02:30:00 (GMT+1), GENERAL after it.').waitFor()

  await submitted.fill('2026-03-29T01:30')
  await times(page)
    .getByText('The clocks go forward: 01:30 does not exist, and counts as 02:30:00 (GMT+1).')
    .waitFor()
  expect(await submitted.inputValue()).toBe('2026-03-29T01:30')
  await placed.focus()
  await expect.poll(() => submitted.inputValue()).toBe('2026-03-29T02:30')

  await placed.fill('2026-10-25T01:00')
  await submitted.fill('2026-10-25T01:30')
  await expect.poll(() => spoken(page)).toBe('30 min after the order, STORE')
  const second = times(page).getByRole('button', {name: 'Take the second'})
  await second.nth(1).click()
  await times(page)
    .getByText('The clocks go back: this is the second of two, 01:30:00 (GMT+0).')
    .waitFor()
  await expect.poll(() => spoken(page)).toBe('90 min after the order, GENERAL')
  expect(await submitted.inputValue()).toBe('2026-10-25T01:30')
})

test('a ticket follows the clock until it gets a time of its own', async ({portugal}) => {
  const page = await portugal.open('ines', {path: deliveryTime})
  const submitted = times(page).getByLabel('Ticket submitted')
  const follows = times(page).getByRole('checkbox')
  const first = await submitted.inputValue()
  await expect.poll(() => submitted.inputValue()).not.toBe(first)

  // It goes on, while the input stands still for whoever may be typing.
  await submitted.focus()
  const entered = await submitted.inputValue()
  const words = () => page.getByTestId('order-age-words').innerText()
  const placed = times(page).getByLabel('Order placed')
  const placedAtFirst = await placed.inputValue()
  await expect.poll(() => placed.inputValue()).not.toBe(placedAtFirst)
  // Nobody chose how old the order is, so reading on does not make it older.
  expect(await words()).toBe('30 min after the order')
  expect(await submitted.inputValue()).toBe(entered)
  await follows.focus()
  await expect.poll(() => submitted.inputValue()).not.toBe(entered)

  // From the first touch on it has a time of its own, and grows old.
  await slider(page).press('ArrowRight')
  await expect.poll(words).toMatch(/^31 min \d+ sec after the order$/)
  // Whoever listens is told the minutes only.
  expect(await spoken(page)).toBe('31 min after the order, STORE')

  await submitted.fill('2026-05-23T12:00:07')
  await expect.poll(() => follows.isChecked()).toBe(false)
  await times(page).getByLabel('Order placed').fill('2026-05-23T11:20')
  await expect.poll(() => spoken(page)).toBe('40 min 7 sec after the order, STORE')
  await times(page).getByText('Now, follows the clock').click()
  await expect.poll(() => submitted.inputValue()).not.toBe('2026-05-23T12:00:07')
})
