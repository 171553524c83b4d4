import {layerOf, publishedIdOf, draftIdOf, type LakeDocument} from '../store/document.ts'
import {OperationFailure} from '../store/failure.ts'
import {isObject, isStrings, textOf, type JsonObject} from '../store/json.ts'
import {isIncomingDocument, readPatch, type IncomingDocument} from '../store/operation.ts'
import {strengthen} from '../store/references.ts'
import type {Transaction} from '../store/transaction.ts'

type Perform = (transaction: Transaction, action: JsonObject, index: number) => void

const create: Perform = (transaction, action, index) => {
  const document = documentOf(action, 'attributes')
  const id = document._id ?? draftIdOf(textOrFail(action, 'publishedId'))
  const clashes = [id, ...(layerOf(id) === 'drafts' ? [publishedIdOf(id)] : [])]
  const existing = clashes.find((clash) => transaction.documents.has(clash))
  if (existing !== undefined) {
    if (action['ifExists'] === 'ignore') return
    throw conflict('documentAlreadyExistsError', `Document "${existing}" already exists`)
  }
  transaction.run({kind: 'create', document: {...document, _id: id}}, index)
}

const createVersion: Perform = (transaction, action, index) => {
  const baseId = textOf(action, 'baseId')
  if (baseId === undefined) {
    transaction.run({kind: 'create', document: documentOf(action, 'document')}, index)
    return
  }
  const base = existing(transaction, baseId)
  requireRevision(base, textOf(action, 'ifBaseRevisionId'))
  const _id = textOrFail(action, 'versionId')
  transaction.run({kind: 'create', document: {...base, _id}}, index)
}

const replace =
  (field: 'attributes' | 'document'): Perform =>
  (transaction, action, index) => {
    transaction.run({kind: 'createOrReplace', document: documentOf(action, field)}, index)
  }

/** The first edit of a published document makes its draft. */
const edit: Perform = (transaction, action, index) => {
  const draftId = textOrFail(action, 'draftId')
  const patch = action['patch']
  if (!isObject(patch)) throw malformed('An edit needs a patch')
  if (!transaction.documents.has(draftId)) {
    const published = existing(transaction, textOrFail(action, 'publishedId'))
    transaction.run({kind: 'createIfNotExists', document: {...published, _id: draftId}}, index)
  }
  const ifRevision = textOf(patch, 'ifRevisionID')
  const operations = readPatch(patch)
  transaction.run({kind: 'patch', target: {ids: [draftId]}, patch: operations, ifRevision}, index)
}

const publish: Perform = (transaction, action, index) => {
  const draftId = textOrFail(action, 'draftId')
  const publishedId = textOrFail(action, 'publishedId')
  const draft = existing(transaction, draftId)
  requireRevision(draft, textOf(action, 'ifDraftRevisionId'))
  const published = transaction.documents.get(publishedId)
  const expected = textOf(action, 'ifPublishedRevisionId')
  if (expected !== undefined && published?._rev !== expected)
    throw revisionConflict(publishedId, published, expected)
  const content = strengthen(draft)
  if (!isIncomingDocument(content)) throw malformed(`"${draftId}" is no document`)
  const document = {...content, _id: publishedId}
  transaction.run({kind: published ? 'createOrReplace' : 'create', document}, index)
  transaction.run({kind: 'delete', target: {ids: [draftId]}}, index)
}

const unpublish: Perform = (transaction, action, index) => {
  const publishedId = textOrFail(action, 'publishedId')
  const published = existing(transaction, publishedId)
  const draftId = textOf(action, 'draftId') ?? draftIdOf(publishedId)
  transaction.run({kind: 'createIfNotExists', document: {...published, _id: draftId}}, index)
  transaction.run({kind: 'delete', target: {ids: [publishedId]}}, index)
}

/** Deletes a document with its drafts. All of them must be named, so that none is lost unseen. */
const remove: Perform = (transaction, action, index) => {
  const publishedId = textOrFail(action, 'publishedId')
  existing(transaction, publishedId)
  const drafts = isStrings(action['includeDrafts']) ? action['includeDrafts'] : []
  const forgotten = [...transaction.documents.keys()].find(
    (id) => id !== publishedId && publishedIdOf(id) === publishedId && !drafts.includes(id),
  )
  if (forgotten !== undefined) {
    throw conflict('documentHasDraftsError', `"${forgotten}" is not in includeDrafts`)
  }
  transaction.run({kind: 'delete', target: {ids: [publishedId, ...drafts]}}, index)
}

const discard =
  (field: 'draftId' | 'versionId'): Perform =>
  (transaction, action, index) => {
    const id = textOrFail(action, field)
    if (layerOf(id) === 'published') throw malformed(`"${id}" is neither a draft nor a version`)
    existing(transaction, id)
    transaction.run({kind: 'delete', target: {ids: [id]}}, index)
  }

/** A version that will unpublish its document when its release goes out. */
const unpublishVersion: Perform = (transaction, action, index) => {
  const id = textOrFail(action, 'versionId')
  const published = existing(transaction, textOrFail(action, 'publishedId'))
  const base = transaction.documents.get(id) ?? {...published, _id: id}
  const document = {...base, _system: {...systemOf(base), delete: true}}
  transaction.run({kind: 'createOrReplace', document}, index)
}

const performers: ReadonlyMap<string, Perform> = new Map([
  ['sanity.action.document.create', create],
  ['sanity.action.document.edit', edit],
  ['sanity.action.document.publish', publish],
  ['sanity.action.document.unpublish', unpublish],
  ['sanity.action.document.delete', remove],
  ['sanity.action.document.discard', discard('draftId')],
  ['sanity.action.document.replaceDraft', replace('attributes')],
  ['sanity.action.document.version.create', createVersion],
  ['sanity.action.document.version.replace', replace('document')],
  ['sanity.action.document.version.discard', discard('versionId')],
  ['sanity.action.document.version.unpublish', unpublishVersion],
])

/** Performs one entry of `actions`. Throws an {@link OperationFailure}. */
export function performAction(transaction: Transaction, action: unknown, index: number): void {
  if (!isObject(action)) throw malformed('An action must be an object')
  const type = textOrFail(action, 'actionType')
  const perform = performers.get(type)
  if (!perform) {
    throw new OperationFailure(501, 'notImplementedError', `The local lake has no action ${type}`)
  }
  perform(transaction, action, index)
}

function existing(transaction: Transaction, id: string): LakeDocument {
  const document = transaction.documents.get(id)
  if (document) return document
  throw new OperationFailure(404, 'documentNotFoundError', `Document "${id}" was not found`, {id})
}

function requireRevision(document: LakeDocument, expected: string | undefined): void {
  if (expected === undefined || document._rev === expected) return
  throw revisionConflict(document._id, document, expected)
}

function revisionConflict(id: string, current: LakeDocument | undefined, expected: string) {
  return conflict(
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current?._rev ?? ''}"), expected "${expected}"`,
    {id, currentRevisionID: current?._rev, expectedRevisionID: expected},
  )
}

function documentOf(action: JsonObject, field: string): IncomingDocument {
  const document = action[field]
  if (isIncomingDocument(document)) return document
  throw malformed(`${textOf(action, 'actionType') ?? 'The action'} needs "${field}" with a _type`)
}

function textOrFail(action: JsonObject, field: string): string {
  const text = textOf(action, field)
  if (text !== undefined) return text
  throw malformed(`The action needs "${field}"`)
}

function systemOf(document: LakeDocument): JsonObject {
  return isObject(document['_system']) ? document['_system'] : {}
}

function conflict(type: string, description: string, details: JsonObject = {}): OperationFailure {
  return new OperationFailure(409, type, description, details)
}

function malformed(description: string): OperationFailure {
  return new OperationFailure(400, 'invalidActionError', description)
}
