import {absentFields} from '../../content/absentFields.ts'
import {type Moment, momentOfNow, msSince} from '../../content/moment.ts'
import {seenByPublic} from '../../content/seenByPublic.ts'
import type {FieldNames} from '../../engine/index.ts'
import {readInSteps} from '../../engine/readRoutingConfig.ts'
import type {ContentOrigin, OnRouterEvent, RouterEvent} from '../events.ts'
import type {ContentStatus, DatasetStatus} from '../status.ts'
import {inSlices} from '../waiting.ts'
import {ContentError} from './contentError.ts'
import {keepGood, type KeptDocument} from './keepGood.ts'
import type {ContentAccess} from '../../content/contentAccess.ts'
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
  readonly restore: (documents: ContentDocuments, at: Moment, signal: AbortSignal) => Promise<void>
  /** Takes what Content Lake answered to a request that began at `at`; tells whether other content is routed on now. */
  readonly accept: (
    published: ContentDocuments,
    at: Moment,
    signal: AbortSignal,
  ) => Promise<boolean>
  /** Notes what the client sees of what is published. */
  readonly see: (access: ContentAccess) => void
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
  let absent: readonly string[] = []
  let access: ContentAccess | undefined
  /** What Content Lake answered last, as far as it could be meant. */
  let judged: ContentDocuments | undefined
  let confirmed: {readonly at: Moment; readonly source: ContentOrigin} | undefined
  let failure: DatasetStatus['failure']
  let staleSince: Moment | undefined
  /** By the steady clock. */
  let nextAttemptAtMs: number | undefined
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

  /**
   * Tells which fields of routing no document has, and refuses documents that have none of them under the names that the router was
   * told: no ticket would be forwarded, and nobody decided that.
   */
  async function judgeMapping(documents: ContentDocuments, signal: AbortSignal): Promise<void> {
    if (judged && isSameContent(judged, documents)) return
    const config = await inSlices(
      readInSteps(documents.values(), fieldNames && {fieldNames}),
      signal,
    )
    const {fields, isUnmapped} = absentFields(config)
    if (isUnmapped) throw new ContentError(dataset, {kind: 'not-mapped', fields})
    judged = documents
    if (absent.join() !== fields.join()) {
      absent = fields
      tell({type: 'fields-absent', fields})
    }
  }

  /** Routes on other content, if it is other: one assignment, between two tickets. */
  function take(next: RoutableContent, at: Moment, source: ContentOrigin): boolean {
    confirmed = {at, source}
    if (next === content) return false
    const previous = content
    content = next
    const {fingerprint, revision} = next
    tell({
      type: 'content-changed',
      revision,
      previousRevision: previous?.revision,
      fingerprint,
      routesTheSame: fingerprint === previous?.fingerprint,
      source,
    })
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
        fingerprint: content.fingerprint,
        source: confirmed.source,
        confirmedAt: confirmed.at.epochMs,
        ageMs: msSince(confirmed.at),
        kept,
        unseen,
        absentFields: absent,
        access: accessStatus(access),
      }
    )
  }

  return {
    content: () => content,
    restore: async (documents, at, signal) => {
      try {
        await judgeMapping(documents, signal)
      } catch (error) {
        if (!(error instanceof ContentError)) throw error
        tell({type: 'snapshot-failed', operation: 'read', error})
        return
      }
      staleSince = at
      take(await prepare(documents, signal), at, 'snapshot')
    },
    accept: async (published, at, signal) => {
      await judgeMapping(published, signal)
      const good = await inSlices(keepGood(content?.documents, published, fieldNames), signal)
      const next = await prepare(good.documents, signal)
      const isChanged = take(next, at, 'lake')
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
    see: (found) => {
      access = found
      if (found.kind === 'partial' && found.reason.kind === 'filters') {
        tell({type: 'content-partial', filters: found.reason.filters})
      }
    },
    fail: (error, delayMs) => {
      const at = momentOfNow()
      const failures = (failure?.failures ?? 0) + 1
      failure = {at: at.epochMs, error, failures}
      nextAttemptAtMs = at.steadyMs + delayMs
      const nextAttemptAt = Math.round(at.epochMs + delayMs)
      tell({type: 'request-failed', error, failures, nextAttemptAt})
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

/** What cannot be told is not called a part: many tokens may not read the access list. */
function accessStatus(access: ContentAccess | undefined): ContentStatus['access'] {
  if (access?.kind === 'whole') return 'whole'
  return access?.reason.kind === 'filters' ? 'partial' : 'unknown'
}
