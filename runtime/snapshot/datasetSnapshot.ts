import type {DatasetEvent} from '../content/datasetState.ts'
import type {ContentDocuments} from '../content/publishedContent.ts'
import type {RoutableContent} from '../content/routableContent.ts'
import {writeTime} from '../../tickets/writeTime.ts'
import {readSnapshot, type StoredContent} from './readSnapshot.ts'
import type {SnapshotStore} from './snapshotStore.ts'
import {createSnapshotWriter} from './writeSnapshots.ts'

/** The snapshot of one dataset; what fails is told, and nothing rejects. */
export interface DatasetSnapshot {
  /** What was kept last; `undefined` when nothing was, or nothing that could be used. */
  readonly read: () => Promise<StoredContent | undefined>
  /** Keeps content that Content Lake was asked for at `at`. */
  readonly write: (content: RoutableContent, at: number) => void
  /** When nothing is left to write. */
  readonly idle: () => Promise<void>
}

/** A snapshot in a store; without a store there is never one. */
export function createDatasetSnapshot(
  store: SnapshotStore | undefined,
  from: {readonly dataset: string; readonly projectId: string; readonly timeoutMs: number},
  tell: (event: DatasetEvent) => void,
): DatasetSnapshot {
  if (!store) {
    return {
      read: () => Promise.resolve(undefined),
      write: () => {},
      idle: () => Promise.resolve(),
    }
  }
  const failed = (operation: 'read' | 'write') => (cause: unknown) => {
    const error = cause instanceof Error ? cause : new Error(String(cause), {cause})
    tell({type: 'snapshot-failed', operation, error})
    return undefined
  }
  const writer = createSnapshotWriter(store, {
    failed: failed('write'),
    written: (revision) => tell({type: 'snapshot-written', revision}),
  })
  return {
    read: () => readSnapshot(store, from).catch(failed('read')),
    write: ({documents, revision}, at) => {
      const {dataset, projectId} = from
      writer.write(
        {
          snapshot: 'support-routing',
          version: 1,
          projectId,
          dataset,
          readAt: writeTime(at) ?? '',
          documents: listOf(documents),
        },
        revision,
      )
    },
    idle: writer.idle,
  }
}

function listOf(documents: ContentDocuments) {
  return [...documents.values()]
}
