import {existsSync, mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {idOf, isLakeDocument, type LakeDocument} from './document.ts'
import {parseJson} from './json.ts'
import {cannotOpen, Unreadable} from './storageFailure.ts'

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
  PRAGMA user_version = ${schemaVersion};
`

/** A database file with its documents, opened for this process alone. */
export interface OpenDatabase {
  readonly file: string
  readonly database: DatabaseSync
  readonly documents: ReadonlyMap<string, LakeDocument>
  /** Whether there was no content before. Its first transaction is open then, see {@link finishNew}. */
  readonly isNew: boolean
}

/**
 * Opens the database of a dataset and reads every document. A file with content is not written to.
 *
 * A write is on the disk when its commit returns (synchronous FULL, one file, no write-ahead log).
 * The file is locked: a second lake would keep its own copy of the documents and overwrite ours.
 *
 * Throws an Error that names the file and what to do, when it is unreadable or in use. A file that is there but
 * empty is unreadable: it lost its content, unless the lake that made it was interrupted.
 */
export function openDatabase(file: string): OpenDatabase {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), {recursive: true})
    const isOurs = existsSync(beginningOf(file))
    const isNew = isOurs || !existsSync(file)
    if (isNew && !isOurs) writeFileSync(beginningOf(file), '')
    database = new DatabaseSync(file)
    database.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;',
    )
    database.exec('BEGIN IMMEDIATE')
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
    if (version === 0) {
      if (!isNew) throw withoutContent(file)
      // It stays uncommitted until its seed is in: a crash in between leaves it new.
      database.exec(schema)
      return {file, database, documents: new Map(), isNew: true}
    }
    const documents = readContent(database, version)
    database.exec('COMMIT')
    const opened = {file, database, documents, isNew: false}
    finishNew(opened)
    return opened
  } catch (error) {
    database?.close()
    throw cannotOpen(file, 'content', error)
  }
}

/** Notes that a new file has its first content: an empty one is not taken for new any more. */
export function finishNew({file}: Pick<OpenDatabase, 'file'>): void {
  rmSync(beginningOf(file), {force: true})
}

function withoutContent(file: string): Error {
  return statSync(file).size === 0
    ? new Unreadable('it is empty, though it is not new')
    : new Error('it is a database of something else: choose another folder')
}

/** A file beside a database that has no content yet. */
function beginningOf(file: string): string {
  return `${file}-new`
}

function readContent(database: DatabaseSync, version: number): Map<string, LakeDocument> {
  if (version !== schemaVersion) {
    throw new Error(
      `it has format ${version}, and this lake reads format ${schemaVersion}: choose another folder, or the version of this repository that made it`,
    )
  }
  const check = database.prepare('PRAGMA quick_check').get()?.['quick_check']
  if (check !== 'ok') throw new Unreadable(String(check))
  const documents = new Map<string, LakeDocument>()
  for (const row of database.prepare('SELECT content FROM documents ORDER BY id').iterate()) {
    const document = documentIn(String(row['content']))
    documents.set(idOf(document), document)
  }
  return documents
}

function documentIn(content: string): LakeDocument {
  try {
    const document = parseJson(content)
    if (isLakeDocument(document)) return document
  } catch (error) {
    throw new Unreadable('a stored document is no JSON', {cause: error})
  }
  throw new Unreadable('a stored document is incomplete')
}
