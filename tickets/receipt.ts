import {withoutBlankEnds} from '../engine/blankText.ts'
import {
  configRevision,
  engineVersion,
  type Outcome,
  type ReasonCode,
  type RoutingConfig,
  type RoutingDecision,
  routingFingerprint,
  type Ticket,
} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import {readCategory} from './readCategory.ts'
import {writeTime} from './time.ts'

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

/** How a ticket said its group. */
export type TicketSaid =
  /** By a text in the place of a name, whatever it says. */
  | {readonly by: 'text'; readonly category: string}
  /** By a text that is not told. */
  | {readonly by: 'other-text'}
  /** By the id of a group. */
  | {readonly by: 'id'}
  | {readonly by: 'nothing'}

/**
 * How a ticket said its group, as a receipt keeps it: a text only where it is the name of a group (in Unicode's form NFC), since
 * any other text may be personal.
 */
export type ReceiptSaid = TicketSaid

const byId: ReceiptSaid = {by: 'id'}
const byNothing: ReceiptSaid = {by: 'nothing'}
const byOtherText: ReceiptSaid = {by: 'other-text'}

/** What a `category` says; anything but text says nothing. */
export function saidByCategory(category: unknown): TicketSaid {
  return typeof category === 'string' ? {by: 'text', category} : byNothing
}

/**
 * What a receipt keeps of how a ticket said its group.
 *
 * A text counts only if reading it on the content that decides gives the ticket's group: whoever maps tickets by themselves may
 * have taken the group from elsewhere, and asking again would then look for it in the wrong place.
 *
 * @param ticket - As it is decided.
 * @param said - What whoever read the ticket says of it; by default a group was given by its id.
 */
export function keptSaid(config: RoutingConfig, ticket: unknown, said: unknown): ReceiptSaid {
  const {categoryGroupId, subcategoryId} = isRecord(ticket) ? ticket : {}
  const {by, category} = isRecord(said) ? said : {}
  const isText = by === 'text' && typeof category === 'string'
  if (isText && typeof subcategoryId === 'string') {
    const read = readCategory(config, subcategoryId, category)
    if (read.categoryGroupId === categoryGroupId) {
      if (read.matched !== 'none') return {by: 'text', category: category.normalize('NFC')}
      return withoutBlankEnds(category) === '' ? byNothing : byOtherText
    }
  }
  if (categoryGroupId !== undefined) return byId
  return isText || by === 'other-text' ? byOtherText : byNothing
}

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
