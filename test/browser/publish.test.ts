import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {onTestFinished} from 'vitest'

import type {RunningStudio} from '../../studio/startStudio.ts'
import {clientOf} from '../filledLake.ts'
import {confirmIn, publishButton, published, publishNow, reviewOf} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const portugal = '/prod_bk_pt/structure/ctgConfigs;support'
const spain = '/prod_bk_es/structure/ctgConfigs;support'
const settings = `${portugal};supportSettings`
const driveThruId = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const paymentsId = '26083ad2-9cfd-4ecd-993e-0d0b26e38e10'
const deliveryTimeId = '621be5e3-0bb6-4912-948a-351eead441ba'
const payments = `${portugal};supportCategoryGroup;${paymentsId}`

const threshold = (page: Page) => page.getByLabel('Store Support Ticket Time Threshold')
const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const headline = (page: Page, text: RegExp | string) => page.getByRole('dialog', {name: text})
const halved = 'Publish: 25 of 187 outcomes change: 25 STORE to GENERAL'

function contentOf(studio: RunningStudio, dataset = 'prod_bk_pt'): SanityClient {
  return clientOf(studio.lake?.url ?? '', dataset).withConfig({perspective: 'raw'})
}

async function thresholdIn(content: SanityClient): Promise<unknown> {
  return content.fetch('*[_id == "supportSettings"][0].storeSupportTicketTimeThreshold')
}

/** Puts the settings back as the demo content has them. */
async function restoreThreshold(content: SanityClient): Promise<void> {
  await content
    .transaction()
    .delete('drafts.supportSettings')
    .patch('supportSettings', (patch) => patch.set({storeSupportTicketTimeThreshold: 60}))
    .commit()
}

/** Writes a threshold and presses Publish. */
async function publishThreshold(page: Page, minutes: string): Promise<void> {
  await threshold(page).fill(minutes)
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await publishButton(page).click()
}

test('a threshold shows every outcome that it moves; cancel leaves all, confirming publishes', async ({
  studio,
  windows,
}) => {
  const content = contentOf(studio)
  onTestFinished(() => restoreThreshold(content))
  const page = await windows.open('ines', {path: settings})
  await publishThreshold(page, '30')
  await headline(page, halved).waitFor()
  await reviewOf(page).getByText('Tempo de entrega em casa').waitFor()
  await reviewOf(page)
    .getByText('guest in the app, partner · more than 30 min and up to 60 min after the order')
    .first()
    .waitFor()
  await page.getByRole('button', {name: 'Cancel'}).click()
  await reviewOf(page).waitFor({state: 'detached'})
  expect(await thresholdIn(content)).toBe(60)
  expect(await threshold(page).inputValue()).toBe('30')

  await publishButton(page).click()
  const done = published(page)
  await confirmIn(page).click()
  await done
  expect(await thresholdIn(content)).toBe(30)
})

test('a Ticket Type shows what it moves and what it breaks, and works without a mouse', async ({
  studio,
  windows,
}) => {
  const page = await windows.open('ines', {path: payments})
  await field(page, 'ticketType').getByLabel('Store').check()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  const opens = async () => {
    await publishButton(page).focus()
    await page.keyboard.press('Enter')
    await headline(page, 'Publish: 8 of 170 outcomes change: 8 GENERAL to STORE').waitFor()
  }
  await opens()
  const warnings = reviewOf(page).locator(
    '[data-finding="store-subcategory-without-order-selection"]',
  )
  expect(await warnings.count()).toBe(2)
  await page.keyboard.press('Escape')
  await reviewOf(page).waitFor({state: 'detached'})
  await expect
    .poll(() => publishButton(page).evaluate((button) => button === document.activeElement))
    .toBe(true)

  await opens()
  const isOnConfirm = () => confirmIn(page).evaluate((button) => button === document.activeElement)
  for (let presses = 0; presses < 10 && !(await isOnConfirm()); presses += 1) {
    await page.keyboard.press('Tab')
  }
  expect(await isOnConfirm()).toBe(true)
  const done = published(page)
  await page.keyboard.press('Enter')
  await done
  const content = contentOf(studio)
  expect(await content.getDocument(paymentsId)).toMatchObject({ticketType: 'STORE'})
  await content.patch(paymentsId).set({ticketType: 'GENERAL'}).commit()
})

test('what moves no ticket and warns of nothing is published without a question', async ({
  studio,
  windows,
}) => {
  const content = contentOf(studio, 'prod_bk_es')
  const [first] = await content.fetch<string[]>(
    '*[_type == "supportSubcategory" && submitToExternalPartners && !(_id in path("drafts.**"))]._id',
  )
  const page = await windows.open('marc', {path: `${spain};supportSubcategory;${first}`})
  await field(page, 'name.en').getByTestId('string-input').fill('Another name')
  await publishNow(page)
  expect(await content.getDocument(first ?? '')).toMatchObject({name: {en: 'Another name'}})
})

test('what somebody else publishes in between is shown, and has to be confirmed again', async ({
  studio,
  windows,
}) => {
  const content = contentOf(studio)
  onTestFinished(() => restoreThreshold(content))
  const page = await windows.open('ines', {path: settings})
  await publishThreshold(page, '30')
  await headline(page, halved).waitFor()
  await content.patch(driveThruId).set({ticketType: 'GENERAL'}).commit()
  await confirmIn(page).click()
  await reviewOf(page)
    .getByText(/Something else was published while this was open/)
    .waitFor()
  await headline(page, 'Publish: 20 of 177 outcomes change: 20 STORE to GENERAL').waitFor()
  expect(await thresholdIn(content)).toBe(60)

  const done = published(page)
  await confirmIn(page).click()
  await done
  expect(await thresholdIn(content)).toBe(30)
  await content.patch(driveThruId).set({ticketType: 'STORE'}).commit()
})

test('a lake that answers nothing when it is asked again keeps nobody from publishing, knowingly', async ({
  studio,
  windows,
}) => {
  windows.expectProblem(/support-routing\.content.*status 500/)
  const content = contentOf(studio)
  onTestFinished(() => restoreThreshold(content))
  const page = await windows.open('ines', {path: settings})
  await publishThreshold(page, '30')
  await headline(page, halved).waitFor()
  await page
    .context()
    .route(/\/data\/query\/.*support-routing/, (route) => route.fulfill({body: 'no', status: 500}))
  await confirmIn(page).click()
  await reviewOf(page)
    .getByText(/What this would change could not be checked/)
    .waitFor()
  expect(await thresholdIn(content)).toBe(60)
  const done = published(page)
  await reviewOf(page).getByRole('button', {name: 'Publish without checking'}).click()
  await done
  expect(await thresholdIn(content)).toBe(30)
})

test('unpublishing a group shows what can no longer happen', async ({studio, windows}) => {
  const content = contentOf(studio)
  const page = await windows.open('ines', {
    path: `${portugal};supportCategoryGroup;${driveThruId}`,
  })
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('action-unpublish').click()
  await headline(page, 'Unpublish: 16 of 162 outcomes can no longer happen').waitFor()
  await page.keyboard.press('Escape')
  await reviewOf(page).waitFor({state: 'detached'})
  expect(await content.getDocument(driveThruId)).toBeDefined()

  await page.getByTestId('action-unpublish').click()
  await confirmIn(page).click()
  // Sanity asks by itself then, and looks for what refers to the group.
  await page.getByTestId('confirm-button').click()
  await expect.poll(() => content.getDocument(driveThruId)).toBeUndefined()
  await content.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${driveThruId}`,
    publishedId: driveThruId,
  })
})

test('an error that somebody else causes keeps Publish shut before Sanity validates again', async ({
  studio,
  windows,
}) => {
  const content = contentOf(studio)
  const page = await windows.open('ines', {
    path: `${portugal};supportSubcategory;${deliveryTimeId}`,
  })
  await field(page, 'name.en').getByTestId('string-input').fill('Delivery is late')
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  await content.patch('supportSettings').unset(['knowledgeForceIssues[id == "0201"]']).commit()
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  await publishButton(page).hover({force: true})
  await page.getByText(/^This cannot be published\. .*“0201”/).waitFor()
  await content
    .patch('supportSettings')
    .insert('after', 'knowledgeForceIssues[-1]', [
      {_key: 'again', _type: 'knowledgeForceIssue', id: '0201', title: 'Delivery time'},
    ])
    .commit()
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
})

test('a content release tells its routing impact', async ({studio, windows}) => {
  const content = contentOf(studio)
  const releaseId = 'rImpact'
  await content.releases.create({
    metadata: {releaseType: 'undecided', title: 'Spring menu'},
    releaseId,
  })
  await content.createVersion({baseId: paymentsId, publishedId: paymentsId, releaseId})
  await content.patch(`versions.${releaseId}.${paymentsId}`).set({ticketType: 'STORE'}).commit()
  const page = await windows.open('ines', {
    path: `/prod_bk_pt/releases/${releaseId}`,
    ready: 'text=Spring menu',
  })
  await page.getByTestId('release-menu-button').click()
  await page.getByRole('menuitem', {name: 'Routing impact'}).click()
  await headline(
    page,
    'Routing impact of the release: 8 of 170 outcomes change: 8 GENERAL to STORE',
  ).waitFor()
  expect(await confirmIn(page).count()).toBe(0)
  await reviewOf(page).getByRole('button', {name: 'Close'}).last().click()

  await page.goto(`${studio.url}${payments},inspect=support-findings?perspective=${releaseId}`)
  await page
    .getByRole('region', {name: 'When the release is published'})
    .getByText('8 of 170 outcomes change: 8 GENERAL to STORE')
    .waitFor()
})
