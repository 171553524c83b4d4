import type {Outcome, ReasonCode} from '../engine/index.ts'

/**
 * What routing knew of one ticket, and what it decided, so that anybody can ask again later.
 *
 * JSON as it stands. It has no place for anything personal: ids of content and store, times, and the decision.
 */
export interface RoutingReceipt {
  readonly receipt: 'support-routing'
  /** Of this format. */
  readonly version: 1
  /** `engineVersion` of the engine that decided. */
  readonly engineVersion: number
  /** `configRevision` of the content that it decided on. */
  readonly contentRevision: string
  readonly ticket: RoutingReceiptTicket
  readonly decision: RoutingReceiptDecision
}

/** The inputs of routing. Times are ISO 8601 in UTC; `null` where there was none that could be read. */
export interface RoutingReceiptTicket {
  readonly subcategoryId: string
  /** `null` when the ticket named no group; an empty text when it named something that no group can have as its id. */
  readonly categoryGroupId: string | null
  readonly submittedAt: string | null
  /** `null` for a ticket without an order. */
  readonly order: {readonly placedAt: string | null; readonly storeId: string | null} | null
}

/** The part of a decision that would be compared. */
export interface RoutingReceiptDecision {
  readonly outcome: Outcome
  readonly reason: ReasonCode
}
