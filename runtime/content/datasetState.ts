import type {FieldNames} from '../../engine/index.ts'
import {seenByPublic} from '../../engine/seenByPublic.ts'
import type {ContentOrigin, OnRouterEvent, RouterEvent} from '../events.ts'
import type {DatasetStatus} from '../status.ts'
import type {ContentError} from './contentError.ts'
import {inSlices} from './inSlices.ts'
import {keepGood, type KeptDocument} from './keepGood.ts'
import type {ContentDocuments} from './publishedContent.ts'
import {compileContentInSteps, isSameContent, type RoutableContent} from './routableContent.ts'

/** An event of one dataset, before its name is added. */
export type DatasetEvent = Untold<RouterEvent>
type Untold<Event> = Event extends unknown ? Omit<Event, 'dataset'> : never

/** What is known about the content of one dataset; it tells every change of it. */
export interface DatasetState {
  readonly content: () => RoutableContent | undefined
  /**
   * Takes content that Content Lake may have changed since; `at` is when it was asked for it.
   *
   * One call at a time, here and of `accept`. Both work in slices, and are given up with the reason of the signal.
   */
  readonly restore: (documents: ContentDocuments, at: number, signal: AbortSignal) => Promise<void>
  /** Takes what Content Lake answered to a request that began at `at`; tells whether other content is routed on now. */
  readonly accept: (
    published: ContentDocuments,
    at: number,
    signal: AbortSignal,
  ) => Promise<boolean>
  /** Notes that a request failed, and when the next one follows. */
  readonly fail: (error: ContentError, nextAttemptAt: number) => void
  /** How many requests failed one after the other. */
  readonly failures: () => number
  readonly schedule: (nextAttemptAt: number | undefined) => void
  readonly isConnected: () => boolean
  readonly connect: (isConnected: boolean) => void
  readonly lastError: () => ContentError | undefined
  readonly status: () => DatasetStatus
  readonly close: () => void
}

/** What {@link createDatasetState} needs. */
export interface DatasetStateOptions {
  readonly dataset: string
  readonly fieldNames: Partial<FieldNames> | undefined
  /** Whether the content is read without a token, so that documents with a dot in their id are hidden. */
  readonly isPublic: boolean
  readonly tell: OnRouterEvent
}

/** A dataset of which nothing is known yet. */
export function createDatasetState(options: DatasetStateOptions): DatasetState {
  const {dataset, fieldNames, isPublic} = options
  let content: RoutableContent | undefined
  let kept: readonly KeptDocument[] = []
  let unseen: readonly string[] = []
  let confirmed: {readonly at: number; readonly source: ContentOrigin} | undefined
  let failure: DatasetStatus['failure']
  let staleSince: number | undefined
  let nextAttemptAt: number | undefined
  let isConnected = false
  let isClosed = false

  const tell = (event: DatasetEvent) => options.tell({...event, dataset})

  /** What to route on once these documents count; the very same where they are no others. */
  async function prepare(
    documents: ContentDocuments,
    signal: AbortSignal,
  ): Promise<RoutableContent> {
    if (content && isSameContent(content.documents, documents)) return content
    return inSlices(compileContentInSteps(documents, fieldNames), signal)
  }

  /** Routes on other content, if it is other: one assignment, between two tickets. */
  function take(next: RoutableContent, at: number, source: ContentOrigin): boolean {
    confirmed = {at, source}
    if (next === content) return false
    const previousRevision = content?.revision
    content = next
    tell({type: 'content-changed', revision: content.revision, previousRevision, source})
    const hidden = isPublic ? [...seenByPublic(content.config).unseen] : []
    if (JSON.stringify(unseen) !== JSON.stringify(hidden)) {
      unseen = hidden
      tell({type: 'subcategories-unseen', subcategoryIds: unseen})
    }
    return true
  }

  function contentStatus(): DatasetStatus['content'] {
    return (
      content &&
      confirmed && {
        revision: content.revision,
        source: confirmed.source,
        confirmedAt: confirmed.at,
        ageMs: Math.max(0, Date.now() - confirmed.at),
        kept,
        unseen,
      }
    )
  }

  return {
    content: () => content,
    restore: async (documents, at, signal) => {
      staleSince = at
      take(await prepare(documents, signal), at, 'snapshot')
    },
    accept: async (published, at, signal) => {
      const good = await inSlices(keepGood(content?.documents, published, fieldNames), signal)
      const next = await prepare(good.documents, signal)
      const isChanged = take(next, at, 'lake')
      if (JSON.stringify(kept) !== JSON.stringify(good.kept)) {
        kept = good.kept
        tell({type: 'documents-kept', kept})
      }
      failure = undefined
      if (staleSince !== undefined) {
        tell({type: 'content-fresh', staleForMs: Math.max(0, Date.now() - staleSince)})
        staleSince = undefined
      }
      return isChanged
    },
    fail: (error, next) => {
      const at = Date.now()
      const failures = (failure?.failures ?? 0) + 1
      failure = {at, error, failures}
      nextAttemptAt = next
      tell({type: 'request-failed', error, failures, nextAttemptAt: next})
      if (content && failures === 1) {
        staleSince ??= at
        tell({type: 'content-stale', since: staleSince, error})
      }
    },
    failures: () => failure?.failures ?? 0,
    schedule: (next) => {
      nextAttemptAt = next
    },
    isConnected: () => isConnected,
    connect: (connected) => {
      isConnected = connected
    },
    lastError: () => failure?.error,
    status: () => {
      const known = contentStatus()
      if (isClosed) return {dataset, state: 'closed', ...(known && {content: known})}
      const common = {
        dataset,
        ...(failure && {failure}),
        ...(nextAttemptAt !== undefined && {nextAttemptAt}),
      }
      if (!known) return {...common, state: 'loading'}
      if (staleSince !== undefined) return {...common, state: 'stale', staleSince, content: known}
      return {...common, state: isConnected ? 'live' : 'polling', content: known}
    },
    close: () => {
      isClosed = true
    },
  }
}
