import type {History} from '../history/history.ts'
import {type Dataset, TransactionFailure} from '../store/dataset.ts'
import {OperationFailure} from '../store/failure.ts'
import {isObject, textOf} from '../store/json.ts'
import type {Transaction} from '../store/transaction.ts'
import {publishRelease} from './publish.ts'
import {isReleaseId, type Release, releasesOf} from './release.ts'

/** After how long the clock is looked at again, in ms: it may be set while a release waits. */
const longestWaitMs = 60_000

/** After how long a release is tried again that could not be stored, in ms. */
const defaultRetryMs = 30_000

/**
 * Publishes the scheduled releases of a dataset when their time comes, also those whose time came
 * while no lake ran, and brings back those that are to be unarchived. What cannot be done is told
 * in the `error` of the release, which is then as it was before. What cannot even be stored, because
 * the disk is full, is tried again.
 *
 * Returns what ends it.
 */
export function keepReleases(dataset: Dataset, retryMs = defaultRetryMs): () => void {
  let timer: NodeJS.Timeout | undefined
  /** Since when releases are kept waiting that could not be stored, on the monotonic clock; undefined when none are. */
  let failedAt: number | undefined
  const plan = () => {
    clearTimeout(timer)
    const next = Math.min(...releasesOf(dataset.documents).map(dueAt))
    if (next === Infinity) return
    const untilRetry = failedAt === undefined ? 0 : failedAt + retryMs - performance.now()
    timer = setTimeout(work, Math.min(Math.max(next - Date.now(), untilRetry, 0), longestWaitMs))
  }
  const work = () => {
    failedAt = undefined
    const due = releasesOf(dataset.documents).filter((release) => dueAt(release) <= Date.now())
    for (const release of due) {
      try {
        advance(dataset, release)
      } catch (error) {
        failedAt = performance.now()
        console.error(`The release "${release.name}" of "${dataset.name}" has to wait:`, error)
      }
    }
    plan()
  }
  const stop = dataset.log.subscribe({
    onChange: ({documentId}) => {
      if (isReleaseId(documentId)) plan()
    },
    onClose: () => clearTimeout(timer),
  })
  plan()
  return () => {
    stop()
    clearTimeout(timer)
  }
}

/** When something is to be done with a release, in ms since 1970. */
function dueAt({state, publishAtMs}: Release): number {
  return state === 'unarchiving' ? 0 : (publishAtMs ?? Infinity)
}

function advance(dataset: Dataset, release: Release): void {
  try {
    commit(dataset, release, (transaction) => {
      if (release.state === 'scheduled') publishRelease(transaction, release, 0)
      else restoreRelease(transaction, release, dataset.history)
    })
  } catch (error) {
    if (!(error instanceof OperationFailure || error instanceof TransactionFailure)) throw error
    const state = release.state === 'scheduled' ? 'active' : 'archived'
    const set = {state, error: {message: error.message}}
    const patch = release.state === 'scheduled' ? {set, unset: ['publishAt']} : {set}
    const target = {ids: [release.id]}
    commit(dataset, release, (transaction) =>
      transaction.run({kind: 'patch', target, patch, ifRevision: undefined}, 0),
    )
  }
}

function commit(dataset: Dataset, {userId}: Release, run: (transaction: Transaction) => void) {
  const transaction = dataset.begin(userId)
  run(transaction)
  dataset.commit(transaction)
}

/**
 * Makes a release active again, with its versions as they were when it was archived.
 *
 * Throws an {@link OperationFailure} when a version exists again.
 */
function restoreRelease(
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
