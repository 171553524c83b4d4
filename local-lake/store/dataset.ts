import {randomUUID} from 'node:crypto'
import {History} from '../history/history.ts'
import {EventLog, type WrittenChange} from '../listen/eventLog.ts'
import {seedAuthor} from '../people.ts'
import {requireUnlocked} from '../releases/lock.ts'
import {finishNew, type OpenDatabase} from './database.ts'
import type {LakeDocument} from './document.ts'
import {effectsOf} from './effects.ts'
import {OperationFailure} from './failure.ts'
import type {JsonObject} from './json.ts'
import {isIncomingDocument} from './operation.ts'
import {requireIntactReferences} from './references.ts'
import {notStored} from './storageFailure.ts'
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
  #documents: ReadonlyMap<string, LakeDocument>
  readonly #opened: OpenDatabase

  /** `seed` is read only when the database is new. */
  constructor(name: string, opened: OpenDatabase, seed: () => Iterable<JsonObject>) {
    this.name = name
    this.#opened = opened
    this.#documents = opened.documents
    this.history = new History(opened.database)
    try {
      if (opened.isNew) this.#seed(seed)
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
    return new Transaction(this.#documents, author, id)
  }

  /** Whether a transaction began before the last one was stored: it does not know of that one. */
  isBehind(transaction: Transaction): boolean {
    return transaction.stored !== this.#documents
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

  /**
   * Stores a transaction; when this returns it is on the disk. Then tells the listeners.
   *
   * Throws an Error for one that {@link isBehind}, and a refusal when the disk takes no more; nothing is stored then.
   */
  commit(transaction: Transaction): void {
    if (this.isBehind(transaction)) throw new Error('Another transaction was stored in between')
    this.check(transaction)
    this.log.publish(transaction, this.#store(transaction))
  }

  /** Closes the file. */
  close(): void {
    this.#opened.database.close()
  }

  #seed(seed: () => Iterable<JsonObject>): void {
    const id = `seed-${randomUUID()}`
    const transaction = new Transaction(new Map(), seedAuthor.id, id)
    let index = 0
    for (const document of seed()) {
      if (!isIncomingDocument(document) || document['_id'] === undefined) {
        throw new TypeError(`Document ${index} of the seed of "${this.name}" has no _id or _type`)
      }
      transaction.run({kind: 'createOrReplace', document}, index)
      index += 1
    }
    this.#store(transaction)
    finishNew(this.#opened)
  }

  #store(transaction: Transaction): readonly WrittenChange[] {
    const {database, file} = this.#opened
    const changes: WrittenChange[] = []
    try {
      // The transaction of a new file is open since its tables were made.
      if (!database.isTransaction) database.exec('BEGIN IMMEDIATE')
      const write = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)')
      const remove = database.prepare('DELETE FROM documents WHERE id = ?')
      const sequence = this.history.begin(transaction)
      for (const [documentId, {before, after, mutations}] of transaction.touched) {
        const content = after && JSON.stringify(after)
        if (content === null) remove.run(documentId)
        else write.run(documentId, content)
        if (!before && !after) continue
        const effects = effectsOf(before, after)
        const recorded = this.history.record(sequence, documentId, mutations, effects)
        const size = recorded + (content?.length ?? 0)
        changes.push({documentId, before, after, mutations, effects, size})
      }
      database.exec('COMMIT')
    } catch (error) {
      // A full disk has rolled it back already.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw notStored(file, error)
    }
    this.#documents = transaction.documents
    return changes
  }
}
