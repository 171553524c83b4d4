import type {Outcome, ReasonCode} from '../engine/index.ts'
import type {ReceiptSaid} from './said.ts'

/**
 * What routing knew of one ticket, and what it decided, so that anybody can ask again later: of the format that is written today,
 * or of the one before, which is still read.
 *
 * JSON as it stands. It has no place for anything personal: ids of content and store, names of groups, times, and the decision.
 */
export type RoutingReceipt = CurrentReceipt | FirstReceipt

/** A receipt as it is written today. */
export interface CurrentReceipt extends ReceiptOfAnyVersion {
  /** Of this format. */
  readonly version: 2
  /** The dataset of the content; `null` where it was read from a file. */
  readonly dataset: string | null
  /** The instant of the decision, and so of the content: ISO 8601 in UTC. */
  readonly decidedAt: string
  /** `routingFingerprint` of the content that it decided on. */
  readonly routingFingerprint: string
  /** How the ticket said its group. */
  readonly said: ReceiptSaid
  readonly openedBy: ReceiptOpener
  readonly ticket: ReceiptTicket & {readonly order: CurrentReceiptOrder | null}
}

/** A receipt of the first format: it says which group a ticket was in, and not how that was found. */
export interface FirstReceipt extends ReceiptOfAnyVersion {
  readonly version: 1
  /** Ids as the ticket had them, also of what the content did not have. */
  readonly ticket: ReceiptTicket & {readonly order: ReceiptOrder | null}
}

/** What every receipt says. */
interface ReceiptOfAnyVersion {
  readonly receipt: 'support-routing'
  /** `engineVersion` of the engine that decided. */
  readonly engineVersion: number
  /** `configRevision` of the content that it decided on. */
  readonly contentRevision: string
  readonly decision: RoutingReceiptDecision
}

/** Who opened a ticket, as its `source` says; `unknown` where it says nothing. It changes no decision. */
export type ReceiptOpener = 'guest' | 'partner' | 'unknown'

/** Who said when an order was placed; `none` where nobody did. */
export type ReceiptTimeSource = 'ticket' | 'directory' | 'none'

/** The inputs of routing. Times are ISO 8601 in UTC; `null` where there was none that could be read. */
export interface ReceiptTicket {
  /** An empty text when the content had none with the ticket's id, which may be anything then. */
  readonly subcategoryId: string
  /** `null` when the ticket named no group; an empty text when it named something that is the id of none. */
  readonly categoryGroupId: string | null
  readonly submittedAt: string | null
}

/** The order of a ticket. */
export interface ReceiptOrder {
  readonly placedAt: string | null
  /** `null` where it is unknown, or looks like no id of a store. */
  readonly storeId: string | null
}

/** The order of a ticket, with where its time came from. */
export interface CurrentReceiptOrder extends ReceiptOrder {
  readonly timeFrom: ReceiptTimeSource
}

/** The part of a decision that would be compared. */
export interface RoutingReceiptDecision {
  readonly outcome: Outcome
  readonly reason: ReasonCode
}
