import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import type {Page} from 'playwright-core'
import type {RunnerTestCase} from 'vitest'

import type {AnsweredRequest} from '../../local-lake/index.ts'

const folder = fileURLToPath(new URL('../../test-results', import.meta.url))

/** What is left of a test that failed. */
export interface Traces {
  readonly task: Pick<RunnerTestCase, 'file' | 'name'>
  /** The windows, by whose they are. */
  readonly windows: readonly {readonly page: Page; readonly person: string}[]
  /** What the consoles said, in one line each. */
  readonly console: readonly string[]
  /** The last requests to the lake that are over, the newest last. */
  readonly requests: readonly AnsweredRequest[]
}

/** Keeps a picture of each window, the console and the lake's last requests in `test-results/`, in a folder named after the test. */
export async function keepTraces({console, requests, task, windows}: Traces): Promise<void> {
  const file = task.file.name.replace(/^.*\/|\.test\.tsx?$/g, '')
  const place = join(folder, `${plain(file)}-${plain(task.name)}`)
  await mkdir(place, {recursive: true})
  await Promise.all([
    writeFile(join(place, 'console.txt'), lines(console)),
    writeFile(join(place, 'lake.txt'), lines(requests.map(lineOf))),
    // A page that cannot be drawn any more must not keep the rest from being told.
    ...windows.map(({page, person}, index) =>
      page
        .screenshot({path: join(place, `${index + 1}-${person}.png`)})
        .catch((error: unknown) =>
          writeFile(join(place, `${index + 1}-${person}.txt`), `No picture: ${String(error)}\n`),
        ),
    ),
  ])
}

function lineOf({method, ms, person, status, url}: AnsweredRequest): string {
  return `${status ?? 'broken off'} ${method} ${url} (${person ?? 'nobody'}, ${ms} ms)`
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

function plain(text: string): string {
  return text.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80)
}
