import * as v from 'valibot'

import {type Moment, momentOf} from '../content/moment.ts'
import {readTime, writeTime} from '../tickets/time.ts'
import type {DatasetEvent} from './follow/datasetState.ts'
import {
  type ContentDocument,
  type ContentDocuments,
  readDocuments,
} from './follow/publishedContent.ts'
import type {RoutableContent} from './follow/routableContent.ts'
import {inTime, TooLateError} from './waiting.ts'

/** What is kept of a dataset's content, for a start without Content Lake. JSON as it stands, and nothing personal. */
export interface ContentSnapshot {
  readonly snapshot: 'support-routing'
  /** Of this format. */
  readonly version: 1
  readonly projectId: string
  readonly dataset: string
  /** When Content Lake was asked for it: ISO 8601 in UTC. */
  readonly readAt: string
  readonly documents: readonly ContentDocument[]
}

/** Keeps the last content of each dataset outside the process: in a file, a bucket, a database. */
export interface SnapshotStore {
  /**
   * What was written last for a dataset, `undefined` when nothing was. It is checked, so that any value may come back. It may
   * take `requestTimeoutMs`, and `snapshotWaitMs` once Content Lake has answered.
   */
  readonly read: (dataset: string) => Promise<unknown>
  /**
   * Keeps a snapshot in place of the one before. It is called after each change of the content, and once an hour to keep its
   * time current; one at a time, unless a write was given up because it took longer than `requestTimeoutMs`.
   */
  readonly write: (dataset: string, snapshot: ContentSnapshot) => Promise<void>
}

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

/** Content from a snapshot. */
interface StoredContent {
  readonly documents: ContentDocuments
  /** When Content Lake was asked for it, in epoch milliseconds. */
  readonly readAt: number
}

/** Which dataset a snapshot belongs to, and how long reading or writing it may take. */
interface SnapshotOrigin {
  readonly dataset: string
  readonly projectId: string
  readonly timeoutMs: number
}

/** How far the clocks of two machines that share a store may be apart. */
const clockDifferenceMs = 300_000

const storedSnapshot = v.object({
  snapshot: v.literal('support-routing'),
  version: v.literal(1),
  projectId: v.string(),
  dataset: v.string(),
  readAt: v.string(),
  documents: v.array(v.unknown()),
})

/**
 * Reads the snapshot of a dataset.
 *
 * @returns `undefined` when there is none.
 * @throws Error when it cannot be read in time, is damaged, or belongs to something else; the reason of the signal.
 */
async function readSnapshot(
  store: SnapshotStore,
  {dataset, projectId, timeoutMs}: SnapshotOrigin,
  signal: AbortSignal,
): Promise<StoredContent | undefined> {
  const stored = await inTime(() => store.read(dataset), timeoutMs, signal)
  if (stored === undefined || stored === null) return undefined
  const {issues, output, success} = v.safeParse(storedSnapshot, stored)
  if (!success) {
    throw new Error(`It is damaged at "${v.getDotPath(issues[0]) ?? ''}". It is written anew.`)
  }
  if (output.projectId !== projectId || output.dataset !== dataset) {
    throw new Error(
      `It is of dataset "${output.dataset}" of project "${output.projectId}". Keep the snapshots of projects apart.`,
    )
  }
  const readAt = readTime(output.readAt)
  if (readAt.status !== 'read') throw new Error('It is damaged at "readAt". It is written anew.')
  if (readAt.epochMs > Date.now() + clockDifferenceMs) {
    throw new Error('Its "readAt" lies in the future. It is written anew; check the clock.')
  }
  return {documents: readDocuments(output.documents, dataset), readAt: readAt.epochMs}
}

/** Writes one snapshot after the other. */
interface SnapshotWriter {
  /** Writes it as soon as the one before is written or given up; of several that wait only the newest. */
  readonly write: (snapshot: ContentSnapshot, revision: string) => void
  /** When nothing is left to write. */
  readonly idle: () => Promise<void>
}

/** Tells what came of each snapshot; never rejects. One that takes too long has failed, and holds nothing up any more. */
function createSnapshotWriter(
  store: SnapshotStore,
  timeoutMs: number,
  told: {written: (revision: string) => void; failed: (error: unknown) => void},
): SnapshotWriter {
  let waiting: {readonly snapshot: ContentSnapshot; readonly revision: string} | undefined
  let isWriting = false
  let writing = Promise.resolve()

  async function writeAll(): Promise<void> {
    while (waiting) {
      const {snapshot, revision} = waiting
      waiting = undefined
      try {
        await inTime(() => store.write(snapshot.dataset, snapshot), timeoutMs)
        told.written(revision)
      } catch (error) {
        told.failed(error)
      }
    }
    isWriting = false
  }

  return {
    idle: () => writing,
    write: (snapshot, revision) => {
      waiting = {snapshot, revision}
      if (isWriting) return
      isWriting = true
      writing = writeAll()
    },
  }
}
