import type {Page} from 'playwright-core'

import {expect, test} from './studioTest.ts'

/** What the Studio says of a document that is written while it reads it for the first time. */
const overtaken = /Document out of sync, skipping mutation/

const subcategories = '/structure/ctgConfigs;support;supportSubcategory'

const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const wrongOrder = '76ef0447-3fbd-43a0-8be7-9cdbad865c61'
const refundNotReceived = '4a91074d-8648-4aa7-9be1-2a2fa58bdcbc'

const textOf = (page: Page, path: string) =>
  page.getByTestId(`field-${path}`).getByTestId('string-input')
const confirm = (page: Page) => page.getByRole('dialog').getByTestId('confirm-button')

test('a sub-category is renamed in a release and published with it', async ({
  portugal,
  windows,
}) => {
  windows.expectProblem(overtaken)
  const {lake} = portugal
  const page = await portugal.open('ines', {
    path: '/releases',
    ready: 'text=New release',
  })
  await page.getByRole('button', {name: 'New release'}).click()
  await page.getByTestId('release-form-title').fill('Spring menu')
  await page.getByTestId('submit-release-button').click()
  const nameInPath = () => /releases\/(\w+)/.exec(page.url())?.[1]
  await expect.poll(nameInPath).toBeDefined()
  const releaseId = nameInPath() ?? ''
  await expect.poll(() => lake.releases.get({releaseId})).toMatchObject({state: 'active'})

  await portugal.goTo(page, `${subcategories};${coldFood}?perspective=${releaseId}`)
  await page.getByRole('button', {name: 'Add to release'}).click()
  await expect.poll(() => textOf(page, 'name.en').isEditable()).toBe(true)
  await textOf(page, 'name.en').fill('Frozen food at the Drive-Thru')
  await expect
    .poll(() => lake.getDocument(`versions.${releaseId}.${coldFood}`))
    .toMatchObject({name: {en: 'Frozen food at the Drive-Thru'}})
  expect(await lake.getDocument(coldFood)).toMatchObject({
    name: {en: 'Cold food at the Drive-Thru'},
  })

  await page.getByRole('link', {name: 'Releases'}).click()
  await page.getByTestId('table-row').getByText('Spring menu').click()
  await expect.poll(() => page.getByTestId('publish-all-button').isEnabled()).toBe(true)
  await page.getByTestId('publish-all-button').click()
  await confirm(page).click()
  await page.getByText('This release is published successfully').waitFor()
  await expect.poll(() => lake.releases.get({releaseId})).toMatchObject({state: 'published'})
  expect(await lake.getDocument(coldFood)).toMatchObject({
    name: {en: 'Frozen food at the Drive-Thru'},
  })
  await page.getByRole('button', {name: 'Activity'}).click()
  await page.getByText('Published the Spring menu release').waitFor()

  await page.getByTestId('revert-button').click()
  await page.getByText('1 document will be restored').waitFor()
  await page.getByText('Immediately revert the release').click()
  await confirm(page).click()
  await expect
    .poll(() => lake.getDocument(coldFood))
    .toMatchObject({name: {en: 'Cold food at the Drive-Thru'}})
})

test('a release is scheduled, which locks its documents, and unscheduled', async ({portugal}) => {
  const {lake} = portugal
  const releaseId = 'rSummer'
  await lake.releases.create({
    releaseId,
    metadata: {
      title: 'Summer menu',
      releaseType: 'scheduled',
      intendedPublishAt: '2099-06-01T10:00:00.000Z',
    },
  })
  await lake.createVersion({releaseId, publishedId: wrongOrder, baseId: wrongOrder})
  const page = await portugal.open('ines', {
    path: `/releases/${releaseId}`,
    ready: '[data-testid=table-row]',
  })
  const schedule = page.getByTestId('schedule-button')
  const stateOf = async () => (await lake.releases.get({releaseId}))?.state
  await expect.poll(() => schedule.isEnabled()).toBe(true)
  await schedule.click()
  await confirm(page).click()
  await expect.poll(stateOf).toBe('scheduled')
  expect(await lake.releases.get({releaseId})).toMatchObject({
    publishAt: '2099-06-01T10:00:00.000Z',
  })

  const editor = await portugal.open('marc', {
    path: `${subcategories};${wrongOrder}?perspective=${releaseId}`,
  })
  await editor.getByTestId('scheduled-release-banner').waitFor()
  await expect.poll(() => textOf(editor, 'name.en').isEditable()).toBe(false)

  await page.getByRole('button', {name: 'Unschedule'}).click()
  await confirm(page).click()
  await expect.poll(stateOf).toBe('active')
  await expect.poll(() => textOf(editor, 'name.en').isEditable()).toBe(true)
})

test('a draft is scheduled, paused, and published at once', async ({portugal, windows}) => {
  windows.expectProblem(overtaken)
  const {lake} = portugal
  const page = await portugal.open('ines', {path: `${subcategories};${refundNotReceived}`})
  await textOf(page, 'name.en').fill('Where is my money?')
  await expect
    .poll(() => lake.getDocument(`drafts.${refundNotReceived}`))
    .toMatchObject({name: {en: 'Where is my money?'}})
  await page.getByTestId('action-menu-button').click()
  await page.getByTestId('action-Schedulepublish').click()
  const date = page.getByRole('dialog').getByTestId('date-input')
  await date.fill('Jun 1, 2099 10:00')
  await date.press('Tab')
  await confirm(page).click()
  const stateOf = () =>
    lake.fetch('*[metadata.cardinality == "one"]{state, publishAt}', {}, {perspective: 'raw'})
  // In the time zone of this machine.
  const publishAt = new Date(2099, 5, 1, 10).toISOString()
  await expect.poll(stateOf).toEqual([{state: 'scheduled', publishAt}])

  await page.getByRole('button', {name: 'Pause to edit'}).click()
  await expect.poll(stateOf).toEqual([{state: 'active', publishAt: null}])
  await expect.poll(() => textOf(page, 'name.en').isEditable()).toBe(true)
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'Publish now'}).click()
  await confirm(page).click()
  await expect
    .poll(() => lake.getDocument(refundNotReceived))
    .toMatchObject({name: {en: 'Where is my money?'}})
})
