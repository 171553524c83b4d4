import type {History} from '../history/history.ts'
import {isObject, textOf} from '../store/json.ts'
import type {Transaction} from '../store/transaction.ts'
import type {Release} from './release.ts'

/**
 * Makes a release active again, with its versions as they were when it was archived.
 *
 * Throws an {@link OperationFailure} when a version exists again.
 */
export function restoreRelease(
  transaction: Transaction,
  {id, document}: Release,
  history: Pick<History, 'lastContentOf'>,
): void {
  const target = {ids: [id]}
  const patch = {set: {state: 'active'}, unset: ['finalDocumentStates']}
  transaction.run({kind: 'patch', target, patch, ifRevision: undefined}, 0)
  const states = document['finalDocumentStates']
  for (const state of Array.isArray(states) ? states : []) {
    const versionId = isObject(state) ? textOf(state, 'id') : undefined
    if (versionId === undefined) continue
    const version = history.lastContentOf(versionId, transaction.documents.get(versionId))
    if (version) transaction.run({kind: 'create', document: version}, 0)
  }
}
