import {systemOf} from '../releases/release.ts'
import {layerOf, revisionOf} from '../store/document.ts'
import {textOf} from '../store/json.ts'
import {
  documentIn,
  existing,
  malformed,
  requireRevision,
  textIn,
  type Perform,
} from './arguments.ts'

/**
 * Makes a version, of a document that comes along or of one that exists. The latter is remembered:
 * the Studio warns before a version overwrites what was written after it.
 */
export const createVersion: Perform = (transaction, action, index) => {
  const baseId = textOf(action, 'baseId')
  if (baseId === undefined) {
    transaction.run({kind: 'create', document: documentIn(action, 'document')}, index)
    return
  }
  const base = existing(transaction, baseId)
  requireRevision(baseId, base, textOf(action, 'ifBaseRevisionId'))
  const system = {...systemOf(base), base: {id: baseId, rev: revisionOf(base)}}
  const document = {...base, _id: textIn(action, 'versionId'), _system: system}
  transaction.run({kind: 'create', document}, index)
}

/** Replaces a draft or version by the document in `field`. */
export function replace(field: 'attributes' | 'document'): Perform {
  return (transaction, action, index) =>
    transaction.run({kind: 'createOrReplace', document: documentIn(action, field)}, index)
}

/** Removes the draft or version whose id is in `field`. */
export function discard(field: 'draftId' | 'versionId'): Perform {
  return (transaction, action, index) => {
    const id = textIn(action, field)
    if (layerOf(id) === 'published') throw malformed(`"${id}" is neither a draft nor a version`)
    existing(transaction, id)
    transaction.run({kind: 'delete', target: {ids: [id]}}, index)
  }
}

/** Makes a version that will unpublish its document when its release goes out. */
export const unpublishVersion: Perform = (transaction, action, index) => {
  const id = textIn(action, 'versionId')
  const published = existing(transaction, textIn(action, 'publishedId'))
  const base = transaction.documents.get(id) ?? {...published, _id: id}
  const document = {...base, _system: {...systemOf(base), delete: true}}
  transaction.run({kind: 'createOrReplace', document}, index)
}
