import type {BrowserContext, Page, Route} from 'playwright-core'

import {type LakeRequestKind, readLakeRequest} from '../../bench/lakeRequest.ts'
import {publishButton, publishNow} from './publishNow.ts'
import {expect, type Market, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const groups = `${support};supportCategoryGroup`
const subcategories = `${support};supportSubcategory`
const deliveryTime = '621be5e3-0bb6-4912-948a-351eead441ba'
const kiosk = '76d54705-bbb8-4c03-a157-5db04adc7a9b'
const preview = 'inspect=support-routing-preview'

const field = (page: Page, path: string) => page.getByTestId(`field-${path}`)
const textOf = (page: Page, path: string) => field(page, path).getByTestId('string-input')
const errorOf = (page: Page, path: string) =>
  field(page, path).getByTestId('input-validation-icon-error')
const answer = (page: Page) => page.getByTestId('routing-answer')
const banner = (page: Page) => page.getByTestId('findings-banner')
const notice = (page: Page) =>
  banner(page).getByText(/^The support configuration could not be read/)
/** What Sanity's own list says of it. */
const unchecked = (page: Page) =>
  page.getByRole('button', {name: /What depends on other documents could not be checked/})

const asksForContent = (kind: LakeRequestKind) => (url: URL) => {
  const asked = readLakeRequest(url.href)
  return asked?.isOfPlugin === true && asked.kind === kind
}
const isContent = asksForContent('query')
const isListener = asksForContent('listen')

/** Breaks what the plugin reads of a market in the windows that a test opens, until it is told to stop. */
async function loseContent(
  context: BrowserContext,
  {dataset}: Market,
  answerTo: (route: Route) => Promise<void>,
) {
  const isOfMarket = (url: URL) => isContent(url) && url.pathname.endsWith(`/${dataset}`)
  let lost = 0
  const lose = (route: Route) => {
    lost += 1
    return answerTo(route)
  }
  await context.route(isOfMarket, lose)
  return {
    count: () => lost,
    restore: () => context.unroute(isOfMarket, lose),
  }
}

const refuse = (route: Route) => route.fulfill({body: 'no', status: 500})
const neverAnswer = () => Promise.resolve()

/** Opens Sanity's list of everything that a form has to say. */
async function openMarkers(page: Page) {
  await page.getByRole('button', {name: 'Validation'}).click()
}

test('a group is held back by its own error and published without it, whatever cannot be read', async ({
  context,
  portugal,
  windows,
}) => {
  windows.expectProblem(/support-routing\.content.*: status 500/)
  const {count} = await loseContent(context, portugal, refuse)
  const page = await portugal.open('ines', {fresh: true, path: groups})
  await page.getByTestId('action-intent-button').click()
  await textOf(page, 'name.pt').fill('Encomendas para festas')
  await textOf(page, 'name.es').fill('Encargos para fiestas')
  await textOf(page, 'name.en').fill('Party orders')
  await errorOf(page, 'ticketType').waitFor()
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  await openMarkers(page)
  await unchecked(page).waitFor()

  await field(page, 'ticketType').getByLabel('General').check()
  await errorOf(page, 'ticketType').waitFor({state: 'detached'})
  await publishNow(page, {review: 'confirm unchecked'})
  const {lake} = portugal
  expect(await lake.fetch('*[name.en == "Party orders"].ticketType')).toEqual(['GENERAL'])
  expect(count()).toBeGreaterThan(0)
})

test('a lake that answers again is asked at once, and the form is checked in full', async ({
  context,
  portugal,
  windows,
}) => {
  windows.expectProblem(/support-routing\.content.*: status 500/)
  const {count, restore} = await loseContent(context, portugal, refuse)
  const page = await portugal.open('ines', {
    fresh: true,
    path: `${subcategories};${deliveryTime},${preview}`,
  })
  await notice(page).waitFor()
  expect(await notice(page).innerText()).toBe(
    'The support configuration could not be read: the server answered with status 500. What depends on other documents could not be checked.',
  )
  // By then the plugin waits eight seconds until it tries again by itself.
  await expect.poll(count).toBe(4)
  await restore()
  await Promise.all([
    page.waitForRequest((request) => isListener(new URL(request.url())), {timeout: 5_000}),
    banner(page).getByRole('button', {name: 'Try again'}).click(),
  ])
  await notice(page).waitFor({state: 'detached'})
  await expect.poll(() => answer(page).getAttribute('data-outcome')).toBe('STORE')

  await openMarkers(page)
  await unchecked(page).waitFor()
  await textOf(page, 'name.en').fill('Delivery takes too long')
  await unchecked(page).waitFor({state: 'detached'})
})

test('a lake that never answers holds nobody up', async ({context, portugal}) => {
  const {count} = await loseContent(context, portugal, neverAnswer)
  const page = await portugal.open('ines', {fresh: true, path: `${subcategories};${kiosk}`})
  const name = textOf(page, 'name.en')
  await name.waitFor()
  await banner(page)
    .getByText(/is still being read/)
    .waitFor()
  // Sanity complains on the console of a validator that takes five seconds, and a complaint fails this test.
  await name.fill('')
  await errorOf(page, 'name.en').waitFor()
  await name.fill('Kiosk is broken')
  await errorOf(page, 'name.en').waitFor({state: 'detached'})
  await openMarkers(page)
  await unchecked(page).waitFor()
  await publishNow(page, {review: 'confirm unchecked'})
  const {lake} = portugal
  expect(await lake.getDocument(kiosk)).toMatchObject({name: {en: 'Kiosk is broken'}})
  expect(count()).toBeGreaterThan(0)
})
