import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import {group, type StoredDocument, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const view = 'view=routing-preview'
const inspector = 'inspect=support-routing-preview'
const deliveryTime = '621be5e3-0bb6-4912-948a-351eead441ba'

const answer = (page: Page) => page.getByTestId('routing-answer')
const reasonOf = (page: Page) => answer(page).getAttribute('data-reason')
const notice = (page: Page) => page.getByTestId('preview-notice')
const ticketLine = (page: Page) => page.getByTestId('routing-path').getByRole('listitem').first()
const subcategoryAt = (id: string, params = view) => `${support};supportSubcategory;${id},${params}`

async function store(lake: SanityClient, ...documents: readonly StoredDocument[]) {
  const transaction = lake.transaction()
  for (const document of documents) transaction.createOrReplace(stored(document))
  await transaction.commit()
}

/** A name in every language of the market. */
function named(name: string) {
  return {name: {_type: 'localeString', en: name, es: name, pt: name}}
}

test('a new document says that nothing is stored, and follows the first keystrokes', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${support};supportSubcategory`})
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

test('a deleted document says so', async ({portugal}) => {
  await store(portugal.lake, subcategory('short-lived', named('Short-lived')))
  const page = await portugal.open('ines', {path: subcategoryAt('short-lived')})
  await expect.poll(() => reasonOf(page)).toBe('subcategory-not-in-group')
  await portugal.lake.delete('short-lived')
  await notice(page)
    .getByText(/Nothing is stored of this document/)
    .waitFor()
})

test('a document that is only in a release is previewed in it', async ({portugal}) => {
  const {lake} = portugal
  await lake.releases.create({
    releaseId: 'rAutumn',
    metadata: {title: 'Autumn', releaseType: 'asap'},
  })
  await store(
    portugal.lake,
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
  const page = await portugal.open('ines', {
    path: `${subcategoryAt('only-in-release')}?perspective=rAutumn`,
  })
  await expect.poll(() => reasonOf(page)).toBe('ticket-type-general')
  await expect.poll(() => ticketLine(page).innerText()).toContain('Sopa · Sopas')
})

test('a long list opens by and by, and the keyboard goes on from it', async ({portugal}) => {
  const ids = Array.from({length: 110}, (_, index) => `listed-${index}`)
  await store(
    portugal.lake,
    ...ids.map((id) => subcategory(id, named(id))),
    group('crowded', 'STORE', ids, named('Crowded')),
  )
  const page = await portugal.open('ines', {
    path: `${support};supportCategoryGroup;crowded,${view}`,
  })
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

test.for([
  ['of 300 characters', 'Entrega muito demorada '.repeat(13).trim()],
  ['without a blank', 'x'.repeat(300)],
  ['from right to left', 'وقت التوصيل إلى المنزل طويل جدا'],
] as const)('a name %s fits into the narrowest pane', async ([, name], {portugal}) => {
  await store(
    portugal.lake,
    subcategory('named', named(name)),
    group('naming', 'STORE', ['named'], named(name)),
  )
  const page = await portugal.open('ines', {path: subcategoryAt('named')})
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
  portugal,
}) => {
  const page = await portugal.open('vera', {
    path: subcategoryAt('73bbdc03-61c0-4b3c-93ec-f3508a82345a', inspector),
  })
  await expect.poll(() => reasonOf(page)).toBe('no-order')
  await page.getByText(/can never reach STORE here/).waitFor()
  expect(await page.getByTestId('fix-button').count()).toBe(0)
})

test('without a connection the answer stays, and says since when', async ({
  portugal,
  studio,
  windows,
}) => {
  windows.expectProblem(/ERR_|Failed to fetch|status 5|ConnectionFailed|disconnect/i)
  const page = await portugal.open('ines', {path: subcategoryAt(deliveryTime)})
  await expect.poll(() => reasonOf(page)).toBe('store')
  windows.leaveNothing()
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
