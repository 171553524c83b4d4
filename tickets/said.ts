import {withoutBlankEnds} from '../engine/blankText.ts'
import {readCategory} from '../engine/categoryGroupNamed.ts'
import type {RoutingConfig} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'

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
