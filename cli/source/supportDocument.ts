import type {RawDocument} from '../../content/contentClient.ts'
import {categoryGroupType, settingsType, subcategoryType} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {CliProblem} from '../cliProblem.ts'
import type {Line} from './lines.ts'

const supportTypes: ReadonlySet<unknown> = new Set([
  categoryGroupType,
  settingsType,
  subcategoryType,
])

/**
 * Reads a line of an export.
 *
 * Every line is parsed, also those of other types: one that is cut off may have lost its type.
 *
 * @returns `undefined` for a document that routing does not read.
 * @throws {@link CliProblem} for a line that is no document.
 */
export function readSupportDocument({text, number}: Line, file: string): RawDocument | undefined {
  const value = parse(text, number, file)
  if (!isRecord(value)) throw broken(number, file, 'it is no JSON object')
  if (!supportTypes.has(value['_type'])) return undefined
  const id = value['_id']
  if (typeof id !== 'string') throw broken(number, file, 'its document has no _id')
  return {...value, _id: id}
}

function parse(text: string, number: number, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = /unterminated|unexpected end/iu.test(String(error))
      ? 'it is cut off'
      : 'it is no JSON'
    throw broken(number, file, why, error)
  }
}

function broken(number: number, file: string, why: string, cause?: unknown): CliProblem {
  return new CliProblem(
    `Line ${number} of ${file} cannot be read: ${why}. An export has one document a line; export the dataset again.`,
    {cause},
  )
}
