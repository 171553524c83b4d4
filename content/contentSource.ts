import {
  type ContentAccess,
  fetchAccess,
  fetchWithheld,
  missingReferences,
  wholeAccess,
} from './contentAccess.ts'
import {
  type ContentClient,
  type ContentEvent,
  fetchContent,
  listenToContent,
  type RawDocument,
} from './contentClient.ts'
import {longestWaitMs} from './freshContent.ts'
import {createObservers} from './observers.ts'
import {continueContent} from './routingConfig.ts'
import {retryDelayMs} from './retryDelay.ts'
import {applyChanges, type ContentChange} from './revisionChain.ts'
import {reasonOfFailure, type UnavailableReason} from './unavailableReason.ts'

/** Whether the documents of a snapshot can be believed to be the newest. */
export type SourceStatus =
  | {readonly kind: 'loading'}
  | {readonly kind: 'live'}
  /** The connection is lost; the documents are those of `since`, in epoch milliseconds. */
  | {readonly kind: 'stale'; readonly since: number}
  /** Nothing could be read yet. */
  | {readonly kind: 'failed'; readonly reason: UnavailableReason}

/** An immutable state of a dataset's support configuration; a changed document makes a new one. */
export interface ContentState {
  readonly status: SourceStatus
  /** Whether the documents are all that there are; says nothing before any were read. */
  readonly access: ContentAccess
  /** By stored id, so that drafts and versions stand beside what is published. */
  readonly documents: ReadonlyMap<string, RawDocument>
}

/** The support configuration of one dataset, read once and kept current by one listener. */
export interface ContentSource {
  readonly getSnapshot: () => ContentState
  /** Calls back after each new snapshot. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Connects, and returns how to disconnect; open once at a time. */
  readonly open: () => () => void
  /** Connects again at once, instead of at the next planned attempt. */
  readonly retry: () => void
  /** Who changed a document last since the source is open, as Sanity's id of them; `undefined` where nobody did. */
  readonly authorOf: (storedId: string) => string | undefined
}

const retry = {firstRetryMs: 1_000, longestRetryMs: 30_000}

/** The access after some documents were asked about, of which some are withheld. */
function withWithheld(
  access: ContentAccess,
  asked: readonly string[],
  found: ReadonlySet<string>,
): ContentAccess {
  if (access.kind === 'whole') return access
  const before = [...access.withheld].filter((id) => !asked.includes(id))
  return {...access, withheld: new Set([...before, ...found])}
}

/**
 * A source for a dataset; nothing is requested before it is opened, and it is `loading` until the first answer.
 *
 * A lost connection is retried for ever, at intervals that may grow; the last documents stay available meanwhile.
 */
export function createContentSource(client: ContentClient): ContentSource {
  const {subscribe, tell} = createObservers()
  let snapshot: ContentState = {
    access: wholeAccess,
    documents: new Map(),
    status: {kind: 'loading'},
  }
  let subscription: {unsubscribe: () => void} | undefined
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let request: AbortController | undefined
  let isConnected = false
  let changes: ContentChange[] = []
  const authors = new Map<string, string>()
  let access: Promise<ContentAccess> | undefined
  /** Which missing documents were asked about, since the content was read as a whole. */
  const asked = new Set<string>()

  function publish(next: ContentState): void {
    continueContent(next.documents, snapshot.documents)
    snapshot = next
    tell()
  }

  /** Says that nothing newer is known for now. */
  function lost(reason: UnavailableReason): void {
    isConnected = false
    const {kind} = snapshot.status
    if (kind === 'live') publish({...snapshot, status: {kind: 'stale', since: Date.now()}})
    else if (kind === 'loading') publish({...snapshot, status: {kind: 'failed', reason}})
  }

  function failed(cause: unknown): void {
    disconnect()
    lost(reasonOfFailure(cause))
    failures += 1
    retryTimer = setTimeout(connect, retryDelayMs(retry, failures))
  }

  async function load(): Promise<void> {
    request?.abort()
    const own = new AbortController()
    request = own
    changes = []
    try {
      const [read, allowed] = await Promise.all([
        fetchContent(client, own.signal),
        (access ??= askForAccess()),
      ])
      if (own.signal.aborted) return
      asked.clear()
      request = undefined
      failures = 0
      // What was read may lie before or behind a change that was told meanwhile.
      const {documents, isComplete} = applyChanges(read, takeChanges())
      const status: SourceStatus = isConnected ? {kind: 'live'} : {kind: 'stale', since: Date.now()}
      publish({access: keepWithheld(allowed), documents, status})
      if (isComplete) void askForMissing()
      else void load()
    } catch (error) {
      if (!own.signal.aborted) failed(error)
    }
  }

  /** Asked once, and again where it could not be told. */
  async function askForAccess(): Promise<ContentAccess> {
    const answer = await fetchAccess(client, longestWaitMs)
    if (answer.kind === 'partial' && answer.reason.kind === 'unknown') access = undefined
    return answer
  }

  /** What is known to be withheld stays so until it is asked about again, so that nothing is said and taken back. */
  function keepWithheld(allowed: ContentAccess): ContentAccess {
    const {access: known} = snapshot
    if (allowed.kind === 'whole' || known.kind === 'whole') return allowed
    return {...allowed, withheld: known.withheld}
  }

  /** Asks once about each document that is referred to and not seen: whether it is withheld. */
  async function askForMissing(): Promise<void> {
    if (snapshot.access.kind === 'whole' || snapshot.access.reason.kind === 'no-token') return
    const ids = [...missingReferences(snapshot.documents)].filter((id) => !asked.has(id))
    if (ids.length === 0) return
    for (const id of ids) asked.add(id)
    try {
      const found = await fetchWithheld(client, ids)
      publish({...snapshot, access: withWithheld(snapshot.access, ids, found)})
    } catch {
      // Nothing is said of what nobody could be asked about, and the next change asks again.
      for (const id of ids) asked.delete(id)
    }
  }

  function takeChanges(): readonly ContentChange[] {
    const taken = changes
    changes = []
    return taken
  }

  /** The changes of one transaction arrive one by one, and make one snapshot. */
  function settle(): void {
    if (request || changes.length === 0) return
    const {documents, isComplete} = applyChanges(snapshot.documents, takeChanges())
    if (documents !== snapshot.documents) publish({...snapshot, documents})
    if (isComplete) void askForMissing()
    else void load()
  }

  function receive(event: ContentEvent): void {
    if (event.type === 'welcome') {
      isConnected = true
      void load()
    } else if (event.type === 'reconnect') {
      // The client tries again by itself, and tells so instead of failing.
      lost({kind: 'no-connection'})
    } else if (event.type === 'mutation') {
      changes.push(event)
      authors.set(event.documentId, event.identity)
      queueMicrotask(settle)
    }
  }

  function connect(): void {
    disconnect()
    subscription = listenToContent(client, {error: failed, next: receive})
  }

  function disconnect(): void {
    clearTimeout(retryTimer)
    request?.abort()
    request = undefined
    changes = []
    isConnected = false
    subscription?.unsubscribe()
    subscription = undefined
  }

  return {
    authorOf: (storedId) => authors.get(storedId),
    getSnapshot: () => snapshot,
    open: () => {
      connect()
      return disconnect
    },
    retry: connect,
    subscribe,
  }
}
