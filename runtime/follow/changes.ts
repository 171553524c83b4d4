import type {ListenOptions, SanityClient} from '@sanity/client'

import {contentParams} from '../../content/contentClient.ts'
import {retryDelayMs} from '../../content/retryDelay.ts'
import type {ListenerLoss} from '../events.ts'
import type {RouterTiming} from '../timing.ts'
import {type ContentDocuments, requestTag} from './publishedContent.ts'

/** Drafts and versions change with every keystroke of an editor, and are published by a change of their own. */
const filter = '*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]'

const options = {
  events: ['welcome', 'mutation', 'reconnect'],
  includeMutations: false,
  includePreviousRevision: false,
  includeResult: false,
  tag: requestTag,
  // A change is told only once a query sees it.
  visibility: 'query',
} satisfies ListenOptions

/** A change of one document. */
interface DocumentChange {
  readonly documentId: string
  /** `undefined` when the document is not published any more. */
  readonly revision: string | undefined
}

/** What a listener tells. */
interface ChangeObserver {
  readonly changed: (change: DocumentChange) => void
  readonly connected: () => void
  readonly lost: (reason: ListenerLoss, error?: unknown) => void
}

/** A listener that connects again for ever. */
export interface ChangeListener {
  /** Gives up a connection that says nothing, for a new one. */
  readonly restart: () => void
  readonly close: () => void
}

/** Listens to what is published; what it tells is only a reason to look, since it may come late, twice or never. */
export function listenToChanges(
  client: SanityClient,
  timing: RouterTiming,
  observer: ChangeObserver,
): ChangeListener {
  let subscription: {unsubscribe: () => void} | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function connect(): void {
    disconnect()
    // The client connects again by itself after most losses, but waits for ever on a server that accepts and stays silent.
    waitForWelcome()
    subscription = client.listen(filter, contentParams, options).subscribe({
      error: (error: unknown) => {
        disconnect()
        observer.lost('refused', error)
        connectLater()
      },
      next: (event) => {
        if (event.type === 'welcome') {
          clearTimeout(timer)
          failures = 0
          observer.connected()
        } else if (event.type === 'reconnect') {
          observer.lost('disconnected')
          waitForWelcome()
        } else {
          const {documentId, resultRev, transition} = event
          observer.changed({
            documentId,
            revision: transition === 'disappear' ? undefined : resultRev,
          })
        }
      },
    })
  }

  function waitForWelcome(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      disconnect()
      observer.lost('silent')
      connectLater()
    }, timing.requestTimeoutMs)
  }

  function connectLater(): void {
    failures += 1
    timer = setTimeout(connect, retryDelayMs(timing, failures))
  }

  function disconnect(): void {
    clearTimeout(timer)
    subscription?.unsubscribe()
    subscription = undefined
  }

  connect()
  return {
    close: disconnect,
    restart: () => {
      observer.lost('silent')
      connect()
    },
  }
}

/** Changes that were told and that the content may not have yet. */
interface UnseenChanges {
  /** Notes a change; false when the content has it already, as after an event that came twice. */
  readonly note: (change: DocumentChange, content: ContentDocuments | undefined) => boolean
  /** Forgets all of them: a request that starts now sees them. */
  readonly clear: () => void
  /** Forgets those that the content has by now, and tells whether any is left. */
  readonly settle: (content: ContentDocuments) => boolean
}

/** Remembers the last change of each document. */
export function createUnseenChanges(): UnseenChanges {
  const revisions = new Map<string, string | undefined>()
  return {
    clear: () => revisions.clear(),
    note: ({documentId, revision}, content) => {
      if (content && content.get(documentId)?._rev === revision) return false
      revisions.set(documentId, revision)
      return true
    },
    settle: (content) => {
      for (const [documentId, revision] of revisions) {
        if (content.get(documentId)?._rev === revision) revisions.delete(documentId)
      }
      return revisions.size > 0
    },
  }
}
