import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {confirmIn, publishNow, reviewOf} from './publishNow.ts'
import {expect, type Market, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
/** Spain's Drive-Thru, a STORE group in which nothing is wrong. */
const driveThruId = '88cec7e1-75ec-4fa0-afb0-8743015048e7'
const lostPropertyId = '5c13e98e-ce6a-4a64-be15-aeac49eb4d8a'

const banner = (page: Page) => page.getByTestId('findings-banner').last()
const field = (page: Page, path: string) => page.getByTestId(`field-${path}`).last()
const textOf = (page: Page, path: string) => field(page, path).getByTestId('string-input').last()
const together = (page: Page) => page.getByTestId('publish-together').last()
const partners = (page: Page) =>
  page.getByLabel(/Submit Support Requests to External Partners/).last()
const option = (page: Page) => page.getByLabel(/Allow the guest to select a recent order/).last()

async function nameIt(page: Page): Promise<void> {
  await textOf(page, 'name.es').fill('Entrega con retraso')
  await textOf(page, 'name.en').fill('Late delivery')
  await textOf(page, 'name.pt').fill('Entrega atrasada')
}

async function chooseUnusedId(page: Page): Promise<void> {
  const input = field(page, 'knowledgeForceIssueId').getByRole('combobox')
  await input.fill('03')
  await page.getByRole('option', {name: /^0306 ·.*In use: Comida fría en el Drive-Thru$/}).waitFor()
  await page.getByRole('option', {name: /^0307 ·/}).click()
}

/** The new sub-category as it is published, with the groups that hold it. */
function publishedOf(market: Market): Promise<unknown> {
  return market.lake.fetch(
    `*[_type == "supportSubcategory" && name.en == "Late delivery"]{
      "asks": allowRecentOrderSelection,
      "forwarded": submitToExternalPartners,
      "groups": *[_type == "supportCategoryGroup" && references(^._id)]{
        _id,
        "weak": supportSubcategories[_ref == ^.^._id][0]._weak
      }
    }`,
    {},
    {perspective: 'published'},
  )
}

test('a new sub-category of a STORE group takes one form and one publish, and no error comes before the first key', async ({
  spain,
}) => {
  const page = await spain.open('ines', {path: `${groups};${driveThruId}`})
  await formIsReady(page)
  await field(page, 'supportSubcategories').getByTestId('add-single-object-button').click()
  const reference = page.getByTestId('reference-input')
  await reference.getByRole('combobox').waitFor()
  await expect
    .poll(() =>
      spain.lake.fetch(
        'count(*[_id == $id][0].supportSubcategories)',
        {id: `drafts.${driveThruId}`},
        {perspective: 'raw'},
      ),
    )
    .toBe(3)
  await banner(page).getByText('Nothing is wrong with this document.').waitFor()
  await reference.getByRole('button', {name: 'Create'}).click()

  await expect.poll(() => partners(page).isChecked()).toBe(true)
  expect(await option(page).isChecked()).toBe(true)
  await banner(page).getByText(/^New:/).waitFor()
  await expect.poll(() => page.locator('[data-finding]').count()).toBe(0)
  expect(await page.getByTestId('input-validation-icon-error').count()).toBe(0)

  await textOf(page, 'name.es').fill('Entrega con retraso')
  await banner(page).getByText('3 errors').waitFor()
  await nameIt(page)
  await chooseUnusedId(page)
  await banner(page).getByText('Nothing is wrong with this document.').waitFor()
  await expect.poll(() => together(page).innerText()).toBe('Publish 2 drafts together')
  await together(page).click()
  const documents = reviewOf(page).getByRole('region', {name: 'What is published'})
  await expect
    .poll(() => documents.getByRole('listitem').allInnerTexts())
    .toEqual(['Entrega con retraso', 'Drive-Thru'])
  await expect.poll(() => confirmIn(page).isEnabled()).toBe(true)
  await confirmIn(page).click()
  await page.getByText('2 documents are published').waitFor()
  expect(await publishedOf(spain)).toEqual([
    {asks: true, forwarded: true, groups: [{_id: driveThruId, weak: null}]},
  ])
  await expect.poll(() => together(page).count()).toBe(0)
})

test('one that no ticket can leave is asked about, and put into a group from its own form', async ({
  spain,
}) => {
  const page = await spain.open('ines', {path: subcategories})
  await page.getByTestId('action-intent-button').click()
  await formIsReady(page)
  const heightOf = async () => (await banner(page).boundingBox())?.height
  const before = await heightOf()
  await textOf(page, 'name.es').fill('Entrega con retraso')
  await banner(page).getByText('2 errors').waitFor()
  expect(await heightOf()).toBe(before)
  await nameIt(page)
  await banner(page).getByText('Nothing is wrong with this document.').waitFor()
  expect(await heightOf()).toBe(before)
  await page.getByTestId('action-publish').click()
  const review = reviewOf(page)
  await review.locator('[data-finding=external-partners-off]').waitFor()
  await review.locator('[data-finding=subcategory-not-in-any-group]').waitFor()
  await review.getByRole('button', {name: 'Cancel'}).click()
  await publishNow(page, {review: 'confirm'})

  await page.getByTestId('add-to-group').click()
  await page.getByRole('menuitem', {name: 'Drive-Thru · STORE'}).click()
  await together(page).click()
  await expect.poll(() => confirmIn(page).isEnabled()).toBe(true)
  await confirmIn(page).click()
  await page.getByText('1 document is published').waitFor()
  expect(await publishedOf(spain)).toEqual([
    {asks: false, forwarded: false, groups: [{_id: driveThruId, weak: null}]},
  ])
})

test('drafts with an error are not published together, and none of them is', async ({spain}) => {
  const content = spain.lake
  await content.create({
    _id: 'drafts.late',
    _type: 'supportSubcategory',
    name: {_type: 'localeString', en: 'Late delivery', es: 'Entrega con retraso', pt: ''},
    submitToExternalPartners: false,
  })
  const item = {
    _key: 'late',
    _ref: 'late',
    _strengthenOnPublish: {type: 'supportSubcategory'},
    _type: 'reference',
    _weak: true,
  }
  await content.create({
    ...(await content.getDocument(driveThruId)),
    _id: `drafts.${driveThruId}`,
    _type: 'supportCategoryGroup',
    supportSubcategories: [item],
  })
  const page = await spain.open('ines', {path: `${groups};${driveThruId}`})
  await together(page).click()
  await reviewOf(page).getByText('This has an error, so it cannot be published.').waitFor()
  await reviewOf(page).locator('[data-finding=name-missing]').waitFor()
  expect(await confirmIn(page).isDisabled()).toBe(true)
  expect(await content.getDocument('late')).toBeUndefined()
})

test('who may not edit routing cannot add to a group, and a viewer is not asked to', async ({
  portugal,
}) => {
  const rui = await portugal.open('rui', {path: `${subcategories};${lostPropertyId}`})
  await formIsReady(rui)
  await expect.poll(() => rui.getByTestId('add-to-group').isDisabled()).toBe(true)
  const vera = await portugal.open('vera', {path: `${subcategories};${lostPropertyId}`})
  await vera.locator('[data-finding=subcategory-not-in-any-group]').waitFor()
  expect(await vera.getByTestId('add-to-group').count()).toBe(0)
  expect(await vera.getByTestId('publish-together').count()).toBe(0)
})
