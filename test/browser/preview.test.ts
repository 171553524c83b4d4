import type {Page} from 'playwright-core'

import {formIsReady} from './formIsReady.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const coldFood = `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a`
const deliveryTime = `${support};supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba`
const driveThru = `${support};supportCategoryGroup;b063393c-e812-43cb-aeb5-987ddebf68ed`
const view = 'view=routing-preview'
const inspector = 'inspect=support-routing-preview'

const answer = (page: Page) => page.getByTestId('routing-answer')
const outcomeOf = (page: Page) => answer(page).getAttribute('data-outcome')
const reasonOf = (page: Page) => answer(page).getAttribute('data-reason')
const path = (page: Page) => page.getByTestId('routing-path')
const ticketLine = (page: Page) => path(page).getByRole('listitem').first().textContent()
const rows = (page: Page) => page.getByTestId('reachable-outcomes').locator('tbody tr')
/** Sanity writes the parameters of a pane encoded. */
const address = (page: Page) => decodeURIComponent(decodeURIComponent(page.url()))
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('tells the answer first, as one line and one picture', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},${view}`})
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  await answer(page).getByRole('heading', {name: 'STORE'}).waitFor()
  await page.getByLabel('Store', {exact: true}).fill('1042')
  await answer(page)
    .getByText(
      'Fires STORE_SUPPORT_TICKET_EVENT – to Quick Resolve and Balcão Direto, for store 1042',
    )
    .waitFor()
  expect(await page.getByTestId('answer-picture').innerText()).toMatch(
    /guest\s+STORE\s+Quick Resolve/,
  )
})

test('draws the way through the rules, with the field that decides each', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${inspector}`})
  await expect.poll(() => reasonOf(page)).toBe('no-order')
  const statuses = () =>
    path(page)
      .locator('[data-rule]')
      .evaluateAll((all) => all.map(({dataset}) => dataset['status']))
  await expect
    .poll(statuses)
    .toEqual(['passed', 'passed', 'passed', 'decided', 'not-reached', 'not-reached'])

  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('[data-testid^=field-], [data-testid=boolean-input]')
          ?.textContent ?? '',
    )
  await formIsReady(page)
  await page.getByRole('radio', {name: 'partner'}).check()
  await expect.poll(() => reasonOf(page)).toBe('store')
  const option = path(page).getByRole('link', {name: /recent order/})
  await option.click()
  await expect.poll(focused).toContain('recent order')
  // The panel is still there, with the same simulation, and the link leads there again.
  expect(await reasonOf(page)).toBe('store')
  await page.getByTestId('field-name.pt').getByTestId('string-input').focus()
  await option.click()
  await expect.poll(focused).toContain('recent order')

  await path(page)
    .getByRole('link', {name: /Drive-Thru › Ticket Type/})
    .click()
  await expect.poll(() => page.url()).toContain('b063393c-e812-43cb-aeb5-987ddebf68ed')
  await expect.poll(focused).toContain('Ticket Type')
  await expect.poll(() => answer(page).count()).toBe(1)
})

test('a field is opened from the view too, which makes room for the form', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${view}`})
  await path(page)
    .getByRole('link', {name: /recent order/})
    .click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
    .toBe('checkbox')
})

test('lists everything that can happen, with what cannot and why', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${view}`})
  const shown = () =>
    rows(page).evaluateAll((all) =>
      all.map(({dataset}) => `${dataset['order']} ${dataset['outcome']} ${dataset['reachable']}`),
    )
  await expect
    .poll(shown)
    .toEqual([
      'none GENERAL true',
      'time-unknown GENERAL false',
      'less-than STORE false',
      'exactly STORE false',
      'more-than GENERAL false',
      'time-unknown GENERAL true',
      'less-than STORE true',
      'exactly STORE true',
      'more-than GENERAL true',
    ])
  await rows(page).nth(1).getByText('impossible: the form does not ask for an order').waitFor()
  await page
    .getByText('A guest’s ticket can never reach STORE here: the form does not ask for an order.')
    .waitFor()
})

test('a group shows all of its sub-categories, and the tickets of the one that is chosen', async ({
  portugal,
}) => {
  const page = await portugal.open('ines', {path: `${driveThru},${view}`})
  const overview = page.getByTestId('pair-overview')
  await overview.getByText('One of them can never reach STORE from the app.').waitFor()
  // By keyboard: parts of the panel that come into sight are measured then, and move what is below them from under a pointer.
  await overview.getByRole('button', {name: 'Comida fria no Drive-Thru'}).press('Enter')
  await expect.poll(() => reasonOf(page)).toBe('no-order')
  await expect.poll(() => address(page)).toContain('about=73bbdc03')
})

test('a link opens the same simulation, and holds no personal data', async ({
  portugal,
  windows,
}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},${view}`})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  await page.getByRole('radio', {name: 'partner'}).check()
  await page.getByLabel('Store', {exact: true}).fill('10;42, a=b/ç')
  await page.getByRole('button', {name: 'Copy link'}).click()
  await page.getByText('Copied').waitFor()
  const link = await clipboard(page)
  expect(await ticketLine(page)).toContain('store 10;42, a=b/ç')
  // The address of the pane says the same, but for the clock that it goes on following.
  await expect.poll(() => address(page)).toContain('store=10')
  expect(address(page)).toContain('submitted=now')

  const other = await windows.open('marc', {path: link.slice(new URL(link).origin.length)})
  await expect.poll(() => outcomeOf(other)).toBe('STORE')
  // It stands still at the time at which it was copied.
  const line = await ticketLine(other)
  expect(line).toMatch(/partner · 30 min after the order · store 10;42, a=b\/ç$/)
  expect(await other.getByLabel('Now, follows the clock').isChecked()).toBe(false)
  expect(await ticketLine(other)).toBe(line)
  expect(await other.getByLabel('Store', {exact: true}).inputValue()).toBe('10;42, a=b/ç')
})

test('going back in history goes back to the simulation before', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},${view}`})
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  await page.getByRole('radio', {name: 'no order'}).check()
  await expect.poll(() => address(page)).toContain('order=none')
  await page.getByTestId('pane-item-Support Settings').click()
  await page.getByLabel('Store Support Ticket Time Threshold').waitFor()
  await page.goBack()
  await expect.poll(() => reasonOf(page)).toBe('no-order')
})

test('the answer can be copied as text for a chat', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${view}`})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await answer(page)
    .getByText(/Atlântico Care/)
    .first()
    .waitFor()
  await page.getByRole('button', {name: 'Copy answer'}).click()
  await page.getByText('Copied').waitFor()
  expect((await clipboard(page)).split('\n')).toEqual([
    'Routing preview of “Comida fria no Drive-Thru”',
    'Comida fria no Drive-Thru · Drive-Thru · guest · no order',
    'Fires GENERAL_SUPPORT_TICKET_EVENT – to Atlântico Care, for the whole region',
    'A ticket without an order skips STORE.',
    'Live now, and still so once all drafts are published.',
    expect.stringMatching(/^http:\/\/localhost:\d+\/\w+\/structure\/.*ticket.*submitted/),
  ])
})

test('simulations are kept in the browser, and open again from anywhere', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${deliveryTime},${inspector}`})
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  await page.getByLabel('Store', {exact: true}).fill('2001')
  await expect.poll(() => address(page)).toContain('store=2001')

  const other = await portugal.open('ines', {path: `${coldFood},${inspector}`})
  await expect.poll(() => outcomeOf(other)).toBe('GENERAL')
  await formIsReady(other)
  await other.getByRole('button', {exact: true, name: 'Recent'}).click()
  await other.getByRole('menuitem', {name: /Tempo de entrega em casa.*store 2001/}).click()
  await expect.poll(() => other.url()).toContain('621be5e3-0bb6-4912-948a-351eead441ba')
  await expect.poll(() => outcomeOf(other)).toBe('STORE')
  // The document opens a moment before its simulation, and its own answer is STORE too.
  await expect.poll(() => other.getByLabel('Store', {exact: true}).inputValue()).toBe('2001')
})

test('two panes side by side keep their own state', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${view}|,${view}`})
  await expect.poll(() => answer(page).count()).toBe(2)
  const outcomes = () =>
    answer(page).evaluateAll((all) => all.map(({dataset}) => dataset['outcome']))
  // Sanity hands the parameters of the first pane on to the second.
  await page.getByRole('radio', {name: 'partner'}).first().check()
  await expect.poll(outcomes).toEqual(['STORE', 'GENERAL'])
  await expect.poll(() => address(page)).toContain('by=partner')
  await page.getByLabel('Store', {exact: true}).first().fill('1043')
  await expect.poll(() => address(page)).toContain('store=1043')
  expect(await outcomes()).toEqual(['STORE', 'GENERAL'])
  await page.reload()
  await expect.poll(outcomes).toEqual(['STORE', 'GENERAL'])
})

test('another document never shows the answer of the last one', async ({portugal}) => {
  const page = await portugal.open('ines', {path: `${coldFood},${inspector}`})
  await expect.poll(() => reasonOf(page)).toBe('no-order')
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, {seen})
    new MutationObserver(() => {
      const name = document.querySelector('[data-testid="routing-path"] li')?.textContent ?? ''
      const form = document
        .querySelector('[data-testid="field-name.pt"] input')
        ?.getAttribute('value')
      if (name && form) seen.add(`${form}: ${name.split(' · ')[0]}`)
    }).observe(document.body, {attributes: true, childList: true, subtree: true})
  })
  await page
    .getByTestId('document-list-pane')
    .getByRole('link', {name: 'Tempo de entrega em casa'})
    .click()
  // The panel goes with the document that it was opened beside.
  await answer(page).waitFor({state: 'detached'})
  await page.getByRole('button', {exact: true, name: 'Routing preview'}).click()
  await expect.poll(() => outcomeOf(page)).toBe('STORE')
  const seen = await page.evaluate(() => [...Reflect.get(globalThis, 'seen')])
  for (const pair of seen) {
    const [form, name] = String(pair).split(': ')
    expect(name).toBe(form)
  }
})

test('an error inside the panel leaves the form alone, and can be tried again', async ({
  portugal,
  windows,
}) => {
  windows.expectProblem(/RoutingPreview|ERR_FAILED|dynamically imported module/)
  const page = await portugal.open('ines', {fresh: true, path: support})
  const chunk = /RoutingPreview-[\w-]+\.js/
  await page.route(chunk, (route) => route.abort())
  await portugal.goTo(page, `${coldFood},${inspector}`)
  await formIsReady(page)
  await page.getByTestId('preview-failed').waitFor()
  const name = page.getByTestId('field-name.en').getByTestId('string-input')
  await name.fill('Cold food, still editable')
  expect(await name.inputValue()).toBe('Cold food, still editable')

  await page.unroute(chunk)
  await page.getByTestId('preview-failed').getByRole('button', {name: 'Try again'}).press('Enter')
  await expect.poll(() => outcomeOf(page)).toBe('GENERAL')
  // The panel around it, so that the next key leads into what came.
  await page
    .locator(':focus')
    .filter({has: page.getByTestId('routing-answer')})
    .waitFor()
})
