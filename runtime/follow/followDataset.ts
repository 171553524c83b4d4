import type {SanityClient} from '@sanity/client'

import {momentOf, momentOfNow, msSince} from '../../content/moment.ts'
import {retryDelayMs} from '../../content/retryDelay.ts'
import {accessIn, type ContentAccess, fetchAccess} from '../../content/contentAccess.ts'
import {readsAsPublic} from '../../content/seenByPublic.ts'
import type {FieldNames} from '../../engine/index.ts'
import type {OnRouterEvent} from '../events.ts'
import {createDatasetSnapshot, type SnapshotStore} from '../snapshot.ts'
import type {DatasetStatus} from '../status.ts'
import type {RouterTiming} from '../timing.ts'
import {createBell, inTime, pause} from '../waiting.ts'
import {type ChangeListener, createUnseenChanges, listenToChanges} from './changes.ts'
import {ContentError, contentErrorOf} from './contentError.ts'
import {createDatasetState, type DatasetEvent} from './datasetState.ts'
import {fetchPublished} from './publishedContent.ts'
import type {RoutableContent} from './routableContent.ts'

/** Milliseconds between the starts of two requests that changes ask for, however many there are. */
const changeGapMs = 100

/** What {@link followDataset} needs. */
export interface FollowOptions {
  /** As {@link publishedClient} gives it for the dataset. */
  readonly client: SanityClient
  readonly dataset: string
  readonly projectId: string
  readonly fieldNames: Partial<FieldNames> | undefined
  /** Whether content is refused of which the client does not surely see all. */
  readonly requireWhole: boolean
  readonly snapshot: SnapshotStore | undefined
  readonly timing: RouterTiming
  readonly tell: OnRouterEvent
}

/** The content of one dataset, kept current until it is closed. */
export interface DatasetFollower {
  /** What to route on now; `undefined` before anything was read. */
  readonly content: () => RoutableContent | undefined
  /** Resolves when there is content and Content Lake was asked for it; rejects with a {@link ContentError} when there is none. */
  readonly ready: () => Promise<void>
  readonly status: () => DatasetStatus
  /** Ends requests, timers and the listener; resolves when all of them have ended and the last snapshot is written or given up. */
  readonly close: () => Promise<void>
}

/**
 * Follows what is published in a dataset.
 *
 * One loop asks for everything, so that at most one request is under way and any number of changes meanwhile make one more.
 * Content that was read once is never given up: only other content that was read as a whole takes its place.
 */
export function followDataset(options: FollowOptions): DatasetFollower {
  const {client, dataset, fieldNames, projectId, requireWhole, timing} = options
  const closing = new AbortController()
  const {signal} = closing
  const bell = createBell()
  const changes = createUnseenChanges()
  const tell = (event: DatasetEvent) => options.tell({...event, dataset})
  const isPublic = readsAsPublic(client)
  const state = createDatasetState({dataset, fieldNames, isPublic, tell: options.tell})
  const snapshot = createDatasetSnapshot(
    options.snapshot,
    {dataset, projectId, timeoutMs: timing.requestTimeoutMs},
    tell,
  )
  /** A listener that missed a change is not relied on before it tells one. */
  let isReliable = true
  let wasLost = false
  let wasAsked = false
  let attempt = Promise.withResolvers<void>()

  /** Reading the snapshot ends when the router is closed, or when something newer has waited for it. */
  const reading = new AbortController()

  async function restore(): Promise<void> {
    const stored = await snapshot.read(reading.signal)
    if (!stored || signal.aborted) return
    try {
      await state.restore(stored.documents, momentOf(stored.readAt), signal)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  /** What the client sees of what is published; looked up with the first content, and again where that was refused for it. */
  let access: Promise<ContentAccess> | undefined
  const readAccess = () => {
    access ??= fetchAccess(client, timing.requestTimeoutMs, signal).then((found) => {
      const own = accessIn(found, 'published')
      if (!signal.aborted) state.see(own)
      return own
    })
    return access
  }

  /** @throws {@link ContentError} where only what is surely whole is routed on, and this is not. */
  async function judgeAccess(): Promise<void> {
    const found = await readAccess()
    if (found.kind === 'whole' || !requireWhole) return
    access = undefined
    throw new ContentError(dataset, {kind: 'partial', why: found.reason})
  }

  /** Asks once; gives the milliseconds until the next time, or `undefined` after closing. */
  async function ask(restored: Promise<void>, isByChance: boolean): Promise<number | undefined> {
    const at = momentOfNow()
    try {
      const published = await fetchPublished(client, dataset, timing.requestTimeoutMs, signal)
      await inTime(() => restored, timing.snapshotWaitMs).catch((late) => reading.abort(late))
      await restored
      if (requireWhole) await judgeAccess()
      if (signal.aborted) return undefined
      const isChanged = await state.accept(published, at, signal)
      // Nobody waits for it who does not insist on it.
      void readAccess()
      const content = state.content()
      if (content) snapshot.keep(content, at, isChanged)
      if (isChanged && isByChance && state.isConnected()) {
        isReliable = false
        listener.restart()
      }
      if (changes.settle(published)) bell.ring()
      return state.isConnected() && isReliable ? timing.confirmMs : timing.pollMs
    } catch (cause) {
      await restored
      if (signal.aborted) return undefined
      const error = contentErrorOf(dataset, cause)
      const {reason} = error
      const retryAfterMs = reason.kind === 'refused' ? reason.retryAfterMs : undefined
      const delayMs = retryDelayMs(timing, state.failures() + 1, retryAfterMs)
      state.fail(error, delayMs)
      return delayMs
    } finally {
      wasAsked = true
      attempt.resolve()
      attempt = Promise.withResolvers<void>()
    }
  }

  async function follow(): Promise<void> {
    const restored = restore()
    let isByChance = false
    for (;;) {
      const at = momentOfNow()
      bell.silence()
      changes.clear()
      state.schedule(undefined)
      const delayMs = await ask(restored, isByChance)
      if (delayMs === undefined) return
      if (state.failures() > 0) {
        // However many changes are told: who was sent away comes back when it is time.
        await pause(delayMs, signal)
        isByChance = false
      } else {
        state.schedule(delayMs)
        isByChance = !(await bell.wait(delayMs, signal))
        await pause(changeGapMs - msSince(at), signal)
      }
    }
  }

  const listener: ChangeListener = listenToChanges(client, timing, {
    changed: (change) => {
      isReliable = true
      if (changes.note(change, state.content()?.documents)) bell.ring()
    },
    connected: () => {
      if (!state.isConnected()) tell({type: 'listener-connected'})
      state.connect(true)
      wasLost = false
      // Whatever happened while nobody listened.
      bell.ring()
    },
    lost: (reason, error) => {
      if (wasLost) return
      wasLost = true
      state.connect(false)
      tell({type: 'listener-lost', reason, ...(error !== undefined && {error})})
      bell.ring()
    },
  })
  const ended = follow()

  return {
    content: state.content,
    ready: async () => {
      if (!signal.aborted && !(wasAsked && state.content())) await attempt.promise
      if (state.content()) return
      const error = signal.aborted ? undefined : state.lastError()
      throw error ?? new ContentError(dataset, {kind: 'closed'})
    },
    status: state.status,
    close: async () => {
      closing.abort()
      reading.abort()
      state.close()
      listener.close()
      await ended
      await access
      attempt.resolve()
      await snapshot.idle()
    },
  }
}
