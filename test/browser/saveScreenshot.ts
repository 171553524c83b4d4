import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Page} from 'playwright-core'
import type {RunnerTestCase} from 'vitest'

const folder = fileURLToPath(new URL('../../test-results', import.meta.url))

/** Keeps what a window of a failed test shows, in `test-results/`. */
export async function saveScreenshot(
  page: Page,
  task: Pick<RunnerTestCase, 'name'>,
  index: number,
): Promise<void> {
  await mkdir(folder, {recursive: true})
  const name = task.name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80)
  await page.screenshot({path: join(folder, `${name}-${index + 1}.png`)})
}
