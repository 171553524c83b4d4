import {layerOf, publishedIdOf, revisionOf, type LakeDocument} from '../store/document.ts'
import {OperationFailure, revisionConflict} from '../store/failure.ts'
import {textOf, type JsonObject} from '../store/json.ts'
import {isIncomingDocument, type IncomingDocument} from '../store/operation.ts'
import type {Transaction} from '../store/transaction.ts'

/** Performs one kind of action within a transaction. Throws an {@link OperationFailure}. */
export type Perform = (transaction: Transaction, action: JsonObject, index: number) => void

/** A text that the action must have. */
export function textIn(action: JsonObject, field: string): string {
  const text = textOf(action, field)
  if (text !== undefined) return text
  throw malformed(`The action needs "${field}"`)
}

/** A document that the action must have. */
export function documentIn(action: JsonObject, field: string): IncomingDocument {
  const document = action[field]
  if (isIncomingDocument(document)) return document
  throw malformed(`The action needs "${field}", a document with a _type`)
}

/** The published id that the action must have. */
export function publishedIdIn(action: JsonObject): string {
  const id = textIn(action, 'publishedId')
  if (layerOf(id) === 'published') return id
  throw malformed(`"${id}" is no published id`)
}

/** Refuses an id that is no draft or version of a published one. */
export function requireStateOf(publishedId: string, id: string): void {
  if (layerOf(id) !== 'published' && publishedIdOf(id) === publishedId) return
  throw malformed(`"${id}" is neither a draft nor a version of "${publishedId}"`)
}

/** A document that must exist. */
export function existing({documents}: Transaction, id: string): LakeDocument {
  const document = documents.get(id)
  if (document) return document
  throw new OperationFailure(404, 'documentNotFoundError', `Document "${id}" was not found`, {id})
}

/** Refuses when somebody else wrote a document since the asker saw it. */
export function requireRevision(
  id: string,
  document: LakeDocument | undefined,
  expected: string | undefined,
): void {
  const current = document && revisionOf(document)
  if (expected !== undefined && current !== expected) throw revisionConflict(id, current, expected)
}

/** An action that makes no sense, whatever the documents are. */
export function malformed(description: string): OperationFailure {
  return new OperationFailure(400, 'invalidActionError', description)
}

/** An action that the documents do not allow as they are. */
export function conflict(type: string, description: string): OperationFailure {
  return new OperationFailure(409, type, description)
}
