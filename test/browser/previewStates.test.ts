import type {Page} from 'playwright-core'

import {group, type StoredDocument, subcategory} from '../engine/documents.ts'
import {clientOf, stored} from '../filledLake.ts'
import type {RunningStudio} from '../../studio/startStudio.ts'
import {expect, test} from './studioTest.ts'

const support = '/prod_bk_pt/structure/ctgConfigs;support'
const view = 'view=routing-preview'
const inspector = 'inspect=support-routing-preview'
const deliveryTime = '621be5e3-0bb6-4912-948a-351eead441ba'

const answer = (page: Page) => page.getByTestId('routing-answer')
const reasonOf = (page: Page) => answer(page).getAttribute('data-reason')
const notice = (page: Page) => page.getByTestId('preview-notice')
const ticketLine = (page: Page) => page.getByTestId('routing-path').getByRole('listitem').first()
const lakeOf = (studio: RunningStudio) => clientOf(studio.lake?.url ?? '', 'prod_bk_pt')
const subcategoryAt = (id: string, params = view) => `${support};supportSubcategory;${id},${params}`

async function store(studio: RunningStudio, ...documents: readonly StoredDocument[]) {
  const transaction = lakeOf(studio).transaction()
  for (const document of documents) transaction.createOrReplace(stored(document))
  await transaction.commit()
}

/** A name in every language of the market. */
function named(name: string) {
  return {name: {_type: 'localeString', en: name, es: name, pt: name}}
}

test('a new document says that nothing is stored, and follows the first keystrokes', async ({
  windows,
}) => {
  const page = await windows.open('ines', {path: `${support};supportSubcategory`})
  await page.getByTestId('action-intent-button').click()
  await page.getByRole('button', {exact: true, name: 'Routing preview'}).click()
  await notice(page)
    .getByText(/Nothing is stored of this document/)
    .waitFor()
  await expect.poll(() => reasonOf(page)).toBe('subcategory-not-in-group')
  await page.getByTestId('field-name.pt').getByTestId('string-input').fill('Guardanapos')
  await expect.poll(() => ticketLine(page).innerText()).toContain('Guardanapos')
  await notice(page).waitFor({state: 'detached'})
})

test('a deleted document says so', async ({studio, windows}) => {
  await store(studio, subcategory('short-lived', named('Short-lived')))
  const page = await windows.open('ines', {path: subcategoryAt('short-lived')})
  await expect.poll(() => reasonOf(page)).toBe('subcategory-not-in-group')
  await lakeOf(studio).delete('short-lived')
  await notice(page)
    .getByText(/Nothing is stored of this document/)
    .waitFor()
})

test('a document that is only in a release is previewed in it', async ({studio, windows}) => {
  const lake = lakeOf(studio)
  await lake.releases.create({
    releaseId: 'rAutumn',
    metadata: {title: 'Autumn', releaseType: 'asap'},
  })
  await store(
    studio,
    {...subcategory('only-in-release', named('Sopa')), _id: 'versions.rAutumn.only-in-release'},
    {
      ...group('release-group', 'GENERAL', [], {
        ...named('Sopas'),
        // Sanity makes it strong when the release is published.
        supportSubcategories: [
          {_key: 'a', _ref: 'only-in-release', _type: 'reference', _weak: true},
        ],
      }),
      _id: 'versions.rAutumn.release-group',
    },
  )
  const page = await windows.open('ines', {
    path: `${subcategoryAt('only-in-release')}?perspective=rAutumn`,
  })
  await expect.poll(() => reasonOf(page)).toBe('ticket-type-general')
  await expect.poll(() => ticketLine(page).innerText()).toContain('Sopa · Sopas')
})

test('a group without sub-categories says what is missing', async ({studio, windows}) => {
  await store(studio, group('hollow', 'STORE', [], named('Hollow')))
  const page = await windows.open('ines', {path: `${support};supportCategoryGroup;hollow,${view}`})
  await page.getByText(/holds no sub-category yet/).waitFor()
  await page.getByRole('button', {exact: true, name: 'Recent'}).waitFor()
})

test('a long list opens by and by, and the keyboard goes on from it', async ({studio, windows}) => {
  const ids = Array.from({length: 110}, (_, index) => `listed-${index}`)
  await store(
    studio,
    ...ids.map((id) => subcategory(id, named(id))),
    group('crowded', 'STORE', ids, named('Crowded')),
  )
  const page = await windows.open('ines', {path: `${support};supportCategoryGroup;crowded,${view}`})
  const overview = page.getByTestId('pair-overview')
  const rows = overview.getByRole('listitem')
  const more = (count: number) => overview.getByRole('button', {name: `and ${count} more`})
  await more(102).press('Enter')
  await expect.poll(() => rows.count()).toBe(108)
  await more(2).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => rows.count()).toBe(110)
  // The list, so that the next key leads into it.
  await overview
    .locator(':focus')
    .filter({has: page.getByRole('listitem')})
    .waitFor()
})

test('a sub-category in nine groups can be tried in each of them', async ({studio, windows}) => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  await store(
    studio,
    subcategory('everywhere', named('Em todo o lado')),
    ...numbers.map((number) =>
      group(
        `g${number}`,
        number % 2 === 0 ? 'STORE' : 'GENERAL',
        ['everywhere'],
        named(`Grupo ${number}`),
      ),
    ),
  )
  const page = await windows.open('ines', {path: subcategoryAt('everywhere')})
  await page.getByTestId('pair-overview').getByText('In 9 groups.').waitFor()
  await page.getByLabel('Category group').selectOption('Grupo 2')
  await expect.poll(() => reasonOf(page)).toBe('store')
  await page.getByLabel('Category group').selectOption('The ticket names no group')
  await expect.poll(() => reasonOf(page)).toBe('ticket-type-ambiguous')
})

test.for([
  ['of 300 characters', 'Entrega muito demorada '.repeat(13).trim()],
  ['without a blank', 'x'.repeat(300)],
  ['from right to left', 'وقت التوصيل إلى المنزل طويل جدا'],
] as const)('a name %s fits into the narrowest pane', async ([, name], {studio, windows}) => {
  await store(
    studio,
    subcategory('named', named(name)),
    group('naming', 'STORE', ['named'], named(name)),
  )
  const page = await windows.open('ines', {path: subcategoryAt('named')})
  await page.setViewportSize({height: 900, width: 320})
  await expect.poll(() => ticketLine(page).innerText()).toContain(name)
  const overflow = () =>
    answer(page).evaluate((element) => {
      const pane = element.closest('[data-testid="document-panel-scroller"]') ?? document.body
      return pane.scrollWidth - pane.clientWidth
    })
  await expect.poll(overflow).toBe(0)
  await expect.poll(() => page.evaluate(() => document.body.scrollWidth - innerWidth)).toBe(0)
})

test('whoever may only read sees the same answer, and no button that changes content', async ({
  windows,
}) => {
  const page = await windows.open('vera', {
    path: subcategoryAt('73bbdc03-61c0-4b3c-93ec-f3508a82345a', inspector),
  })
  await expect.poll(() => reasonOf(page)).toBe('no-order')
  await page.getByText(/can never reach STORE here/).waitFor()
  expect(await page.getByTestId('fix-button').count()).toBe(0)
})

test('without a connection the answer stays, and says since when', async ({studio, windows}) => {
  windows.expectProblem(/ERR_|Failed to fetch|status 5|ConnectionFailed|disconnect/i)
  const page = await windows.open('ines', {path: subcategoryAt(deliveryTime)})
  await expect.poll(() => reasonOf(page)).toBe('store')
  // The last test of this file: nothing answers any more.
  await studio.lake?.close()
  await page
    .getByText(/The connection is lost/)
    .first()
    .waitFor()
  await page
    .getByText(/Routing is shown as it was (just now|\d+ sec)/)
    .first()
    .waitFor()
  expect(await reasonOf(page)).toBe('store')
  await page.getByRole('radio', {name: 'no order'}).check()
  await expect.poll(() => reasonOf(page)).toBe('no-order')
})
