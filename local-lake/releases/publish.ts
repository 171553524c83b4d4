import {draftIdOf, idOf, publishedIdOf, type LakeDocument} from '../store/document.ts'
import {OperationFailure} from '../store/failure.ts'
import {isIncomingDocument} from '../store/operation.ts'
import {strengthen} from '../store/references.ts'
import type {Transaction} from '../store/transaction.ts'
import {isUnpublishing, type Release, versionsOf, withoutSystem} from './release.ts'

/**
 * Moves every version of a release to its published document. A version that is marked for it
 * unpublishes its document instead, which then stays as a draft.
 *
 * Throws an {@link OperationFailure} when a version is no document.
 */
export function publishRelease(transaction: Transaction, release: Release, index: number): void {
  const {timestamp, documents} = transaction
  const versions = versionsOf(documents, release)
  const set = {
    state: 'published',
    publishedAt: timestamp,
    publishAt: release.publishAtMs === undefined ? timestamp : release.document['publishAt'],
    finalDocumentStates: statesOf(versions),
  }
  const target = {ids: [release.id]}
  transaction.run(
    {kind: 'patch', target, patch: {set, unset: ['error']}, ifRevision: undefined},
    index,
  )
  for (const version of versions) {
    if (isUnpublishing(version)) unpublish(transaction, version, index)
    else publish(transaction, version, index)
  }
  transaction.run({kind: 'delete', target: {ids: versions.map(idOf)}}, index)
}

/** What a release remembers of its versions when they are gone: where their history is found. */
export function statesOf(versions: readonly LakeDocument[]): readonly {readonly id: string}[] {
  return versions.map((version) => ({id: idOf(version)}))
}

function publish(transaction: Transaction, version: LakeDocument, index: number): void {
  const content = strengthen(withoutSystem(version))
  const id = publishedIdOf(idOf(version))
  if (!isIncomingDocument(content)) {
    throw new OperationFailure(400, 'invalidActionError', `"${idOf(version)}" is no document`)
  }
  const kind = transaction.documents.has(id) ? 'createOrReplace' : 'create'
  transaction.run({kind, document: {...content, _id: id}}, index)
}

function unpublish(transaction: Transaction, version: LakeDocument, index: number): void {
  const id = publishedIdOf(idOf(version))
  const published = transaction.documents.get(id)
  if (!published) return
  const draft = {...published, _id: draftIdOf(id)}
  transaction.run({kind: 'createIfNotExists', document: draft}, index)
  transaction.run({kind: 'delete', target: {ids: [id]}}, index)
}
