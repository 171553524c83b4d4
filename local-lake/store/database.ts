import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {idOf, isLakeDocument, type LakeDocument} from './document.ts'
import {parseJson} from './json.ts'

const schemaVersion = 1

const schema = `
  CREATE TABLE documents (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, author TEXT NOT NULL,
    timestamp TEXT NOT NULL
  ) STRICT;
  CREATE TABLE changes (
    sequence INTEGER NOT NULL, document_id TEXT NOT NULL, mutations TEXT NOT NULL,
    apply TEXT NOT NULL, revert TEXT NOT NULL, PRIMARY KEY (document_id, sequence)
  ) STRICT;
  CREATE INDEX changes_by_transaction ON changes (sequence);
`

/** A database file with its documents, opened for this process alone. */
export interface OpenDatabase {
  readonly database: DatabaseSync
  readonly documents: Map<string, LakeDocument>
  /** Whether the file had no content before. */
  readonly isNew: boolean
}

/**
 * Opens the database of a dataset and reads every document.
 *
 * A write is on the disk when its commit returns (synchronous FULL, one file, no write-ahead log).
 * The file is locked: a second lake would keep its own copy of the documents and overwrite ours.
 *
 * Throws an Error that names the file and what to do, when it is unreadable or in use.
 */
export function openDatabase(file: string): OpenDatabase {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), {recursive: true})
    database = new DatabaseSync(file)
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;',
    )
    database.exec('BEGIN IMMEDIATE')
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version === 0) database.exec(schema)
    else if (version !== schemaVersion) throw new Error(`it has format ${version}`)
    const check = database.prepare('PRAGMA quick_check').get()?.['quick_check']
    if (check !== 'ok') throw new Error(String(check))
    const documents = readDocuments(database)
    database.exec(`PRAGMA user_version = ${schemaVersion}`)
    // A new file stays uncommitted until its seed is in: a crash in between leaves it new.
    if (version !== 0) database.exec('COMMIT')
    return {database, documents, isNew: version === 0}
  } catch (error) {
    database?.close()
    throw unreadable(file, error)
  }
}

function readDocuments(database: DatabaseSync): Map<string, LakeDocument> {
  const documents = new Map<string, LakeDocument>()
  for (const row of database.prepare('SELECT content FROM documents ORDER BY id').iterate()) {
    const document = parseJson(String(row['content']))
    if (!isLakeDocument(document)) throw new Error('a stored document is incomplete')
    documents.set(idOf(document), document)
  }
  return documents
}

function unreadable(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error)
  const advice = reason.includes('locked')
    ? 'Another local lake is using it: stop that one, or choose another folder.'
    : 'Start with --reset to begin again with the example content, or restore the file.'
  return new Error(`The local lake cannot open ${file}: ${reason}. ${advice}`, {cause: error})
}
