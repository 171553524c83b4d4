import {OperationFailure} from '../store/failure.ts'
import {isObject, textOf} from '../store/json.ts'
import type {Transaction} from '../store/transaction.ts'
import {malformed, textIn, type Perform} from './arguments.ts'
import {create, edit, publish, remove, unpublish} from './draftActions.ts'
import {
  archive,
  createRelease,
  editRelease,
  publishReleaseNow,
  removeRelease,
  schedule,
  unarchive,
  unschedule,
} from './releaseActions.ts'
import {createVersion, discard, replace, unpublishVersion} from './versionActions.ts'

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
  ['sanity.action.release.create', createRelease],
  ['sanity.action.release.edit', editRelease],
  ['sanity.action.release.publish', publishReleaseNow],
  ['sanity.action.release.schedule', schedule],
  ['sanity.action.release.unschedule', unschedule],
  ['sanity.action.release.archive', archive],
  ['sanity.action.release.unarchive', unarchive],
  ['sanity.action.release.delete', removeRelease],
])

/** Refuses actions on releases together with others: they are no one transaction. */
export function requireOneKind(actions: readonly unknown[]): void {
  const kinds = new Set(
    actions.map(
      (action) =>
        isObject(action) && textOf(action, 'actionType')?.startsWith('sanity.action.release.'),
    ),
  )
  if (kinds.size > 1) throw malformed('Actions on releases and on documents cannot be mixed')
}

/** Performs one entry of `actions`. Throws an {@link OperationFailure}; 501 for what is unknown. */
export function performAction(transaction: Transaction, action: unknown, index: number): void {
  if (!isObject(action)) throw malformed('An action must be an object')
  const type = textIn(action, 'actionType')
  const perform = performers.get(type)
  if (!perform) {
    throw new OperationFailure(501, 'notImplementedError', `The local lake has no action ${type}`)
  }
  perform(transaction, action, index)
}
