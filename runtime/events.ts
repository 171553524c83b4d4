import type {ContentError} from './follow/contentError.ts'
import type {KeptDocument} from './follow/keepGood.ts'
import type {OrderDifference} from '../orders/withOrder.ts'

/** Something that happened to the content of a dataset, or to what was asked for its tickets, for logs and metrics. Times are epoch milliseconds. */
export type RouterEvent = {readonly dataset: string} &
  /** Other content is routed on from now on. */
  (
    | {
        readonly type: 'content-changed'
        /** Of the content; receipts carry it. */
        readonly revision: string
        /** `undefined` for the first content. */
        readonly previousRevision: string | undefined
        /** `routingFingerprint` of the content; receipts carry it. */
        readonly fingerprint: string
        /**
         * Whether every ticket that names its group by a text, or none, has the same outcome on it as on the content before, though
         * a reason, or what partners see, may be another; `false` for the first content.
         */
        readonly routesTheSame: boolean
        readonly source: ContentOrigin
      }
    /** Nothing newer can be read; what is known is routed on. */
    | {readonly type: 'content-stale'; readonly since: number; readonly error: ContentError}
    /** The content is the newest again. */
    | {readonly type: 'content-fresh'; readonly staleForMs: number}
    | {
        readonly type: 'request-failed'
        readonly error: ContentError
        /** How many requests failed one after the other, from 1. */
        readonly failures: number
        readonly nextAttemptAt: number
      }
    | {readonly type: 'listener-connected'}
    /** Changes are looked for at intervals until a listener is connected again; the client and the router try. */
    | {readonly type: 'listener-lost'; readonly reason: ListenerLoss; readonly error?: unknown}
    /** The documents that are routed on in an earlier version than the published one changed; none when all are good again. */
    | {readonly type: 'documents-kept'; readonly kept: readonly KeptDocument[]}
    /**
     * Which sub-categories groups refer to that a client without a token cannot see, as their ids have a dot, changed: their tickets
     * are decided as those of unknown ones. Give the client a token.
     */
    | {readonly type: 'subcategories-unseen'; readonly subcategoryIds: readonly string[]}
    /**
     * Which fields that routing reads no document has, by their stored names, changed: without the toggle nothing is forwarded,
     * without a Ticket Type nothing reaches a store. It may be the option `fieldNames` that is wrong.
     */
    | {readonly type: 'fields-absent'; readonly fields: readonly string[]}
    /**
     * The token reads what its roles allow, by these filters, which may be a part of what is published: tickets about the rest are
     * decided as those of unknown sub-categories.
     */
    | {readonly type: 'content-partial'; readonly filters: readonly string[]}
    | {readonly type: 'snapshot-written'; readonly revision: string}
    /** The snapshot could not be read, or is not one of this dataset; or it could not be written. */
    | {
        readonly type: 'snapshot-failed'
        readonly operation: 'read' | 'write'
        readonly error: Error
      }
    /** Who is subscribed could not be found out, so that recipients were answered as unknown. */
    | {readonly type: 'directory-failed'; readonly error: Error}
    /**
     * An order could not be looked up, or not all of it: what is unknown of it stays so for the tickets that waited for it. Told
     * once for each request.
     */
    | {
        readonly type: 'order-unknown'
        readonly reason: OrderUnknownReason
        /** Never names the order by itself; what the directory failed with stands in it as it came. */
        readonly error: Error
      }
    /**
     * A ticket and the directory say different things of an order: of times (epoch milliseconds) that of the ticket counted, of
     * stores that of the directory.
     */
    | ({readonly type: 'order-differs'} & OrderDifference)
  )

/** Why something of an order is not known: the directory does not know it, failed, took too long, or gave what cannot be read. */
export type OrderUnknownReason = 'not-found' | 'failed' | 'late' | 'unreadable'

/** Where content was read. */
export type ContentOrigin = 'lake' | 'snapshot'

/** How a listener was lost: its connection, its right to listen, or only its voice. */
export type ListenerLoss = 'disconnected' | 'refused' | 'silent'

/**
 * Hears what happens. What it throws is a mistake of its own: it harms no ticket, and ends up where uncaught errors do, which
 * in Node ends the process.
 */
export type OnRouterEvent = (event: RouterEvent) => void

/** Tells an event, in such a way that a listener that throws harms nothing but itself. */
export function tellerOf(onEvent: OnRouterEvent | undefined): OnRouterEvent {
  return (event) => {
    try {
      onEvent?.(event)
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
    }
  }
}
