import {categoryNames} from '../engine/categoryGroupNamed.ts'
import type {RoutingConfig, Ticket} from '../engine/index.ts'
import {memberships} from '../engine/membership.ts'
import {readCategory} from './readCategory.ts'
import {readTime} from './time.ts'
import type {CurrentReceipt, RoutingReceipt} from './receipt.ts'

/** What is the same about a config and the content that a receipt was written on. */
export interface SharedContent {
  /** The same documents exist. */
  readonly documents: boolean
  /** And in the same revisions. */
  readonly revisions: boolean
}

/**
 * Every ticket of routing that a receipt may stand for on a config, the likeliest first.
 *
 * There are several where the config is other content, and what the ticket said was not kept: a text that was the name of no group
 * then may be one's now, and so may an id; and the first version kept no text at all.
 */
export function receiptReadings(
  receipt: RoutingReceipt,
  config: RoutingConfig,
  shared: SharedContent,
): readonly Ticket[] {
  const {subcategoryId, submittedAt} = receipt.ticket
  const known = {submittedAt: instantOf(submittedAt), order: orderOf(receipt)}
  const mayBeAny = receipt.version === 2 && subcategoryId === '' && !shared.documents
  const subcategoryIds = mayBeAny ? ['', ...config.subcategories.keys()] : [subcategoryId]
  const readingOf = (id: string, categoryGroupId: string | undefined): Ticket => ({
    subcategoryId: id,
    ...(categoryGroupId !== undefined && {categoryGroupId}),
    ...known,
  })
  return subcategoryIds.flatMap((id) =>
    groupsOf(receipt, id, config, shared).map((groupId) => readingOf(id, groupId)),
  )
}

/** The groups that the ticket may name; `undefined` for none. */
function groupsOf(
  receipt: RoutingReceipt,
  subcategoryId: string,
  config: RoutingConfig,
  shared: SharedContent,
): readonly (string | undefined)[] {
  const kept = receipt.ticket.categoryGroupId ?? undefined
  if (receipt.version === 2) return groupsSaid(receipt, subcategoryId, config, shared)
  // Nothing has an empty id, on any content: the first version keeps every other one.
  if (shared.revisions || kept === '') return [kept]
  return [...new Set([kept, undefined, ...groupsByText(config, subcategoryId)])]
}

function groupsSaid(
  {said, ticket}: CurrentReceipt,
  subcategoryId: string,
  config: RoutingConfig,
  shared: SharedContent,
): readonly (string | undefined)[] {
  switch (said.by) {
    case 'text':
      return [readCategory(config, subcategoryId, said.category).categoryGroupId]
    case 'other-text':
      return shared.revisions ? [undefined] : [undefined, ...groupsByText(config, subcategoryId)]
    case 'nothing':
      return [undefined]
    case 'id': {
      const id = ticket.categoryGroupId ?? ''
      return id !== '' || shared.documents ? [id] : ['', ...groupsById(config, subcategoryId)]
    }
  }
}

/** The groups of a sub-category that some text names. */
function groupsByText(config: RoutingConfig, subcategoryId: string): readonly string[] {
  const named = categoryNames.now(config).ofHolders.get(subcategoryId)?.values() ?? []
  return Array.from(named).flatMap(([one, ...others]) => (one && others.length === 0 ? one.id : []))
}

/** The groups that an id may be of, for one sub-category: those that hold it, and of the others one, as they all answer the same. */
function groupsById(config: RoutingConfig, subcategoryId: string): readonly string[] {
  const holders = memberships.now(config).get(subcategoryId) ?? []
  const held = new Set(holders.map(({categoryGroup}) => categoryGroup.id))
  const other = [...config.categoryGroups.keys()].find((id) => !held.has(id))
  return other === undefined ? [...held] : [...held, other]
}

function orderOf({ticket: {order}}: RoutingReceipt): Ticket['order'] {
  return (
    order && {
      placedAt: instantOf(order.placedAt),
      ...(order.storeId !== null && {storeId: order.storeId}),
    }
  )
}

/** An unknown time is NaN, as in every ticket. */
function instantOf(time: string | null): number {
  const read = readTime(time)
  return read.status === 'read' ? read.epochMs : Number.NaN
}
