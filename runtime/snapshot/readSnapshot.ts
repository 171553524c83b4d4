import * as v from 'valibot'

import {type ContentDocuments, readDocuments} from '../content/publishedContent.ts'
import {inTime} from '../inTime.ts'
import {readTime} from '../../tickets/time.ts'
import type {SnapshotStore} from './snapshotStore.ts'

/** Content from a snapshot. */
export interface StoredContent {
  readonly documents: ContentDocuments
  /** When Content Lake was asked for it, in epoch milliseconds. */
  readonly readAt: number
}

/** Which dataset a snapshot belongs to, and how long reading or writing it may take. */
export interface SnapshotOrigin {
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
export async function readSnapshot(
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
