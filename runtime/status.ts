import type {ContentError} from './follow/contentError.ts'
import type {KeptDocument} from './follow/keepGood.ts'
import type {ContentOrigin} from './events.ts'

/** How a dataset's content stands now. Instants are epoch milliseconds, durations milliseconds. */
export type DatasetStatus = {
  readonly dataset: string
  /** The last request that failed, until one succeeds. */
  readonly failure?: {
    readonly at: number
    readonly error: ContentError
    /** How many requests failed one after the other. */
    readonly failures: number
  }
  /** When Content Lake is asked the next time; absent while it is being asked. */
  readonly nextAttemptAt?: number
} & (
  | {
      /** There is nothing to route on yet. */
      readonly state: 'loading'
      readonly content?: undefined
    }
  | {
      /** `live`: a listener tells of changes. `polling`: they are looked for at intervals. */
      readonly state: 'live' | 'polling'
      readonly content: ContentStatus
    }
  | {
      /** Content Lake did not confirm the content when it was asked last, or never yet. */
      readonly state: 'stale'
      readonly staleSince: number
      readonly content: ContentStatus
    }
  | {
      /** The router is closed; the content is routed on, and not followed any more. */
      readonly state: 'closed'
      readonly content?: ContentStatus
    }
)

/** The content that is routed on. */
export interface ContentStatus {
  /** `configRevision` of it; receipts carry it. */
  readonly revision: string
  /** `routingFingerprint` of it; receipts carry it. Equal where all tickets go the same ways. */
  readonly fingerprint: string
  /** Where it was confirmed last. */
  readonly source: ContentOrigin
  /** When Content Lake said last that this is what is published; of a snapshot up to an hour too early, see `SnapshotStore`. */
  readonly confirmedAt: number
  /** Milliseconds since then. */
  readonly ageMs: number
  /** Documents that are routed on in an earlier version than the published one. */
  readonly kept: readonly KeptDocument[]
  /** Ids of sub-categories that groups refer to and that a client without a token cannot see, as they have a dot. */
  readonly unseen: readonly string[]
  /** Stored names of fields that routing reads and no published document has; none when all is well. */
  readonly absentFields: readonly string[]
  /** Whether the client sees all that is published; `unknown` until that is looked up, and where its token may not look it up. */
  readonly access: 'whole' | 'partial' | 'unknown'
}
