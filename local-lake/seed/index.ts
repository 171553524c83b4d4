import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseNdjson} from './ndjson.ts'

/**
 * The datasets with demo content, each in the file of its name next to this one.
 *
 * `prod_bk_pt` shows every finding once, apart from those on the threshold; `prod_bk_es` has nothing to repair.
 */
export const seededDatasets: readonly string[] = ['prod_bk_pt', 'prod_bk_es']

/**
 * The demo content of a dataset, drafts included, in the order of its file. Every call reads the file again.
 *
 * @throws Error when the dataset has no demo content, and, with file and line, when a line of the file is broken.
 */
export function readSeed(dataset: string): Iterable<Record<string, unknown>> {
  if (!seededDatasets.includes(dataset)) {
    throw new Error(
      `readSeed: no demo content for "${dataset}"; there is some for ${seededDatasets.join(', ')}`,
    )
  }
  const file = fileURLToPath(new URL(`${dataset}.ndjson`, import.meta.url))
  // An array and not the generator: a broken file fails here, and the content can be walked twice.
  return Array.from(parseNdjson(readFileSync(file, 'utf8'), file))
}
