import {
  configRevision,
  engineVersion,
  routingFingerprint,
  type RoutingConfig,
  type RoutingDecision,
  type Ticket,
} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import type {
  CurrentReceipt,
  CurrentReceiptOrder,
  ReceiptOpener,
  ReceiptTimeSource,
} from './receipt.ts'
import {keptSaid, type TicketSaid} from './said.ts'
import {writeTime} from './writeTime.ts'

/** What a receipt says of a ticket that routing does not read. */
export interface DecidedAbout {
  /** The dataset of the content; unknown unless given. */
  readonly dataset?: string | null | undefined
  /** Epoch milliseconds; now unless given. */
  readonly decidedAt?: number | undefined
  /** Unknown unless given. */
  readonly openedBy?: ReceiptOpener | undefined
  /** How the ticket said its group; by its id if it has one, unless given. */
  readonly said?: TicketSaid | undefined
  /** Who said when its order was placed; the ticket unless given. */
  readonly timeFrom?: ReceiptTimeSource | undefined
}

/**
 * Writes down a decision of this engine on a config.
 *
 * The ticket may be any value that the engine decided: what is no text where an id belongs, and every id that the content does not
 * have, which may be anything, is written as one that nothing has.
 */
export function createReceipt(
  config: RoutingConfig,
  ticket: Ticket,
  {outcome, reason}: RoutingDecision,
  about: DecidedAbout = {},
): CurrentReceipt {
  return {
    receipt: 'support-routing',
    version: 2,
    engineVersion,
    dataset: about.dataset ?? null,
    decidedAt: writeTime(about.decidedAt ?? Date.now()) ?? '',
    contentRevision: configRevision(config),
    routingFingerprint: routingFingerprint(config),
    said: keptSaid(config, ticket, about.said),
    openedBy: about.openedBy ?? 'unknown',
    ticket: inputsOf(ticket, config, about.timeFrom),
    decision: {outcome, reason},
  }
}

function inputsOf(
  ticket: unknown,
  {categoryGroups, subcategories}: RoutingConfig,
  timeFrom: ReceiptTimeSource | undefined,
): CurrentReceipt['ticket'] {
  const {subcategoryId, categoryGroupId, submittedAt, order} = isRecord(ticket) ? ticket : {}
  return {
    subcategoryId: idIn(subcategories, subcategoryId),
    categoryGroupId: categoryGroupId === undefined ? null : idIn(categoryGroups, categoryGroupId),
    submittedAt: writeTime(submittedAt),
    order: order === undefined || order === null ? null : orderOf(order, timeFrom),
  }
}

function orderOf(order: unknown, timeFrom: ReceiptTimeSource = 'ticket'): CurrentReceiptOrder {
  const {placedAt, storeId} = isRecord(order) ? order : {}
  const written = writeTime(placedAt)
  return {
    placedAt: written,
    timeFrom: written === null ? 'none' : timeFrom,
    storeId: typeof storeId === 'string' && storeIdForm.test(storeId) ? storeId : null,
  }
}

/** Stores are not in the content, so nobody here knows which there are; a name, an address or a number to call is none. */
const storeIdForm = /^[\dA-Za-z][\w.:/-]{0,63}$/u

/** Nothing has an empty id. */
function idIn(known: ReadonlyMap<string, unknown>, value: unknown): string {
  return typeof value === 'string' && known.has(value) ? value : ''
}
