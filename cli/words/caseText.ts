import type {ChangeSide, OutcomeCase, OutcomeChange, TicketOpener} from '../../engine/index.ts'
import {groupOfChange} from '../../engine/transitions.ts'
import type {DocumentNames} from './documentNames.ts'
import type {RoutingWords} from '../../words/routingWords.ts'

/** The order of a case: none, or how long before the ticket it was placed. */
export function orderText(order: OutcomeCase['order'], {minutes, say}: RoutingWords): string {
  if (order === 'none' || order === 'time-unknown') return say(`reachable.order.${order}`)
  const {afterMs, toMs} = order
  if (toMs !== null && afterMs !== null) {
    return say('reachable.order.between', {from: minutes(afterMs), to: minutes(toMs)})
  }
  if (toMs !== null) return say('reachable.order.up-to', {to: minutes(toMs)})
  return afterMs === null
    ? say('reachable.order.any')
    : say('reachable.order.more-than', {age: minutes(afterMs)})
}

/** Who opens the tickets of a case. */
export function openersText(
  [first, ...others]: readonly TicketOpener[],
  {say}: RoutingWords,
): string {
  return say(
    first === undefined || others.length > 0
      ? 'ticket.opened-by.anyone'
      : `ticket.opened-by.${first}`,
  )
}

/** Where a case goes, or why it cannot come to be. */
export function destinationText(side: ChangeSide, {say}: RoutingWords): string {
  const {outcome, reachable, reason, unreachableBecause} = side
  if (reachable) return say(`outcome.${outcome}`)
  const because =
    unreachableBecause === undefined
      ? say(`reason.short.${reason}`)
      : say(`unreachable.${unreachableBecause}`)
  return say('reachable.impossible', {because})
}

/** The heading of tickets that name no group. */
export const noCategory = 'No category named'

/** What the tickets of a change say: a group, a text that names another one than before, or nothing that names one. */
export function saidText(change: OutcomeChange, name: DocumentNames['heading']): string {
  const {category} = change
  if (category !== undefined) return `Tickets that say “${category}”`
  const group = groupOfChange(change)
  return group === undefined ? noCategory : name(group)
}
