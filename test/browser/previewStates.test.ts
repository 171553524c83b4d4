import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import {group, type StoredDocument, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'
import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const view = 'view=routing-preview'
const inspector = 'inspect=support-routing-preview'
const deliveryTime = '621be5e3-0bb6-4912-948a-351eead441ba'

const answer = (page: Page) => page.getByTestId('routing-answer')
const row = (page: Page) =>
  page.getByTestId('field-supportSubcategories').locator('[data-destination]')
const now = (page: Page) => page.getByTestId('routing-answer-now')
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
  await now(page).getByRole('heading', {name: 'Nothing is live'}).waitFor()
  await answer(page).getByRole('heading', {name: 'After publishing: Not forwarded'}).waitFor()
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

test('what is live comes first where a draft changes the answer', async ({portugal}) => {
  const page = await portugal.open('ines', {path: subcategoryAt(deliveryTime, inspector)})
  await expect.poll(() => reasonOf(page)).toBe('store')
  expect(await now(page).count()).toBe(0)
  await formIsReady(page)
  await page
    .getByTestId('boolean-input')
    .filter({hasText: 'External Partners'})
    .getByRole('checkbox')
    .click()
  await expect.poll(() => reasonOf(page)).toBe('external-partners-off')
  await now(page).getByRole('heading', {name: 'Now: STORE'}).waitFor()
  await answer(page).getByRole('heading', {name: 'After publishing: Not forwarded'}).waitFor()
  // Whoever looks at what is published is told of nothing else.
  const reader = await portugal.open('vera', {
    path: `${subcategoryAt(deliveryTime, inspector)}?perspective=published`,
  })
  await expect.poll(() => reasonOf(reader)).toBe('store')
  expect(await now(reader).count()).toBe(0)
})

test('a row, its finding and the panel answer from one perspective, with the way to the draft', async ({
  portugal,
}) => {
  await store(
    portugal.lake,
    subcategory('late', {...named('Late'), submitToExternalPartners: false}),
    group('ours', 'STORE', ['late'], named('Ours')),
  )
  await portugal.lake.create({
    ...stored(subcategory('late', named('Late'))),
    _id: 'drafts.late',
  })
  const path = `${support};supportCategoryGroup;ours,${inspector}`
  const page = await portugal.open('ines', {path})
  await expect.poll(() => row(page).getAttribute('data-destination')).toBe('STORE GENERAL')
  await expect.poll(() => reasonOf(page)).toBe('store')
  await now(page).getByRole('heading', {name: 'Now: Not forwarded'}).waitFor()
  await answer(page).getByRole('heading', {name: 'After publishing all drafts: STORE'}).waitFor()
  expect(await page.locator('[data-finding=external-partners-off]').count()).toBe(0)

  // What is published alone says the other thing everywhere, and the advice is the draft.
  const other = await portugal.open('marc', {path: `${path}?perspective=published`})
  await expect.poll(() => row(other).getAttribute('data-destination')).toBe('NOT_FORWARDED')
  await expect.poll(() => reasonOf(other)).toBe('external-partners-off')
  await other
    .getByTestId('mend-elsewhere')
    .filter({hasText: 'A draft has changed this already. Publish that draft:'})
    .getByRole('link', {name: /Late/})
    .waitFor()

  await page.getByTestId('waiting-drafts').getByRole('link', {name: 'Open Late'}).click()
  await expect.poll(() => page.url()).toContain('late')
  await answer(page).getByRole('heading', {name: 'After publishing: STORE'}).waitFor()
})

test('an older revision in the form is answered for, and said so', async ({portugal}) => {
  const {lake} = portugal
  for (const submitToExternalPartners of [false, true]) {
    const of = {draftId: `drafts.${deliveryTime}`, publishedId: deliveryTime}
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as people publish
    await lake.action({
      actionType: 'sanity.action.document.edit',
      ...of,
      patch: {set: {submitToExternalPartners}},
    })
    // oxlint-disable-next-line no-await-in-loop -- as above
    await lake.action({actionType: 'sanity.action.document.publish', ...of})
  }
  const page = await portugal.open('ines', {
    path: subcategoryAt(deliveryTime, 'inspect=sanity%2Fstructure%2Fhistory'),
  })
  const published = page.getByTestId('timeline-item-button').filter({hasText: 'Published'})
  await published.nth(1).click()
  const toggle = page
    .getByTestId('boolean-input')
    .filter({hasText: 'External Partners'})
    .getByRole('checkbox')
  await expect.poll(() => toggle.isChecked()).toBe(false)
  await page.getByRole('button', {exact: true, name: 'Routing preview'}).click()
  const isAnsweredFor = async () => {
    await page
      .getByTestId('preview-revision')
      .getByText(/shows an older revision/)
      .waitFor()
    await expect.poll(() => reasonOf(page)).toBe('external-partners-off')
    await now(page).getByRole('heading', {name: 'Now: STORE'}).waitFor()
    await answer(page).getByRole('heading', {name: 'In this revision: Not forwarded'}).waitFor()
  }
  await isAnsweredFor()
  expect(await page.getByTestId('fix-button').count()).toBe(0)

  const rev = /rev=([^,;?&]+)/.exec(decodeURIComponent(page.url()))?.[1]
  await portugal.goTo(page, subcategoryAt(deliveryTime, `${view},rev=${rev}`))
  await isAnsweredFor()

  await portugal.goTo(page, subcategoryAt(deliveryTime, `${view},rev=none-of-these`))
  await page
    .getByTestId('preview-revision')
    .getByText(/cannot be found/)
    .waitFor()
  await expect.poll(() => reasonOf(page)).toBe('store')
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
  await now(page).getByRole('heading', {name: 'Nothing is live'}).waitFor()
  await answer(page).getByRole('heading', {name: 'After the release: GENERAL'}).waitFor()
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
