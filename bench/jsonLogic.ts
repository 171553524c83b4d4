import {LogicEngine} from 'json-logic-engine'

import type {RoutingConfig} from '../engine/index.ts'
import type {Contender} from './contender.ts'
import {readThreshold} from './readThreshold.ts'
import {type RulesRow, rulesTable} from './rulesTable.ts'
import {lookUpFacts} from './ticketFacts.ts'

/**
 * The routing table as one rule of `json-logic-engine`, compiled to a function of the facts.
 *
 * It answers with the number of a row, and a flag is asked for as a flag: both cost less than the other ways to say it.
 */
export function writeJsonLogic(config: RoutingConfig): Contender {
  const rows = rulesTable(readThreshold(config))
  const decide: unknown = new LogicEngine().build({
    if: rows.flatMap(({when}, index) => (when ? [condition(when), index] : [index])),
  })
  if (typeof decide !== 'function') throw new Error('json-logic-engine compiled no function.')
  const lookUp = lookUpFacts(config)
  return {
    name: 'json-logic-engine, compiled',
    decide: (ticket) => {
      const row = rows[decide(lookUp(ticket))]
      if (row === undefined) throw new Error('json-logic-engine answered with no row.')
      return row.decision
    },
  }
}

function condition(when: NonNullable<RulesRow['when']>) {
  if ('above' in when) return {'>': [{var: when.fact}, when.above]}
  return when.is === false ? {'!': [{var: when.fact}]} : {'===': [{var: when.fact}, when.is]}
}
