import type {Locator, Page} from 'playwright-core'

import {readLakeRequest} from '../../bench/lakeRequest.ts'
import {
  diffRouting,
  enumerateOutcomes,
  readRoutingConfig,
  withDocument,
} from '../../engine/index.ts'
import {axeProblems} from './axe.ts'
import {expect, type Market, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const subcategories = `${support};supportSubcategory`
const settings = `${support};supportSettings`

const coldFood = '73bbdc03-61c0-4b3c-93ec-f3508a82345a'
const driveThru = 'b063393c-e812-43cb-aeb5-987ddebf68ed'
const inspected = ',inspect=support-routing-preview'
const viewed = ',view=routing-preview'

const sides = (page: Page) => page.getByTestId('compare-sides')
const side = (page: Page, id: string) => sides(page).locator(`[data-side="${id}"]`)
const option = (page: Page) =>
  page
    .getByTestId('boolean-input')
    .filter({hasText: /Allow the guest to select a recent order/})
    .getByRole('checkbox')
const preview = (page: Page) => page.getByTestId('settings-preview')
const threshold = (page: Page) => page.getByTestId('number-input')

/** What each card says of its side. */
const told = (page: Page) =>
  sides(page)
    .locator('[data-side]')
    .evaluateAll((cards) =>
      cards.map((card) =>
        ['data-side', 'data-outcome', 'data-difference']
          .map((name) => card.getAttribute(name))
          .filter((value) => value !== null)
          .join(' '),
      ),
    )

/** Opens everything that a list keeps back. */
async function openAll(within: Locator) {
  const more = within.getByRole('button', {name: /^and \d+ more$/})
  while ((await more.count()) > 0) await more.first().click()
}

test('one ticket goes two ways, by the draft and by what is published, as the form is edited', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${subcategories};${coldFood}${inspected}`})
  await expect.poll(() => told(page)).toEqual(['published GENERAL', 'drafts GENERAL same'])
  await side(page, 'published').getByText('In the form now').waitFor()
  const asked: string[] = []
  page.on('request', (request) => {
    if (readLakeRequest(request.url())?.isOfPlugin === true) asked.push(request.url())
  })

  await option(page).click()
  await expect.poll(() => told(page)).toEqual(['published GENERAL', 'drafts STORE outcome'])
  await side(page, 'drafts').getByText('Changes when published: GENERAL becomes STORE.').waitFor()
  await side(page, 'drafts').getByText('In the form now').waitFor()
  expect(await side(page, 'published').getByText('In the form now').count()).toBe(0)
  // A guest's ticket can carry an order now, up to the threshold and beyond it.
  await sides(page).getByText('1 sub-category: some tickets become possible').waitFor()

  await page.getByRole('radio', {name: 'partner'}).check()
  await expect.poll(() => told(page)).toEqual(['published STORE', 'drafts STORE same'])
  await page.getByRole('radio', {name: 'guest'}).check()
  await expect.poll(() => told(page)).toEqual(['published GENERAL', 'drafts STORE outcome'])
  expect(asked).toEqual([])
  expect(await axeProblems(sides(page))).toEqual([])

  await option(page).click()
  await expect.poll(() => told(page)).toEqual(['published GENERAL', 'drafts GENERAL same'])
  await sides(page).getByText('No ticket goes elsewhere').waitFor()
})

test('a release stands beside what is published and the drafts, under its own title', async ({
  portugal,
}) => {
  const {lake} = portugal
  const releaseId = 'rMenu'
  await lake.releases.create({
    metadata: {releaseType: 'asap', title: 'Menu of the summer'},
    releaseId,
  })
  await lake.createVersion({baseId: driveThru, publishedId: driveThru, releaseId})
  const page = await portugal.open('ines', {
    path: `${support};supportCategoryGroup;${driveThru}${inspected}?perspective=${releaseId}`,
  })
  await expect
    .poll(() => told(page))
    .toEqual(['published STORE', 'drafts STORE same', `${releaseId} STORE same`])
  await side(page, releaseId).getByRole('heading', {name: 'Menu of the summer'}).waitFor()
  await side(page, releaseId).getByText('In the form now').waitFor()

  await page.getByTestId('field-ticketType').getByLabel('General').check()
  await expect
    .poll(() => told(page))
    .toEqual(['published STORE', 'drafts STORE same', `${releaseId} GENERAL outcome`])
  await side(page, releaseId)
    .getByText('Changes when the release is published: STORE becomes GENERAL.')
    .waitFor()
  await sides(page)
    .getByRole('region', {name: /once the release “Menu of the summer” is published/})
    .getByText(/1 sub-category: tickets up to \d+ min after the order go from STORE to GENERAL/)
    .waitFor()
})

/** The market as it is stored, by the engine alone. */
async function storedConfig({lake}: Market) {
  const raw = lake.withConfig({perspective: 'raw'})
  const documents = await raw.fetch<readonly {_id: string}[]>('*[!(_id in path("_.**"))]')
  const stored = documents.find(({_id}) => _id === 'supportSettings')
  const config = readRoutingConfig(documents)
  return {
    config,
    withThreshold: (minutes: number) =>
      withDocument(config, {...stored, storeSupportTicketTimeThreshold: minutes}),
  }
}

test('a threshold of 30 minutes instead of 60 moves what the engine says it moves', async ({
  spain,
}) => {
  const {config, withThreshold} = await storedConfig(spain)
  const page = await spain.open('ines', {path: settings + inspected})
  const concerned = new Set(
    enumerateOutcomes(config)
      .filter(({outcome}) => outcome === 'STORE')
      .map(({subcategoryId}) => subcategoryId),
  )
  await preview(page)
    .getByRole('heading', {name: new RegExp(`^In ${concerned.size} sub-categories of 3 groups`)})
    .waitFor()

  await threshold(page).fill('30')
  const changes = diffRouting(config, withThreshold(30), {languages: ['es', 'pt', 'en']}).filter(
    ({after, before}) => before.reachable || after.reachable,
  )
  await preview(page)
    .getByRole('heading', {
      name: 'Tickets submitted more than 30 min and up to 60 min after the order go to GENERAL instead of STORE.',
    })
    .waitFor()
  await preview(page).getByText('Exactly 30 min after the order is still STORE').waitFor()

  const list = preview(page).getByRole('list', {name: 'From STORE to GENERAL'})
  await openAll(list)
  const nameOf = (id: string) =>
    (config.subcategories.get(id) ?? config.categoryGroups.get(id))?.name['es']?.trim() ?? id
  const shown = async () => {
    const rows = await list.locator(':scope > li').allInnerTexts()
    const names = rows.flatMap((row) => {
      const [group = '', ...lines] = row.split('\n').filter((line) => line !== '')
      return lines
        .filter((line) => !/after the order|names no category/.test(line))
        .map((name) => `${group}: ${name}`)
    })
    return names.toSorted()
  }
  const expected = changes.flatMap(({before: {categoryGroupId}, subcategoryId}) =>
    categoryGroupId === undefined ? [] : [`${nameOf(categoryGroupId)}: ${nameOf(subcategoryId)}`],
  )
  // Below the fold it is no text until the browser has rendered it.
  await list.scrollIntoViewIfNeeded()
  await expect.poll(shown).toEqual([...new Set(expected)].toSorted())
  expect(await axeProblems(preview(page))).toEqual([])

  await threshold(page).fill('60')
  await preview(page)
    .getByRole('heading', {name: /tickets go to STORE up to 60 min after the order/})
    .waitFor()
  expect(await preview(page).getByTestId('settings-impact').innerText()).toBe(
    'No ticket goes elsewhere',
  )
})

test('a draft of the settings is read beside its form by somebody who may change nothing', async ({
  spain,
}) => {
  const {lake} = spain
  await lake.create({
    ...(await lake.getDocument('supportSettings')),
    _id: 'drafts.supportSettings',
    _type: 'supportSettings',
    storeSupportTicketTimeThreshold: 90,
  })
  const page = await spain.open('vera', {
    colorScheme: 'dark',
    path: settings + viewed,
  })
  await page.setViewportSize({height: 1000, width: 320})
  await preview(page)
    .getByRole('heading', {name: /up to 90 min after the order go to STORE instead of GENERAL/})
    .waitFor()
  await expect
    .poll(() => preview(page).evaluate(({clientWidth, scrollWidth}) => scrollWidth - clientWidth))
    .toBe(0)
  expect(await axeProblems(preview(page))).toEqual([])
  await spain.goTo(page, `${settings}${viewed}?perspective=published`)
  await preview(page)
    .getByRole('heading', {name: /up to 60 min after the order/})
    .waitFor()
})
