import {inTime} from '../inTime.ts'
import type {ContentSnapshot, SnapshotStore} from './snapshotStore.ts'

/** Writes one snapshot after the other. */
export interface SnapshotWriter {
  /** Writes it as soon as the one before is written or given up; of several that wait only the newest. */
  readonly write: (snapshot: ContentSnapshot, revision: string) => void
  /** When nothing is left to write. */
  readonly idle: () => Promise<void>
}

/** Tells what came of each snapshot; never rejects. One that takes too long has failed, and holds nothing up any more. */
export function createSnapshotWriter(
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
