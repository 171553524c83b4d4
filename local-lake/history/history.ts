import type {DatabaseSync} from 'node:sqlite'
import {applyPatch} from 'mendoza'

import {isLakeDocument, type LakeDocument, layerOf, publishedIdOf} from '../store/document.ts'
import type {Effects} from '../store/effects.ts'
import {parseJson} from '../store/json.ts'
import type {Transaction} from '../store/transaction.ts'

/** What a stored transaction did to one document. */
export interface Entry {
  readonly sequence: number
  readonly transactionId: string
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly documentId: string
  readonly mutations: unknown
  readonly effects: Effects
}

/** The stored transactions of a dataset. */
export class History {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** Whether a transaction with this id was committed. */
  has(transactionId: string): boolean {
    return this.sequenceOf(transactionId) !== undefined
  }

  /** The place of a transaction in the history. */
  sequenceOf(transactionId: string): number | undefined {
    const row = this.#database
      .prepare('SELECT sequence FROM transactions WHERE id = ?')
      .get(transactionId)
    return row && Number(row['sequence'])
  }

  /** Adds a transaction, inside the caller's database transaction; returns its place. */
  begin({id, author, timestamp}: Transaction): number {
    const {lastInsertRowid} = this.#database
      .prepare('INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)')
      .run(id, author, timestamp)
    return Number(lastInsertRowid)
  }

  /** Adds what a transaction did to a document; returns how long that is, in characters. */
  record(sequence: number, documentId: string, mutations: unknown, effects: Effects): number {
    const columns = [mutations, effects.apply, effects.revert].map((value) => JSON.stringify(value))
    this.#database
      .prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?)')
      .run(sequence, documentId, ...columns)
    return columns.reduce((length, column) => length + column.length, 0)
  }

  /** Every change of some documents, oldest first. */
  entriesOf(documentIds: readonly string[]): readonly Entry[] {
    const places = documentIds.map(() => '?').join(', ')
    return this.#database
      .prepare(
        `SELECT * FROM changes JOIN transactions USING (sequence)
         WHERE document_id IN (${places}) ORDER BY sequence`,
      )
      .all(...documentIds)
      .map((row) => ({
        sequence: Number(row['sequence']),
        transactionId: String(row['id']),
        author: String(row['author']),
        timestamp: String(row['timestamp']),
        documentId: String(row['document_id']),
        mutations: parseJson(String(row['mutations'])),
        effects: {apply: patchOf(row['apply']), revert: patchOf(row['revert'])},
      }))
  }

  /** The ids of a document, its draft and its versions, as far as they ever existed. */
  relativesOf(publishedId: string): readonly string[] {
    return this.#database
      .prepare(
        `SELECT DISTINCT document_id FROM changes
         WHERE document_id IN (?1, 'drafts.' || ?1) OR document_id GLOB 'versions.*.' || ?1`,
      )
      .all(publishedId)
      .map((row) => String(row['document_id']))
  }

  /** A document as it was after a place in the history, from what it is now. */
  documentAt(
    documentId: string,
    current: LakeDocument | undefined,
    sequence: number,
  ): LakeDocument | undefined {
    let document: unknown = current ?? null
    for (const entry of this.entriesOf([documentId]).toReversed()) {
      if (entry.sequence <= sequence) break
      document = applyPatch(document, [...entry.effects.revert])
    }
    return isLakeDocument(document) ? document : undefined
  }

  /** A document as it is, or as it was last when it is gone. */
  lastContentOf(documentId: string, current: LakeDocument | undefined): LakeDocument | undefined {
    const last = this.entriesOf([documentId]).at(-1)
    if (current || !last) return current
    return this.documentAt(documentId, undefined, last.sequence - 1)
  }
}

function patchOf(column: unknown): readonly unknown[] {
  const patch = parseJson(String(column))
  return Array.isArray(patch) ? patch : []
}

/**
 * A document as it is, or as it was last when it is gone.
 *
 * A version that went into its published document has the revision of that: to take a release
 * back, the Studio looks for what the document was before it.
 */
export function lastRevisionOf(
  history: Pick<History, 'entriesOf' | 'lastContentOf'>,
  id: string,
  current: LakeDocument | undefined,
): LakeDocument | undefined {
  const document = history.lastContentOf(id, current)
  const publishedId = publishedIdOf(id)
  if (!document || current || publishedId === id || layerOf(id) === 'drafts') return document
  const end = history.entriesOf([id]).at(-1)
  const isPublished = history
    .entriesOf([publishedId])
    .some(({sequence}) => sequence === end?.sequence)
  return isPublished && end ? {...document, _rev: end.transactionId} : document
}
