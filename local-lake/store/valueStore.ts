import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {parseJson} from './json.ts'
import {cannotOpen, notStored} from './storageFailure.ts'

/** What the Studio remembers for each person, such as recent searches and open groups. */
export class ValueStore {
  readonly #file: string
  readonly #database: DatabaseSync

  /** Throws an Error that names the file when it cannot be opened. */
  constructor(file: string) {
    this.#file = file
    try {
      mkdirSync(dirname(file), {recursive: true})
      this.#database = new DatabaseSync(file)
      this.#database.exec(
        'CREATE TABLE IF NOT EXISTS settings (person TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (person, key)) STRICT',
      )
    } catch (error) {
      throw cannotOpen(file, 'settings', error)
    }
  }

  /** The value of a key, or null when there is none. */
  get(person: string, key: string): unknown {
    const row = this.#database
      .prepare('SELECT value FROM settings WHERE person = ? AND key = ?')
      .get(person, key)
    return row ? parseJson(String(row['value'])) : null
  }

  /** Throws a refusal when the disk takes no more. */
  set(person: string, key: string, value: unknown): void {
    try {
      this.#database
        .prepare('INSERT OR REPLACE INTO settings VALUES (?, ?, ?)')
        .run(person, key, JSON.stringify(value ?? null))
    } catch (error) {
      throw notStored(this.#file, error)
    }
  }

  close(): void {
    this.#database.close()
  }
}
