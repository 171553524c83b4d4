import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {parseJson} from './json.ts'

/** What the Studio remembers for each person, such as recent searches and open groups. */
export class ValueStore {
  readonly #database: DatabaseSync

  /** Throws an Error that names the file when it cannot be opened. */
  constructor(file: string) {
    try {
      mkdirSync(dirname(file), {recursive: true})
      this.#database = new DatabaseSync(file)
      this.#database.exec(
        'CREATE TABLE IF NOT EXISTS settings (person TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (person, key)) STRICT',
      )
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `The local lake cannot open ${file}: ${reason}. Start with --reset, or delete that file.`,
        {cause: error},
      )
    }
  }

  /** The value of a key, or null when there is none. */
  get(person: string, key: string): unknown {
    const row = this.#database
      .prepare('SELECT value FROM settings WHERE person = ? AND key = ?')
      .get(person, key)
    return row ? parseJson(String(row['value'])) : null
  }

  set(person: string, key: string, value: unknown): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO settings VALUES (?, ?, ?)')
      .run(person, key, JSON.stringify(value ?? null))
  }

  close(): void {
    this.#database.close()
  }
}
