import type {RawDocument} from '../../content/contentClient.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {describeProblem} from '../../tickets/describeProblem.ts'
import {parseJson} from '../../tickets/parseJson.ts'
import type {TicketProblem} from '../../tickets/problem.ts'
import {CliProblem} from '../cliProblem.ts'
import type {Session} from '../session.ts'
import {readExportData} from './exportData.ts'
import {type Line, readLines} from './lines.ts'
import {asProblem, openInput} from './openInput.ts'

/**
 * Reads the support configuration out of a dataset export, line by line; nothing else of it stays in memory.
 *
 * @throws CliProblem with what to do, when it cannot be read to its end, and for two documents with the same id: nobody knows
 *   which of two datasets, or of two states, is meant.
 */
export async function readExport(
  path: string,
  session: Session,
): Promise<ReadonlyMap<string, RawDocument>> {
  const {chunks, name} = await openInput(path, 'a dataset export', session)
  const documents = new Map<string, RawDocument>()
  const lines = new Map<string, number>()
  try {
    for await (const line of readLines(readExportData(chunks, name), name)) {
      const document = readSupportDocument(line, name)
      if (!document) continue
      const {_id: id} = document
      const earlier = lines.get(id)
      if (earlier !== undefined) {
        throw new CliProblem(
          `Lines ${earlier} and ${line.number} of ${name} both hold the document ${id}. An export holds it once: export each dataset into a file of its own.`,
        )
      }
      lines.set(id, line.number)
      documents.set(id, document)
    }
  } catch (error) {
    throw asProblem(name, error)
  }
  return documents
}

const exportAgain = 'Export the dataset again.'
const oneALine = 'An export has one document a line: correct it, or export the dataset again.'

/**
 * Reads a line of an export.
 *
 * Every line is parsed, also those of other types: one that is cut off may have lost its type, and one that is no document is
 * how a server says in the middle of an export that it failed.
 *
 * @returns `undefined` for a document that routing does not read.
 * @throws {@link CliProblem} for a line that is no document.
 */
function readSupportDocument({text, number}: Line, file: string): RawDocument | undefined {
  const place = `Line ${number} of ${file} cannot be read`
  const parsed = parseJson(text)
  if (parsed.status === 'unreadable') {
    const [problem] = parsed.problems
    throw new CliProblem(`${place}: ${problem ? mistake(problem, text) : oneALine}`)
  }
  const {value} = parsed
  if (Array.isArray(value)) throw new CliProblem(`${place}: ${aList}`)
  if (!isRecord(value)) throw new CliProblem(`${place}: it is no JSON object. ${oneALine}`)
  const {_id: id, _type: type} = value
  if (isText(id) && isText(type)) return isSupportType(type) ? {...value, _id: id} : undefined
  const failure = failureIn(value)
  if (failure !== undefined) {
    throw new CliProblem(
      `${place}: it is an error and no document${failure}, so the export is not complete. ${exportAgain}`,
    )
  }
  const missing = [...(isText(id) ? [] : ['_id']), ...(isText(type) ? [] : ['_type'])]
  throw new CliProblem(
    `${place}: its document has no ${missing.join(' and no ')}, so the export may not be complete. ${exportAgain}`,
  )
}

const aList = `it is no JSON object but a list. An export has one document a line: write them so, like jq -c '.[]' does, or export the dataset again.`

function mistake(problem: TicketProblem, text: string): string {
  const {code, params} = problem
  if (/^\s*\[/u.test(text)) return aList
  // A text that is not closed has lost its end as well, and nothing of it can be corrected.
  if (code === 'json-ends-early' || isOpenAtEnd(problem, text))
    return `it is cut off. ${exportAgain}`
  if (code === 'not-json') return `it is no JSON. ${oneALine}`
  const {column} = params
  const what = describeProblem({...problem, params: {}})
  return `it is no JSON. Column ${column}: ${what} ${oneALine}`
}

/** Whether a text is open that has no quotation mark behind its own: the end of the line was lost, not the mark alone. */
function isOpenAtEnd({code, params}: TicketProblem, text: string): boolean {
  const {column = 1} = params
  return code === 'json-text-open' && !Array.from(text).slice(column).includes('"')
}

/** What a server says of itself; `undefined` for a line that says nothing of a failure. */
function failureIn(value: Readonly<Record<string, unknown>>): string | undefined {
  const {error, message, statusCode} = value
  if (error === undefined && statusCode === undefined) return undefined
  const said = [isRecord(error) ? error['description'] : error, message].find(isText)
  return said === undefined ? '' : ` (“${said}”)`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
