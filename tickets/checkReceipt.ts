import {
  compileRouting,
  configRevision,
  engineVersion,
  type RoutingConfig,
  type RoutingDecision,
  type Ticket,
} from '../engine/index.ts'
import {oncePerConfig} from '../engine/oncePerConfig.ts'
import {readTime} from './readTime.ts'
import type {RoutingReceipt, RoutingReceiptDecision} from './receipt.ts'

/** One way in which now is not as it was when the receipt was written. */
export type ReceiptDifference =
  | {readonly kind: 'engine'; readonly before: number; readonly now: number}
  | {readonly kind: 'content'; readonly before: string; readonly now: string}
  /** The ticket goes elsewhere, or to the same place for another reason. */
  | {
      readonly kind: 'outcome' | 'reason'
      readonly before: RoutingReceiptDecision
      readonly now: RoutingReceiptDecision
    }

/** A receipt against a config of now. */
export interface ReceiptCheck {
  /** What the receipt says of the ticket. */
  readonly ticket: Ticket
  /** The answer of now. */
  readonly decision: RoutingDecision
  /** Whether the answer is the same, outcome and reason, whatever else is different. */
  readonly same: boolean
  readonly differences: readonly ReceiptDifference[]
  /** Present where documents have no revision, so that nobody can tell whether the content is the same. */
  readonly isContentUnknown?: true
}

/** Asks again what a receipt was written for, with this engine and the given config. */
export function checkReceipt(receipt: RoutingReceipt, config: RoutingConfig): ReceiptCheck {
  const ticket = ticketOf(receipt)
  const decision = compileRouting(config).route(ticket)
  const now = {outcome: decision.outcome, reason: decision.reason}
  const before = receipt.decision
  const revision = configRevision(config)
  const differences: ReceiptDifference[] = []
  if (receipt.engineVersion !== engineVersion) {
    differences.push({kind: 'engine', before: receipt.engineVersion, now: engineVersion})
  }
  const isContentKnown = hasRevisions(config).all
  if (isContentKnown && receipt.contentRevision !== revision) {
    differences.push({kind: 'content', before: receipt.contentRevision, now: revision})
  }
  const same = before.outcome === now.outcome && before.reason === now.reason
  if (!same) {
    differences.push({kind: before.outcome === now.outcome ? 'reason' : 'outcome', before, now})
  }
  return {ticket, decision, same, differences, ...(!isContentKnown && {isContentUnknown: true})}
}

/** Content Lake gives each document a revision; documents that somebody wrote into a file may have none. */
const hasRevisions: (config: RoutingConfig) => {readonly all: boolean} =
  /* @__PURE__ */ oncePerConfig(({categoryGroups, settings, subcategories}) => {
    const documents = [...subcategories.values(), ...categoryGroups.values(), settings]
    return {all: documents.every((document) => !document || document.revision !== undefined)}
  })

function ticketOf({ticket}: RoutingReceipt): Ticket {
  const {subcategoryId, categoryGroupId, submittedAt, order} = ticket
  return {
    subcategoryId,
    ...(categoryGroupId !== null && {categoryGroupId}),
    submittedAt: instantOf(submittedAt),
    order: order && {
      placedAt: instantOf(order.placedAt),
      ...(order.storeId !== null && {storeId: order.storeId}),
    },
  }
}

/** An unknown time is NaN, as in every ticket. */
function instantOf(time: string | null): number {
  const read = readTime(time)
  return read.status === 'read' ? read.epochMs : Number.NaN
}
