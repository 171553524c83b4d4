import {type Moment, momentOfNow, msSince} from '../../content/moment.ts'
import type {FieldNames} from '../../engine/index.ts'
import type {ContentOrigin, OnRouterEvent, RouterEvent} from '../events.ts'
import type {DatasetStatus} from '../status.ts'
import type {ContentError} from './contentError.ts'
import {keepGood, type KeptDocument} from './keepGood.ts'
import type {ContentDocuments} from './publishedContent.ts'
import {compileContent, isSameContent, type RoutableContent} from './routableContent.ts'

/** An event of one dataset, before its name is added. */
export type DatasetEvent = Untold<RouterEvent>
type Untold<Event> = Event extends unknown ? Omit<Event, 'dataset'> : never

/** What is known about the content of one dataset; it tells every change of it. */
export interface DatasetState {
  readonly content: () => RoutableContent | undefined
  /** Takes content that Content Lake may have changed since; `at` is when it was asked for it. */
  readonly restore: (documents: ContentDocuments, at: Moment) => void
  /** Takes what Content Lake answered to a request that began at `at`; tells whether other content is routed on now. */
  readonly accept: (published: ContentDocuments, at: Moment) => boolean
  /** Notes that a request failed, and in how many milliseconds the next one follows. */
  readonly fail: (error: ContentError, delayMs: number) => void
  /** How many requests failed one after the other. */
  readonly failures: () => number
  /** Notes in how many milliseconds the next request follows; `undefined` while one is under way. */
  readonly schedule: (delayMs: number | undefined) => void
  readonly isConnected: () => boolean
  readonly connect: (isConnected: boolean) => void
  readonly lastError: () => ContentError | undefined
  readonly status: () => DatasetStatus
  readonly close: () => void
}

/** A dataset of which nothing is known yet. */
export function createDatasetState(
  dataset: string,
  fieldNames: Partial<FieldNames> | undefined,
  onEvent: OnRouterEvent,
): DatasetState {
  let content: RoutableContent | undefined
  let kept: readonly KeptDocument[] = []
  let confirmed: {readonly at: Moment; readonly source: ContentOrigin} | undefined
  let failure: DatasetStatus['failure']
  let staleSince: Moment | undefined
  /** By the steady clock. */
  let nextAttemptAtMs: number | undefined
  let isConnected = false
  let isClosed = false

  const tell = (event: DatasetEvent) => onEvent({...event, dataset})

  /** Routes on other documents, if they are others: one assignment, between two tickets. */
  function take(documents: ContentDocuments, at: Moment, source: ContentOrigin): boolean {
    confirmed = {at, source}
    if (content && isSameContent(content.documents, documents)) return false
    const previousRevision = content?.revision
    content = compileContent(documents, fieldNames)
    tell({type: 'content-changed', revision: content.revision, previousRevision, source})
    return true
  }

  function contentStatus(): DatasetStatus['content'] {
    return (
      content &&
      confirmed && {
        revision: content.revision,
        source: confirmed.source,
        confirmedAt: confirmed.at.epochMs,
        ageMs: msSince(confirmed.at),
        kept,
      }
    )
  }

  return {
    content: () => content,
    restore: (documents, at) => {
      staleSince = at
      take(documents, at, 'snapshot')
    },
    accept: (published, at) => {
      const good = keepGood(content?.documents, published, fieldNames)
      const isChanged = take(good.documents, at, 'lake')
      if (JSON.stringify(kept) !== JSON.stringify(good.kept)) {
        kept = good.kept
        tell({type: 'documents-kept', kept})
      }
      failure = undefined
      if (staleSince !== undefined) {
        tell({type: 'content-fresh', staleForMs: msSince(staleSince)})
        staleSince = undefined
      }
      return isChanged
    },
    fail: (error, delayMs) => {
      const at = momentOfNow()
      const failures = (failure?.failures ?? 0) + 1
      failure = {at: at.epochMs, error, failures}
      nextAttemptAtMs = at.steadyMs + delayMs
      tell({
        type: 'request-failed',
        error,
        failures,
        nextAttemptAt: Math.round(at.epochMs + delayMs),
      })
      if (content && failures === 1) {
        staleSince ??= at
        tell({type: 'content-stale', since: staleSince.epochMs, error})
      }
    },
    failures: () => failure?.failures ?? 0,
    schedule: (delayMs) => {
      nextAttemptAtMs = delayMs === undefined ? undefined : performance.now() + delayMs
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
        ...(nextAttemptAtMs !== undefined && {
          // On the wall clock of now, which may have been set since.
          nextAttemptAt: Math.round(Date.now() + nextAttemptAtMs - performance.now()),
        }),
      }
      if (!known) return {...common, state: 'loading'}
      if (staleSince !== undefined)
        return {...common, state: 'stale', staleSince: staleSince.epochMs, content: known}
      return {...common, state: isConnected ? 'live' : 'polling', content: known}
    },
    close: () => {
      isClosed = true
    },
  }
}
