import {compileRouting, readRoutingConfig, type Ticket} from '../engine/index.ts'
import {findDisagreements} from './agreement.ts'
import type {Contender, PlainDecision} from './contender.ts'
import {amount, line, percent} from './figures.ts'
import type {Goal} from './goals.ts'
import {writeByHand} from './handWritten.ts'
import {interleave, type Work} from './interleave.ts'
import {writeJsonLogic} from './jsonLogic.ts'
import {makeMarket, makeTickets} from './market.ts'
import {perCpuSecond} from './measure.ts'
import {writeRules} from './rulesEngine.ts'
import {writeZenTable} from './zenEngine.ts'

const marketSize = 200

/**
 * Compares decisions per CPU second on the same tickets, once all contenders have decided each of them alike.
 *
 * @throws Error that names the tickets on which one decides otherwise.
 */
export async function benchDecisions(): Promise<readonly Goal[]> {
  const config = readRoutingConfig(makeMarket(marketSize))
  const tickets = makeTickets(marketSize, 1024)
  const {route, explain} = compileRouting(config)
  const byHand = writeByHand(config)
  const engine: Contender = {name: 'routing.route, with all steps', decide: route}
  const jsonLogic = writeJsonLogic(config)
  const jsonRules = writeRules(config)
  const explained: Contender = {name: 'routing.explain', decide: explain}
  const contenders = [byHand, engine, explained, jsonLogic, jsonRules, writeZenTable(config)]

  const expected = tickets.map(route)
  const disagreements = await findDisagreements(contenders, tickets, expected)
  if (disagreements.length > 0) {
    const lines = disagreements.map((one) => JSON.stringify(one)).join('\n')
    throw new Error(`Contenders disagree, so their speed means nothing:\n${lines}`)
  }
  console.log(`${tickets.length} tickets on which all contenders agree:`)
  for (const [reason, count] of countReasons(expected)) console.log(`  ${reason} ${count}`)

  const works = contenders.map((contender) => workOf(contender, tickets))
  for (const {run} of works) await perCpuSecond(run, tickets.length, 300)
  const results = await interleave(works, tickets.length)
  const speedOf = ({name}: Contender) =>
    results.find((result) => result.name === name)?.median ?? Number.NaN
  const speed = speedOf(engine)

  console.log('\nDecisions per CPU second')
  for (const {name, median, spread} of results) {
    const ratio = (median / speedOf(byHand)).toPrecision(3)
    console.log(line(name, `${amount(median)} ± ${percent(spread)}`, `${ratio} x by hand`))
  }
  const ratio = (name: string, other: Contender, atLeast: number): Goal => ({
    name: `routing.route to ${name}`,
    measured: speed / speedOf(other),
    unit: ' x',
    limit: {atLeast},
  })
  return [
    ratio('the hand-written switch', byHand, 0.7),
    ratio('json-logic-engine', jsonLogic, 2),
    ratio('json-rules-engine', jsonRules, 1000),
  ]
}

function countReasons(decisions: readonly PlainDecision[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {reason} of decisions) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}

/** Each result is looked at, so that no contender's work can be optimized away. */
function workOf(contender: Contender, tickets: readonly Ticket[]): Work {
  let letters = 0
  const {name} = contender
  if ('decideAll' in contender) {
    const run = async () => {
      for (const {reason} of await contender.decideAll(tickets)) letters += reason.length
      return letters
    }
    return {name, run}
  }
  const run = () => {
    for (const ticket of tickets) letters += contender.decide(ticket).reason.length
    return letters
  }
  return {name, run}
}
