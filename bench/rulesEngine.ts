import {Engine, type TopLevelCondition} from 'json-rules-engine'
import type {RoutingConfig, Ticket} from '../engine/index.ts'
import type {PlainDecision} from './handWritten.ts'

/**
 * The routing table as rules of `json-rules-engine`, in order of priority and ended by the first that holds.
 *
 * Looking things up is done before, in plain code and in its favour: the rules only compare facts.
 */
export function writeRules(config: RoutingConfig): (ticket: Ticket) => Promise<PlainDecision> {
  const engine = new Engine()
  const limit = Number(config.settings?.storeSupportTicketTimeThreshold) * 60_000
  const table: readonly (readonly [outcome: string, reason: string, TopLevelCondition])[] = [
    ['NOT_FORWARDED', 'unknown-subcategory', {all: [equal('known', false)]}],
    ['NOT_FORWARDED', 'unknown-category-group', {all: [equal('groupKnown', false)]}],
    ['NOT_FORWARDED', 'subcategory-not-in-group', {all: [equal('type', 'none')]}],
    ['NOT_FORWARDED', 'external-partners-off', {all: [equal('forwarded', false)]}],
    ['GENERAL', 'ticket-type-ambiguous', {all: [equal('type', 'ambiguous')]}],
    ['GENERAL', 'ticket-type-general', {all: [equal('type', 'GENERAL')]}],
    ['GENERAL', 'ticket-type-invalid', {all: [equal('type', 'invalid')]}],
    ['GENERAL', 'no-order', {all: [equal('order', 'absent')]}],
    ['GENERAL', 'order-time-invalid', {all: [equal('order', 'invalid-time')]}],
    ['GENERAL', 'past-threshold', {all: [{fact: 'ageMs', operator: 'greaterThan', value: limit}]}],
    ['STORE', 'store', {all: [equal('known', true)]}],
  ]
  for (const [index, [outcome, reason, conditions]] of table.entries()) {
    engine.addRule({
      conditions,
      event: {type: reason, params: {outcome}},
      priority: table.length - index,
      onSuccess: () => {
        engine.stop()
      },
    })
  }
  const holders = new Map<string, Map<string, string>>()
  for (const id of config.subcategories.keys()) holders.set(id, new Map())
  for (const {id, ticketType, items} of config.categoryGroups.values()) {
    const type = ticketType === 'STORE' || ticketType === 'GENERAL' ? ticketType : 'invalid'
    for (const {ref} of items) holders.get(ref ?? '')?.set(id, type)
  }

  return async (ticket) => {
    const {subcategoryId, categoryGroupId, submittedAt, order} = ticket
    const types = holders.get(subcategoryId)
    const agreed = [...new Set(types?.values())]
    const ofAny = agreed.length > 1 ? 'ambiguous' : agreed[0]
    const type = categoryGroupId === undefined ? ofAny : types?.get(categoryGroupId)
    const ageMs = order ? submittedAt - order.placedAt : Number.NaN
    const {events} = await engine.run({
      known: types !== undefined,
      groupKnown: categoryGroupId === undefined || config.categoryGroups.has(categoryGroupId),
      type: type ?? 'none',
      forwarded: config.subcategories.get(subcategoryId)?.submitToExternalPartners === true,
      order: order ? (Number.isFinite(ageMs) ? 'present' : 'invalid-time') : 'absent',
      ageMs: Number.isFinite(ageMs) ? ageMs : 0,
    })
    const [event] = events
    return {outcome: String(event?.params?.['outcome']), reason: event?.type ?? ''}
  }
}

function equal(fact: string, value: unknown) {
  return {fact, operator: 'equal', value}
}
