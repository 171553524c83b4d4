import type {ContentDocument} from '../content/publishedContent.ts'

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
