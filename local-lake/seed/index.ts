import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

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

/**
 * The documents of a text in Sanity's export format: one JSON object a line, blank lines ignored.
 *
 * @param source - where the text comes from, for error messages
 * @throws Error with `source` and the line number, for a line that is no JSON object.
 */
export function* parseNdjson(text: string, source: string): Generator<Record<string, unknown>> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield parseLine(line, `${source}:${index + 1}`)
  }
}

function parseLine(line: string, place: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place} is not valid JSON; a document takes exactly one line`, {cause})
  }
  if (!isRecord(value)) throw new Error(`${place} is not a JSON object`)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
