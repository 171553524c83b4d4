import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'

import {hostStudio, withConfig} from './hostStudio.ts'

const keeping = 'test1_bk_pt'
const atOnce = 'test2_bk_pt'

const homeDeliveryId = '79aa6e88-e870-497c-9be5-4fe0f2e96eb9'
const pickUpId = '80140b91-a386-47c7-b894-b187de152abb'
const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const group = (id: string) => `structure/ctgConfigs;support;supportCategoryGroup;${id}`
const thresholdField = 'storeSupportTicketTimeThreshold'

const studio = hostStudio({build: withConfig('liveStudio.ts'), datasets: [keeping, atOnce]})
const lakeOfKept = () => studio.lakeOf(keeping)

async function open(dataset: string, path: string) {
  const {close, page} = await studio.open(dataset, path)
  await page.getByTestId('findings-banner').waitFor()
  return {bar: page.getByTestId('live-edit-bar'), close, page}
}

const storedType = async () => (await lakeOfKept().getDocument(homeDeliveryId))?.['ticketType']
const radio = (page: Page, name: string) => page.getByRole('radio', {name})

test('a click that moves tickets waits, outlives a reload, is asked about and then public', async () => {
  const {bar, close, page} = await open(keeping, group(homeDeliveryId))
  await radio(page, 'General').click()
  await bar.getByText('Not public yet: Ticket Type').waitFor()
  await bar.getByText('6 sub-categories: tickets up to 60 min').waitFor()
  await page.reload()
  await bar.getByText('Not public yet: Ticket Type').waitFor()
  expect(await radio(page, 'General').isChecked()).toBe(true)
  expect(await storedType()).toBe('STORE')

  await bar.getByRole('button', {name: 'Make public…'}).click()
  const review = page.getByTestId('routing-review')
  await review.getByText('6 sub-categories', {exact: true}).first().waitFor()
  expect(await storedType()).toBe('STORE')
  await page.getByTestId('routing-review-confirm').click()
  await expect.poll(storedType).toBe('GENERAL')
  await bar.waitFor({state: 'detached'})
  // Nobody is told of what was asked about.
  expect(await page.getByText('changed this document').count()).toBe(0)

  await radio(page, 'Store').click()
  await bar.getByRole('button', {name: 'Discard'}).click()
  await bar.waitFor({state: 'detached'})
  expect(await radio(page, 'General').isChecked()).toBe(true)
  expect(await storedType()).toBe('GENERAL')
  await close()
})

test('a threshold is never public while it is typed', async () => {
  const {bar, close, page} = await open(
    keeping,
    'structure/ctgConfigs;support;supportSettings,type=supportSettings',
  )
  const seen = new Set<unknown>()
  const stored = lakeOfKept()
    .listen('*[_id == "supportSettings"]', {}, {visibility: 'query'})
    .subscribe((event) => {
      if ('result' in event) seen.add(event.result?.[thresholdField])
    })
  const field = page.getByTestId(`field-${thresholdField}`).getByRole('spinbutton')
  await field.fill('')
  await field.pressSequentially('120')
  await bar.getByText('Not public yet: Store Support Ticket Time Threshold').waitFor()
  await page.getByRole('heading', {name: 'Support Settings'}).first().click()
  await bar.getByRole('button', {name: 'Make public…'}).click()
  await page.getByTestId('routing-review-confirm').click()
  await expect
    .poll(async () => (await lakeOfKept().getDocument('supportSettings'))?.[thresholdField])
    .toBe(120)
  await expect.poll(() => [...seen]).toEqual([120])
  stored.unsubscribe()
  await close()
})

test('two people and one field: both values are shown, and the one who waits chooses', async () => {
  const {bar, close, page} = await open(keeping, group(pickUpId))
  const name = page.getByTestId('field-name.pt').getByTestId('string-input')
  await name.fill('Mine')
  await bar.getByText('Not public yet: Name (Português)').waitFor()
  await lakeOfKept().patch(pickUpId).set({'name.pt': 'Theirs'}).commit()
  await bar.getByText('Public now: “Theirs”. Yours: “Mine”.').waitFor()
  expect(await bar.getByRole('button', {name: 'Make public…'}).isDisabled()).toBe(true)
  await bar.getByRole('button', {name: 'Keep what is public'}).click()
  await bar.waitFor({state: 'detached'})
  expect(await name.inputValue()).toBe('Theirs')
  await close()
})

test('what somebody else does to an open document is told, and taken back with one click', async () => {
  const {close, page} = await open(keeping, group(driveThruId))
  await lakeOfKept().patch(driveThruId).set({ticketType: 'GENERAL'}).commit()
  const told = page.locator('[data-ui=Toast]', {hasText: 'changed this document'})
  await told.getByText('go from STORE to GENERAL').waitFor()
  await told.getByRole('button', {name: 'Undo'}).click()
  await expect
    .poll(async () => (await lakeOfKept().getDocument(driveThruId))?.['ticketType'])
    .toBe('STORE')
  await close()
})

test('a Studio may leave its live forms as they are; they say that every change is public at once', async () => {
  const {bar, close, page} = await open(atOnce, group(homeDeliveryId))
  await page.getByTestId('live-at-once').waitFor()
  await radio(page, 'General').click()
  const other = studio.lakeOf(atOnce)
  await expect
    .poll(async () => (await other.getDocument(homeDeliveryId))?.['ticketType'])
    .toBe('GENERAL')
  expect(await bar.count()).toBe(0)
  await close()
})
