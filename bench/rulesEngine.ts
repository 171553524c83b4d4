import {Engine} from 'json-rules-engine'

import type {RoutingConfig, Ticket} from '../engine/index.ts'
import type {Contender, PlainDecision} from './contender.ts'
import {readThreshold} from './readThreshold.ts'
import {type RulesRow, rulesTable} from './rulesTable.ts'
import {lookUpFacts} from './ticketFacts.ts'

/** The routing table as rules of `json-rules-engine`, in order of priority and ended by the first that holds. */
export function writeRules(config: RoutingConfig): Contender {
  const engine = new Engine()
  const rows = rulesTable(readThreshold(config))
  for (const [index, {decision, when}] of rows.entries()) {
    engine.addRule({
      conditions: {all: [condition(when)]},
      event: {type: decision.reason, params: {outcome: decision.outcome}},
      priority: rows.length - index,
      onSuccess: () => {
        engine.stop()
      },
    })
  }
  const lookUp = lookUpFacts(config)
  const decide = async (ticket: Ticket): Promise<PlainDecision> => {
    const {events} = await engine.run({...lookUp(ticket)})
    const [event] = events
    return {outcome: String(event?.params?.['outcome']), reason: event?.type ?? ''}
  }
  return {
    name: 'json-rules-engine',
    decideAll: async (tickets) => {
      const decisions: PlainDecision[] = []
      // One after the other: the engine that one run stops is the engine of all.
      for (const ticket of tickets) decisions.push(await decide(ticket))
      return decisions
    },
  }
}

function condition(when: RulesRow['when']) {
  if (!when) return {fact: 'known', operator: 'equal', value: true}
  if ('above' in when) return {fact: when.fact, operator: 'greaterThan', value: when.above}
  return {fact: when.fact, operator: 'equal', value: when.is}
}
