import {randomUUID} from 'node:crypto'
import type {Mut} from '@sanity/mutator'
import {applyMutation} from './applyMutation.ts'
import {revisionOf, type LakeDocument} from './document.ts'
import {completeId} from './documentId.ts'
import {OperationFailure, revisionConflict} from './failure.ts'
import type {IncomingDocument, Operation} from './operation.ts'

/** What a transaction did to one document so far. */
export interface Touched {
  readonly before: LakeDocument | null
  after: LakeDocument | null
  readonly mutations: Mut[]
  /** The index of the last mutation or action that wrote it. */
  index: number
}

/**
 * A transaction in the making: operations run one after the other, each sees the ones before, and
 * nothing is stored until the dataset commits it.
 */
export class Transaction {
  readonly id: string
  /** The id of who asked for it. */
  readonly author: string
  /** ISO 8601. */
  readonly timestamp: string
  readonly touched = new Map<string, Touched>()
  /** The ids that the operations named, in their order, with what happened to them. */
  readonly results: {id: string; operation: 'create' | 'update' | 'delete' | 'none'}[] = []
  readonly documents: Map<string, LakeDocument>
  /** The documents before it. */
  readonly stored: ReadonlyMap<string, LakeDocument>

  constructor(
    stored: ReadonlyMap<string, LakeDocument>,
    author: string,
    id: string = randomUUID(),
  ) {
    this.stored = stored
    this.documents = new Map(stored)
    this.author = author
    this.id = id
    this.timestamp = new Date().toISOString()
  }

  /** Runs one operation. Throws an {@link OperationFailure} when it cannot be done. */
  run(operation: Operation, index: number): void {
    if (operation.kind === 'delete') {
      for (const id of operation.target.ids) this.#delete(id, index)
    } else if (operation.kind === 'patch') {
      for (const id of operation.target.ids) {
        this.#requireRevision(id, operation.ifRevision)
        this.#write(id, {patch: {id, ...operation.patch}}, index)
      }
    } else this.#create(operation.kind, operation.document, index)
  }

  #create(
    kind: 'create' | 'createIfNotExists' | 'createOrReplace',
    incoming: IncomingDocument,
    index: number,
  ): void {
    const {_id, _type, _rev, _updatedAt, ...fields} = incoming
    const id = completeId(_id)
    const existing = this.documents.get(id)
    const exists = existing !== undefined
    if (exists && kind === 'createIfNotExists') {
      this.results.push({id, operation: 'none'})
      return
    }
    if (exists && kind === 'create') {
      const description = `Document by ID "${id}" already exists`
      throw new OperationFailure(409, 'documentAlreadyExistsError', description, {id})
    }
    const document = {_createdAt: this.timestamp, ...fields, _id: id, _type}
    if (!exists || existing['_type'] === _type) this.#write(id, {[kind]: document}, index)
    else {
      // A document of another type takes its place: the one is deleted, the other one created.
      this.#delete(id, index)
      this.results.pop()
      this.#write(id, {create: document}, index)
    }
  }

  #delete(id: string, index: number): void {
    const before = this.documents.get(id)
    if (!before) return
    this.documents.delete(id)
    this.#note(id, before, null, {delete: {id}}, index)
  }

  #write(id: string, mutation: Mut, index: number): void {
    const before = this.documents.get(id) ?? null
    if (!before && mutation.patch) {
      const description = `The document with the ID "${id}" was not found`
      throw new OperationFailure(404, 'documentNotFoundError', description, {id})
    }
    const after = applyMutation(before, mutation, this)
    this.documents.set(id, after)
    this.#note(id, before, after, mutation, index)
  }

  #note(
    id: string,
    before: LakeDocument | null,
    after: LakeDocument | null,
    mutation: Mut,
    index: number,
  ): void {
    const operation = after ? (before ? 'update' : 'create') : 'delete'
    this.results.push({id, operation})
    const known = this.touched.get(id)
    if (!known) {
      this.touched.set(id, {before, after, mutations: [mutation], index})
      return
    }
    known.after = after
    known.index = index
    known.mutations.push(mutation)
  }

  #requireRevision(id: string, expected: string | undefined): void {
    const document = this.documents.get(id)
    const current = document && revisionOf(document)
    if (expected !== undefined && current !== expected) {
      throw revisionConflict(id, current, expected)
    }
  }
}
