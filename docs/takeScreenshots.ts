import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {chromium, type Page} from 'playwright-core'

import {startStudio} from '../studio/startStudio.ts'
import {findBrowser} from '../test/browser/findBrowser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const support = '/prod_bk_pt/structure/ctgConfigs;support'

interface Shot {
  readonly file: string
  readonly path: string
  readonly colorScheme?: 'dark' | 'light'
  /** What has to be there before the picture is taken. */
  readonly ready: (page: Page) => Promise<unknown>
}

const shots: readonly Shot[] = [
  {
    file: 'preview.png',
    path: `${support};supportSubcategory;621be5e3-0bb6-4912-948a-351eead441ba,inspect=support-routing-preview`,
    ready: async (page) => {
      await page.getByLabel('Store', {exact: true}).fill('1042')
      await page
        .getByTestId('routing-answer')
        .getByText(/to Quick Resolve/)
        .waitFor()
    },
  },
  {
    file: 'warning.png',
    path: `${support};supportCategoryGroup;b063393c-e812-43cb-aeb5-987ddebf68ed`,
    ready: async (page) => {
      // A list shows the items that are in sight.
      await page.getByTestId('field-supportSubcategories').scrollIntoViewIfNeeded()
      await page.getByTestId('fix-button').scrollIntoViewIfNeeded()
      await page.getByTestId('field-supportSubcategories').getByText(/^0404/).waitFor()
      await page.getByTestId('input-validation-icon-warning').first().waitFor()
    },
  },
  {
    file: 'publish.png',
    path: `${support};supportSettings`,
    ready: async (page) => {
      await page.getByLabel('Store Support Ticket Time Threshold').fill('30')
      await page.locator('[data-testid=action-publish]:not([data-disabled=true])').click()
      await page.getByRole('dialog', {name: /go from STORE to GENERAL/}).waitFor()
    },
  },
  {
    colorScheme: 'dark',
    file: 'never-store.png',
    path: `${support};supportSubcategory;73bbdc03-61c0-4b3c-93ec-f3508a82345a,view=routing-preview`,
    ready: (page) => page.getByText(/can never reach STORE/).waitFor(),
  },
]

/** Waits in the page until everything that moves to somewhere has arrived; what turns for ever is left alone. */
function waitForMotion(): Promise<unknown> {
  const arriving = document
    .getAnimations()
    .filter(({effect}) => Number.isFinite(effect?.getComputedTiming().endTime))
  return Promise.all(arriving.map(({finished}) => finished))
}

const dataFolder = await mkdtemp(join(tmpdir(), 'support-routing-docs-'))
const [executablePath, studio] = await Promise.all([
  findBrowser(),
  startStudio({dataFolder, lakePort: 0, port: 0, project: {kind: 'local'}, root}),
])
const browser = await chromium.launch({
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  chromiumSandbox: process.getuid?.() !== 0,
  executablePath,
})
try {
  for (const {colorScheme = 'light', file, path, ready} of shots) {
    const page = await browser.newPage({colorScheme, viewport: {height: 1050, width: 1500}})
    page.setDefaultTimeout(120_000)
    await page.goto(studio.url + path)
    await ready(page)
    // A list on the left comes last: its previews are asked for one by one.
    if (path.split(';').length > 3) await page.getByTestId('list-line').nth(8).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(waitForMotion)
    await page.screenshot({path: join(root, 'docs', file)})
    await page.close()
  }
} finally {
  await browser.close()
  await studio.close()
  await rm(dataFolder, {recursive: true})
}
