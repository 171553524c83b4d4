import type {RawDocument} from '../../content/contentClient.ts'
import type {Session} from '../session.ts'
import {readExportData} from './exportData.ts'
import {readLines} from './lines.ts'
import {asProblem, openInput} from './openInput.ts'
import {readSupportDocument} from './supportDocument.ts'

/**
 * Reads the support configuration out of a dataset export, line by line; nothing else of it stays in memory.
 *
 * @throws CliProblem with what to do, when it cannot be read to its end.
 */
export async function readExport(
  path: string,
  session: Session,
): Promise<ReadonlyMap<string, RawDocument>> {
  const {chunks, name} = await openInput(path, 'a dataset export', session)
  const documents = new Map<string, RawDocument>()
  try {
    for await (const line of readLines(readExportData(chunks, name), name)) {
      const document = readSupportDocument(line, name)
      if (document) documents.set(document._id, document)
    }
  } catch (error) {
    throw asProblem(name, error)
  }
  return documents
}
