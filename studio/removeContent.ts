import {existsSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {localDatasets} from './project.ts'
import {StartProblem} from './startProblem.ts'

/**
 * Removes the lake's own files and nothing else, whatever folder was given.
 *
 * @throws {@link StartProblem} while a lake is using them: it would go on writing into files that are gone
 */
export async function removeContent(folder: string): Promise<void> {
  const files = [
    'people.sqlite',
    ...localDatasets.map((dataset) => join(dataset, 'content.sqlite')),
  ]
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
  const used = files.find(isInUse)
  if (used !== undefined) {
    throw new StartProblem(
      `Cannot start over: another local lake is using ${used}. Stop that one, or choose another folder with --data.`,
    )
  }
  await Promise.all(
    files
      .flatMap((file) => [file, `${file}-journal`, `${file}-wal`, `${file}-shm`, `${file}-new`])
      .map((file) => rm(file, {force: true})),
  )
}

/** Whether somebody holds the lock of a database; a file that is none is nobody's. */
function isInUse(file: string): boolean {
  const database = new DatabaseSync(file)
  try {
    database.exec('BEGIN IMMEDIATE')
    return false
  } catch (error) {
    return error instanceof Error && error.message.includes('locked')
  } finally {
    database.close()
  }
}
