import {expect, test} from './studioTest.ts'

const subcategories = '/structure/ctgConfigs;support;supportSubcategory'

test('opens the first market, signed in as the first editor', async ({studio, windows}) => {
  const page = await windows.open('ines', {fresh: true})
  await expect.poll(() => page.url()).toBe(`${studio.url}/prod_bk_pt/structure`)
  await expect.poll(() => page.title()).toContain('Burger King Portugal')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('button', {name: 'Working as Inês Carvalho (editor)'}).waitFor()
})

test('lists the support documents of the market', async ({portugal}) => {
  const page = await portugal.open('ines', {path: subcategories})
  await page.getByText('Pontos em falta').waitFor()
})

test('opens a document in the dark', async ({portugal}) => {
  const page = await portugal.open('ines', {path: subcategories, colorScheme: 'dark'})
  await page.getByText('Pontos em falta').click()
  await page.getByLabel('Português').waitFor()
  await page.locator('#sanity [data-scheme=dark]').first().waitFor()
})

test('shows its text in Inter from this machine', async ({portugal}) => {
  const page = await portugal.open('ines')
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].some(({family, status}) => /Inter/.test(family) && status === 'loaded'),
    )
  await expect.poll(loaded).toBe(true)
})

test('is another person after choosing one, in this window only', async ({portugal}) => {
  const ines = await portugal.open('ines')
  const marc = await portugal.open('ines', {fresh: true})
  await marc.getByRole('button', {name: /^Working as Inês/}).click()
  await marc.getByRole('menuitem', {name: 'Marc Soler (editor)'}).click()
  await marc.getByRole('button', {name: /^Working as Marc/}).waitFor()
  await ines.reload()
  await ines.getByRole('button', {name: /^Working as Inês/}).waitFor()
})

test('shows two people in one document to each other', async ({portugal}) => {
  const pages = await Promise.all(
    (['ines', 'marc'] as const).map((person) => portugal.open(person, {path: subcategories})),
  )
  for (const page of pages) await page.getByText('Pontos em falta').click()
  const [ines, marc] = pages
  await ines?.getByText('MS', {exact: true}).first().waitFor()
  await marc?.getByText('IC', {exact: true}).first().waitFor()
})

test('opens for someone who may only read', async ({portugal}) => {
  const page = await portugal.open('vera', {path: subcategories})
  await page.getByText('Pontos em falta').click()
  await page.getByLabel('Português').waitFor()
  await page.getByRole('button', {name: /^Working as Vera Reis \(viewer\)/}).waitFor()
})

test('signs out to a choice of people', async ({windows}) => {
  const page = await windows.open('ines', {fresh: true})
  await page.locator('#user-menu').click()
  await page.getByText('Sign out').click()
  await page.getByText('Marc Soler (editor)').click()
  await page.getByRole('button', {name: /^Working as Marc/}).waitFor()
})
