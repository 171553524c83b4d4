import {randomUUID} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {History} from '../history/history.ts'
import {EventLog} from '../listen/eventLog.ts'
import {seedAuthor} from '../people.ts'
import {selectIds} from '../query/select.ts'
import {ViewCache} from '../query/view.ts'
import {requireUnlocked} from '../releases/lock.ts'
import {openDatabase} from './database.ts'
import type {LakeDocument} from './document.ts'
import {effectsOf} from './effects.ts'
import {OperationFailure} from './failure.ts'
import type {JsonObject} from './json.ts'
import {isIncomingDocument} from './operation.ts'
import {requireIntactReferences} from './references.ts'
import {Transaction} from './transaction.ts'

/** How a transaction failed: the operation at `index` could not be done. */
export class TransactionFailure extends Error {
  readonly failure: OperationFailure
  readonly index: number

  constructor(failure: OperationFailure, index: number) {
    super(failure.message)
    this.failure = failure
    this.index = index
  }
}

/** One dataset: its documents in memory, its file, its history and its listeners. */
export class Dataset {
  readonly name: string
  readonly log = new EventLog()
  readonly history: History
  readonly views: ViewCache
  #documents: Map<string, LakeDocument>
  readonly #database: DatabaseSync

  constructor(name: string, file: string, seed: () => Iterable<JsonObject>) {
    this.name = name
    const {database, documents, isNew} = openDatabase(file)
    this.#database = database
    this.#documents = documents
    this.history = new History(database)
    this.views = new ViewCache(() => this.#documents)
    try {
      if (isNew) this.#seed(seed)
    } catch (error) {
      this.close()
      throw error
    }
  }

  /** Every document, by id, as of now. */
  get documents(): ReadonlyMap<string, LakeDocument> {
    return this.#documents
  }

  /** Starts a transaction; nothing is stored before {@link commit}. */
  begin(author: string, id?: string): Transaction {
    if (id !== undefined && this.history.has(id)) {
      const description = `Transaction "${id}" was already committed`
      throw new TransactionFailure(new OperationFailure(409, 'transactionError', description), 0)
    }
    return new Transaction(this.#documents, selectIds, author, id)
  }

  /** Refuses a transaction that breaks a strong reference, or writes what a release has locked. */
  check(transaction: Transaction): void {
    for (const [id, {before, after, index}] of transaction.touched) {
      try {
        requireUnlocked({id, before, after}, transaction, this.#documents)
        requireIntactReferences({id, before, after}, transaction.documents, this.#documents)
      } catch (error) {
        throw error instanceof OperationFailure ? new TransactionFailure(error, index) : error
      }
    }
  }

  /** Stores a transaction; when this returns it is on the disk. Then tells the listeners. */
  commit(transaction: Transaction): void {
    this.check(transaction)
    this.#database.exec('BEGIN IMMEDIATE')
    this.#store(transaction)
    this.log.publish(transaction)
  }

  /** Closes the file. */
  close(): void {
    this.#database.close()
  }

  #seed(seed: () => Iterable<JsonObject>): void {
    const id = `seed-${randomUUID()}`
    const transaction = new Transaction(new Map(), selectIds, seedAuthor.id, id)
    let index = 0
    for (const document of seed()) {
      if (!isIncomingDocument(document) || document['_id'] === undefined) {
        throw new TypeError(`Document ${index} of the seed of "${this.name}" has no _id or _type`)
      }
      transaction.run({kind: 'createOrReplace', document}, index)
      index += 1
    }
    this.#store(transaction)
  }

  #store(transaction: Transaction): void {
    const database = this.#database
    try {
      const write = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)')
      const remove = database.prepare('DELETE FROM documents WHERE id = ?')
      const sequence = this.history.begin(transaction)
      for (const [id, {before, after, mutations}] of transaction.touched) {
        if (after) write.run(id, JSON.stringify(after))
        else remove.run(id)
        if (before || after) {
          this.history.record(sequence, id, mutations, effectsOf(before, after))
        }
      }
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
    this.#documents = transaction.documents
    this.views.clear()
  }
}
