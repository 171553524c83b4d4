import type {RawDocument} from '../../content/contentClient.ts'
import {CliProblem} from '../cliProblem.ts'
import type {Session} from '../session.ts'
import {readExportData} from './exportData.ts'
import {readLines} from './lines.ts'
import {asProblem, openInput} from './openInput.ts'
import {readSupportDocument} from './supportDocument.ts'

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
