import {layerOf, type LakeDocument} from '../store/document.ts'
import {OperationFailure} from '../store/failure.ts'
import {strengthen, strongReferences, type Written} from '../store/references.ts'
import type {Transaction} from '../store/transaction.ts'
import {findRelease, isUnpublishing, releasesOf, versionsOf} from './release.ts'

/**
 * Refuses to write a version whose release is not active (only the release itself may then move
 * it), and to delete a document that a scheduled release refers to, with which it could not be
 * published any more.
 *
 * `stored` are the documents before the transaction. Throws an {@link OperationFailure} with
 * status 409.
 */
export function requireUnlocked(
  {id, after}: Written,
  {touched, documents}: Pick<Transaction, 'touched' | 'documents'>,
  stored: ReadonlyMap<string, LakeDocument>,
): void {
  const release = findRelease(stored, layerOf(id))
  if (release && release.state !== 'active' && !touched.has(release.id)) {
    throw locked(id, `the release "${release.name}" is ${release.state}`)
  }
  if (after) return
  for (const scheduled of releasesOf(documents)) {
    if (scheduled.state !== 'scheduled') continue
    const version = versionsOf(documents, scheduled).find(
      (version) => !isUnpublishing(version) && strongReferences(strengthen(version)).has(id),
    )
    if (version) throw locked(id, `the scheduled release "${scheduled.name}" refers to it`)
  }
}

function locked(id: string, reason: string): OperationFailure {
  const description = `Document "${id}" is locked: ${reason}`
  return new OperationFailure(409, 'documentLockedError', description, {id})
}
