import {withoutSystem} from '../releases/release.ts'
import {draftIdOf, layerOf, publishedIdOf} from '../store/document.ts'
import {isObject, isStrings, textOf} from '../store/json.ts'
import {isIncomingDocument, readPatch} from '../store/operation.ts'
import {strengthen} from '../store/references.ts'
import {
  conflict,
  documentIn,
  existing,
  malformed,
  publishedIdIn,
  requireRevision,
  requireStateOf,
  textIn,
  type Perform,
} from './arguments.ts'

/** Makes a draft of a document that does not exist yet. */
export const create: Perform = (transaction, action, index) => {
  const publishedId = publishedIdIn(action)
  const {_id = draftIdOf(publishedId), ...fields} = documentIn(action, 'attributes')
  requireStateOf(publishedId, _id)
  const clashes = layerOf(_id) === 'drafts' ? [_id, publishedId] : [_id]
  const clash = clashes.find((id) => transaction.documents.has(id))
  if (clash === undefined) {
    transaction.run({kind: 'create', document: {...fields, _id}}, index)
  } else if (action['ifExists'] !== 'ignore') {
    throw conflict('documentAlreadyExistsError', `Document "${clash}" already exists`)
  }
}

/** Patches a draft; the first edit of a published document makes its draft. */
export const edit: Perform = (transaction, action, index) => {
  const publishedId = publishedIdIn(action)
  const draftId = textIn(action, 'draftId')
  requireStateOf(publishedId, draftId)
  const patch = action['patch']
  if (!isObject(patch)) throw malformed('An edit needs a patch')
  if (!transaction.documents.has(draftId)) {
    const published = existing(transaction, publishedId)
    transaction.run({kind: 'createIfNotExists', document: {...published, _id: draftId}}, index)
  }
  const ifRevision = textOf(patch, 'ifRevisionID')
  const operations = readPatch(patch)
  transaction.run({kind: 'patch', target: {ids: [draftId]}, patch: operations, ifRevision}, index)
}

/** Moves a draft or version to its published document. */
export const publish: Perform = (transaction, action, index) => {
  const publishedId = publishedIdIn(action)
  const draftId = textIn(action, 'draftId')
  requireStateOf(publishedId, draftId)
  const draft = existing(transaction, draftId)
  const published = transaction.documents.get(publishedId)
  requireRevision(draftId, draft, textOf(action, 'ifDraftRevisionId'))
  requireRevision(publishedId, published, textOf(action, 'ifPublishedRevisionId'))
  const content = strengthen(withoutSystem(draft))
  if (!isIncomingDocument(content)) throw malformed(`"${draftId}" is no document`)
  const document = {...content, _id: publishedId}
  transaction.run({kind: published ? 'createOrReplace' : 'create', document}, index)
  transaction.run({kind: 'delete', target: {ids: [draftId]}}, index)
}

/** Moves a published document to its draft, unless it has one, which then stays. */
export const unpublish: Perform = (transaction, action, index) => {
  const publishedId = publishedIdIn(action)
  const draftId = textOf(action, 'draftId') ?? draftIdOf(publishedId)
  requireStateOf(publishedId, draftId)
  const published = existing(transaction, publishedId)
  transaction.run({kind: 'createIfNotExists', document: {...published, _id: draftId}}, index)
  transaction.run({kind: 'delete', target: {ids: [publishedId]}}, index)
}

/** Deletes a document with its drafts. All of them must be named, so that none is lost unseen. */
export const remove: Perform = (transaction, action, index) => {
  const publishedId = publishedIdIn(action)
  const drafts = isStrings(action['includeDrafts']) ? action['includeDrafts'] : []
  for (const id of drafts) requireStateOf(publishedId, id)
  existing(transaction, publishedId)
  const forgotten = [...transaction.documents.keys()].find(
    (id) => id !== publishedId && publishedIdOf(id) === publishedId && !drafts.includes(id),
  )
  if (forgotten !== undefined) {
    throw conflict('documentHasDraftsError', `"${forgotten}" is not in includeDrafts`)
  }
  transaction.run({kind: 'delete', target: {ids: [publishedId, ...drafts]}}, index)
}
