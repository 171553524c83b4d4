import type {CaseResult, OutcomeCase, ReasonCode, TicketOpener} from '../../engine/index.ts'
import type {RoutingWordKey} from '../../schemas/words/routing/en.ts'
import type {Words} from './words.ts'

/** Reasons that say more about a case that cannot come to be than about a decision. */
const unreachable: Readonly<Partial<Record<ReasonCode, RoutingWordKey>>> = {
  'no-order': 'unreachable.no-order',
  'subcategory-not-in-group': 'unreachable.subcategory-not-in-group',
  'unknown-category-group': 'unreachable.unknown-category-group',
  'unknown-subcategory': 'unreachable.unknown-subcategory',
}

/** The order of a case: none, or how long before the ticket it was placed. */
export function orderText(order: OutcomeCase['order'], {minutes, say}: Words): string {
  if (order === 'none') return say('reachable.order.none')
  const {fromMs, toMs} = order
  if (toMs !== null && fromMs > 0) {
    return say('reachable.order.between', {from: minutes(fromMs - 1), to: minutes(toMs)})
  }
  if (toMs !== null) return say('reachable.order.up-to', {to: minutes(toMs)})
  return fromMs > 0
    ? say('reachable.order.more-than', {age: minutes(fromMs - 1)})
    : say('reachable.order.any')
}

/** Who opens the tickets of a case. */
export function openersText([first, ...others]: readonly TicketOpener[], {say}: Words): string {
  return say(
    first === undefined || others.length > 0
      ? 'ticket.opened-by.anyone'
      : `ticket.opened-by.${first}`,
  )
}

/** Where a case goes, or why it cannot come to be. */
export function destinationText(result: CaseResult, {say}: Words): string {
  return result.reachable
    ? say(`outcome.${result.outcome}`)
    : say('reachable.impossible', {because: whyUnreachable(result, say)})
}

function whyUnreachable({unreachableBecause: reason}: CaseResult, say: Words['say']): string {
  if (reason === undefined) return ''
  return say(unreachable[reason] ?? `reason.short.${reason}`)
}
