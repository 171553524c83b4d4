import {
  configRevision,
  engineVersion,
  type RoutingConfig,
  type RoutingDecision,
  type Ticket,
} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {RoutingReceipt, RoutingReceiptTicket} from './receipt.ts'
import {writeTime} from './writeTime.ts'

/**
 * Writes down a decision of this engine on a config.
 *
 * The ticket may be any value that the engine decided: what is no text where an id belongs is written as one that nothing
 * has, so that asking again gives the same answer.
 */
export function createReceipt(
  config: RoutingConfig,
  ticket: Ticket,
  {outcome, reason}: RoutingDecision,
): RoutingReceipt {
  return {
    receipt: 'support-routing',
    version: 1,
    engineVersion,
    contentRevision: configRevision(config),
    ticket: inputsOf(ticket),
    decision: {outcome, reason},
  }
}

function inputsOf(ticket: unknown): RoutingReceiptTicket {
  const {subcategoryId, categoryGroupId, submittedAt, order} = isRecord(ticket) ? ticket : {}
  return {
    subcategoryId: idOf(subcategoryId),
    categoryGroupId: categoryGroupId === undefined ? null : idOf(categoryGroupId),
    submittedAt: writeTime(submittedAt),
    order: order === undefined || order === null ? null : orderOf(order),
  }
}

function orderOf(order: unknown): RoutingReceiptTicket['order'] {
  const {placedAt, storeId} = isRecord(order) ? order : {}
  return {placedAt: writeTime(placedAt), storeId: typeof storeId === 'string' ? storeId : null}
}

/** Nothing has an empty id. */
function idOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
