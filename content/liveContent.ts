import {type ContentAccess, fetchAccess, fetchWithheld, missingReferences} from './contentAccess.ts'
import {type ContentClient, datasetKey, type RawDocument} from './contentClient.ts'
import type {ContentState, ContentSource} from './contentSource.ts'
import {type FreshContent, longestWaitMs, readFreshContent} from './freshContent.ts'

/** The documents of a dataset, or why they cannot be known now. */
export type ContentReading =
  | Exclude<FreshContent, {readonly kind: 'read'}>
  | {
      readonly kind: 'read'
      readonly access: ContentAccess
      readonly documents: ReadonlyMap<string, RawDocument>
    }
  /** The connection was lost at `since`, in epoch milliseconds: newer changes may be missing. */
  | {
      readonly kind: 'stale'
      readonly access: ContentAccess
      readonly documents: ReadonlyMap<string, RawDocument>
      readonly since: number
    }

/** A run over a whole dataset validates many documents one after the other: they share one answer. */
const sharedForMs = 5_000

/** What a Studio keeps current for each dataset, for code that runs outside its React tree. */
const liveSources = new Map<string, ContentSource>()
const deadlines = new WeakMap<ContentSource, number>()
const sharedReadings = new Map<string, Promise<ContentReading>>()

/** Who waits for the live content of a dataset. */
const watchers = new Map<string, Set<() => void>>()

/** Makes a Studio's live content known to validators and structures; returns how to withdraw it. */
export function provideLiveContent(client: ContentClient, source: ContentSource): () => void {
  const key = datasetKey(client)
  liveSources.set(key, source)
  for (const attend of watchers.get(key) ?? []) attend()
  return () => {
    if (liveSources.get(key) === source) liveSources.delete(key)
  }
}

/** Whether this runs in a Studio that keeps the dataset of a client current. */
export function isLive(client: ContentClient): boolean {
  return liveSources.has(datasetKey(client))
}

/**
 * Calls back with each state of a dataset's live content, from the first that a Studio provides on: what makes the panes of a
 * Studio runs before that is there. Returns how to stop.
 */
export function watchLiveContent(
  client: ContentClient,
  onSnapshot: (snapshot: ContentState) => void,
): () => void {
  const key = datasetKey(client)
  const waiting = watchers.get(key) ?? new Set<() => void>()
  watchers.set(key, waiting)
  let leave: (() => void) | undefined
  function attend(): void {
    leave?.()
    const source = liveSources.get(key)
    if (!source) return
    leave = source.subscribe(() => onSnapshot(source.getSnapshot()))
    onSnapshot(source.getSnapshot())
  }
  waiting.add(attend)
  attend()
  return () => {
    waiting.delete(attend)
    leave?.()
  }
}

/**
 * The documents as validators need them: from the live content without any request, otherwise by requests that a whole
 * run over a dataset shares.
 *
 * Never rejects, and never takes longer than two seconds.
 */
export function readContent(client: ContentClient): Promise<ContentReading> {
  const key = datasetKey(client)
  const live = liveSources.get(key)
  if (live) return readLive(live)
  const shared = sharedReadings.get(key)
  if (shared) return shared
  const reading = readAlone(client)
  sharedReadings.set(key, reading)
  void forgetAfter(key, reading)
  return reading
}

/**
 * A client for more than queries: Sanity hands validators a stand-in of its own, on which every other method fails.
 */
async function askingClient(client: ContentClient): Promise<ContentClient> {
  const {createClient} = await import('@sanity/client')
  return createClient(client.config())
}

/** What a client reads that no Studio does it for. */
async function readAlone(client: ContentClient): Promise<ContentReading> {
  const deadline = AbortSignal.timeout(longestWaitMs)
  const own = await askingClient(client)
  const [content, access] = await Promise.all([
    readFreshContent(client, longestWaitMs),
    fetchAccess(own, longestWaitMs),
  ])
  if (content.kind !== 'read') return content
  if (access.kind === 'whole' || access.reason.kind === 'no-token') return {...content, access}
  try {
    const ids = [...missingReferences(content.documents)]
    const withheld = await fetchWithheld(own, ids, deadline)
    return {...content, access: {...access, withheld}}
  } catch {
    // Of references that nobody could be asked about, nothing is said.
    return {...content, access}
  }
}

async function forgetAfter(key: string, reading: Promise<ContentReading>): Promise<void> {
  const {kind} = await reading
  if (kind === 'read') setTimeout(() => sharedReadings.delete(key), sharedForMs)
  else sharedReadings.delete(key)
}

function readLive(source: ContentSource): Promise<ContentReading> {
  const now = readingOf(source)
  if (now) return Promise.resolve(now)
  return new Promise((resolve) => {
    const finish = (reading: ContentReading) => {
      unsubscribe()
      clearTimeout(timer)
      resolve(reading)
    }
    const unsubscribe = source.subscribe(() => {
      const reading = readingOf(source)
      if (reading) finish(reading)
    })
    const timer = setTimeout(
      () =>
        finish({
          kind: 'unavailable',
          reason: {kind: 'no-answer', waitedMs: longestWaitMs},
        }),
      Math.max(0, deadlineOf(source) - performance.now()),
    )
  })
}

/**
 * Until when validators wait for a source, by `performance.now()`: all of them together two seconds, so that a hanging lake holds
 * up the first pass only and not every keystroke.
 */
function deadlineOf(source: ContentSource): number {
  const known = deadlines.get(source)
  if (known !== undefined) return known
  const deadline = performance.now() + longestWaitMs
  deadlines.set(source, deadline)
  return deadline
}

function readingOf(source: ContentSource): ContentReading | undefined {
  const {access, documents, status} = source.getSnapshot()
  switch (status.kind) {
    case 'loading':
      return undefined
    case 'failed':
      return {kind: 'unavailable', reason: status.reason}
    case 'live':
      return {access, documents, kind: 'read'}
    case 'stale':
      return {access, documents, kind: 'stale', since: status.since}
  }
}
