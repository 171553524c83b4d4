import {
  type ContentClient,
  type ContentEvent,
  fetchContent,
  listenToContent,
  type RawDocument,
} from './contentClient.ts'

/** Whether the documents of a snapshot can be believed to be the newest. */
export type ContentStatus =
  | {readonly kind: 'loading'}
  | {readonly kind: 'live'}
  /** The connection is lost; the documents are those of `since`, in epoch milliseconds. */
  | {readonly kind: 'stale'; readonly since: number}
  /** Nothing could be read yet. */
  | {readonly kind: 'failed'; readonly error: Error}

/** An immutable state of a dataset's support configuration; a changed document makes a new one. */
export interface ContentSnapshot {
  readonly status: ContentStatus
  /** By stored id, so that drafts and versions stand beside what is published. */
  readonly documents: ReadonlyMap<string, RawDocument>
}

/** The support configuration of one dataset, read once and kept current by one listener. */
export interface ContentSource {
  readonly getSnapshot: () => ContentSnapshot
  /** Calls back after each new snapshot. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Connects, and returns how to disconnect; open once at a time. */
  readonly open: () => () => void
  /** Connects again at once, instead of at the next planned attempt. */
  readonly retry: () => void
}

type MutationEvent = Extract<ContentEvent, {type: 'mutation'}>

const firstRetryMs = 1_000
const longestRetryMs = 30_000

/**
 * A source for a dataset; nothing is requested before it is opened, and it is `loading` until the first answer.
 *
 * A lost connection is retried for ever, at growing intervals; the last documents stay available meanwhile.
 */
export function createContentSource(client: ContentClient): ContentSource {
  const observers = new Set<() => void>()
  let snapshot: ContentSnapshot = {documents: new Map(), status: {kind: 'loading'}}
  let subscription: {unsubscribe: () => void} | undefined
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let retryMs = firstRetryMs
  let abort = new AbortController()
  /** Events that arrived while the documents are being read; `undefined` while none are. */
  let pending: MutationEvent[] | undefined

  function publish(next: ContentSnapshot): void {
    snapshot = next
    for (const observer of observers) observer()
  }

  function lost(): void {
    if (snapshot.status.kind === 'live') {
      publish({...snapshot, status: {kind: 'stale', since: Date.now()}})
    }
  }

  function failed(reason: unknown): void {
    disconnect()
    const error = reason instanceof Error ? reason : new Error(String(reason))
    if (snapshot.status.kind === 'loading' || snapshot.status.kind === 'failed') {
      publish({...snapshot, status: {error, kind: 'failed'}})
    }
    lost()
    retryTimer = setTimeout(connect, retryMs)
    retryMs = Math.min(retryMs * 2, longestRetryMs)
  }

  async function load(): Promise<void> {
    abort.abort()
    const request = new AbortController()
    abort = request
    pending = []
    try {
      const read = new Map(await fetchContent(client, request.signal))
      if (request.signal.aborted) return
      // What was read may lie before or behind an event: the chain of revisions tells.
      for (const event of pending) if (follows(event, read)) apply(event, read)
      pending = undefined
      retryMs = firstRetryMs
      publish({documents: read, status: {kind: 'live'}})
    } catch (error) {
      if (!request.signal.aborted) failed(error)
    }
  }

  function receive(event: ContentEvent): void {
    if (event.type === 'welcome') void load()
    else if (event.type === 'reconnect') lost()
    else if (event.type === 'mutation') {
      const known = snapshot.documents.get(event.documentId)?._rev
      if (pending) pending.push(event)
      else if (follows(event, snapshot.documents)) {
        const documents = new Map(snapshot.documents)
        apply(event, documents)
        publish({...snapshot, documents})
      } else if (event.resultRev !== known) void load()
    }
  }

  function connect(): void {
    disconnect()
    subscription = listenToContent(client, {error: failed, next: receive})
  }

  function disconnect(): void {
    clearTimeout(retryTimer)
    abort.abort()
    pending = undefined
    subscription?.unsubscribe()
    subscription = undefined
  }

  return {
    getSnapshot: () => snapshot,
    open: () => {
      connect()
      return disconnect
    },
    retry: connect,
    subscribe: (onChange) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
  }
}

function follows(event: MutationEvent, documents: ReadonlyMap<string, RawDocument>): boolean {
  return documents.get(event.documentId)?._rev === event.previousRev
}

function apply(event: MutationEvent, documents: Map<string, RawDocument>): void {
  if (event.transition === 'disappear' || !event.result) documents.delete(event.documentId)
  else documents.set(event.documentId, event.result)
}
