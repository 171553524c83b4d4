import {type Moment, momentOf} from '../../content/moment.ts'
import type {DatasetEvent} from '../content/datasetState.ts'
import type {ContentDocuments} from '../content/publishedContent.ts'
import type {RoutableContent} from '../content/routableContent.ts'
import {writeTime} from '../../tickets/time.ts'
import {TooLateError} from '../inTime.ts'
import {readSnapshot, type SnapshotOrigin, type StoredContent} from './readSnapshot.ts'
import type {SnapshotStore} from './snapshotStore.ts'
import {createSnapshotWriter} from './writeSnapshots.ts'

/** The snapshot of one dataset; what fails is told, and nothing rejects. */
export interface DatasetSnapshot {
  /**
   * What was kept last; `undefined` when nothing was, or nothing that could be used.
   *
   * @param signal - Ends it; that is told when the reason is that it took too long.
   */
  readonly read: (signal: AbortSignal) => Promise<StoredContent | undefined>
  /** Keeps content that Content Lake was asked for at `at`, if it changed or what is kept is too old. */
  readonly keep: (content: RoutableContent, at: Moment, isChanged: boolean) => void
  /** When nothing is left to write. */
  readonly idle: () => Promise<void>
}

/** After this time the same content is written again: a start without Content Lake says how old it is, and would say too much. */
const rewriteMs = 3_600_000

/** A snapshot in a store; without a store there is never one. */
export function createDatasetSnapshot(
  store: SnapshotStore | undefined,
  from: SnapshotOrigin,
  tell: (event: DatasetEvent) => void,
): DatasetSnapshot {
  if (!store) {
    return {
      read: () => Promise.resolve(undefined),
      keep: () => {},
      idle: () => Promise.resolve(),
    }
  }
  const failed = (operation: 'read' | 'write') => (cause: unknown) => {
    const error = cause instanceof Error ? cause : new Error(String(cause), {cause})
    tell({type: 'snapshot-failed', operation, error})
    return undefined
  }
  /** When Content Lake was asked for what was given to the store last. */
  let keptAt: Moment | undefined
  const writer = createSnapshotWriter(store, from.timeoutMs, {
    failed: failed('write'),
    written: (revision) => tell({type: 'snapshot-written', revision}),
  })
  return {
    read: async (signal) => {
      try {
        const stored = await readSnapshot(store, from, signal)
        if (stored) keptAt = momentOf(stored.readAt)
        return stored
      } catch (error) {
        if (signal.aborted && !(error instanceof TooLateError)) return undefined
        return failed('read')(error)
      }
    },
    keep: ({documents, revision}, at, isChanged) => {
      if (!isChanged && keptAt && at.steadyMs - keptAt.steadyMs < rewriteMs) return
      keptAt = at
      const {dataset, projectId} = from
      writer.write(
        {
          snapshot: 'support-routing',
          version: 1,
          projectId,
          dataset,
          readAt: writeTime(at.epochMs) ?? '',
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
