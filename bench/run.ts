import {strict as assert} from 'node:assert'
import {
  analyzeRouting,
  compileRouting,
  enumerateOutcomes,
  readRoutingConfig,
  withDocument,
} from '../engine/index.ts'
import {bundleSize} from './bundleSize.ts'
import {writeByHand} from './handWritten.ts'
import {makeMarket, makeTickets} from './market.ts'
import {type Measured, perCpuSecond, summarize} from './measure.ts'
import {writeRules} from './rulesEngine.ts'

const rounds = 9
const marketSize = 200
const largeMarketSize = 2000

await benchDecisions()
await benchLargeMarket()
await benchBundles()

async function benchDecisions(): Promise<void> {
  const config = readRoutingConfig(makeMarket(marketSize))
  const tickets = makeTickets(marketSize, 1024)
  const {route, explain} = compileRouting(config)
  const byHand = writeByHand(config)
  const rules = writeRules(config)

  const reasons = new Map<string, number>()
  for (const ticket of tickets) {
    const {outcome, reason} = route(ticket)
    assert.deepEqual(byHand(ticket), {outcome, reason})
    assert.deepEqual(await rules(ticket), {outcome, reason})
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  console.log(`${tickets.length} tickets on which all contenders agree:`)
  console.log(Array.from(reasons, ([reason, count]) => `  ${reason} ${count}`).join('\n'))

  // Each result is looked at, so that no contender's work can be optimized away.
  let letters = 0
  const repeat = (decide: (ticket: (typeof tickets)[number]) => {reason: string}) => () => {
    for (const ticket of tickets) letters += decide(ticket).reason.length
  }
  const contenders: Readonly<Record<string, () => unknown>> = {
    'hand-written switch': repeat(byHand),
    'routing.route': repeat(route),
    'routing.explain': repeat(explain),
    'json-rules-engine': async () => {
      for (const ticket of tickets) letters += (await rules(ticket)).reason.length
    },
  }
  for (const work of Object.values(contenders)) await perCpuSecond(work, tickets.length, 300)
  const results = await interleave(contenders, tickets.length)
  assert.ok(letters > 0)

  const base = results['hand-written switch']?.median ?? Number.NaN
  console.log('\nDecisions per CPU second')
  for (const [name, {median, spread}] of Object.entries(results)) {
    const ratio = (median / base).toPrecision(3)
    console.log(row(name, `${amount(median)} ± ${percent(spread)}`, `${ratio} x by hand`))
  }
}

async function benchLargeMarket(): Promise<void> {
  const documents = makeMarket(largeMarketSize)
  const [edited] = documents
  const config = readRoutingConfig(documents)
  // A copy is a config that nothing is remembered of yet.
  const fresh = () => ({...config})
  const results = await interleave(
    {
      readRoutingConfig: () => readRoutingConfig(documents),
      compileRouting: () => compileRouting(fresh()),
      withDocument: () => withDocument(config, edited),
      'analyzeRouting, all': () => analyzeRouting(fresh(), {languages: ['en', 'pt']}),
      'analyzeRouting, one document': () =>
        analyzeRouting(fresh(), {documentId: String(edited?.['_id'])}),
      'keystroke: lay over, analyse one': () =>
        analyzeRouting(withDocument(config, edited), {documentId: String(edited?.['_id'])}),
      enumerateOutcomes: () => enumerateOutcomes(config),
    },
    1,
  )
  console.log(`\nCPU milliseconds for ${largeMarketSize} sub-categories`)
  for (const [name, {median, spread}] of Object.entries(results)) {
    console.log(row(name, `${(1000 / median).toFixed(3)} ± ${percent(spread)}`, ''))
  }
}

async function benchBundles(): Promise<void> {
  console.log('\nBytes, bundled, minified, gzip')
  console.log(row('compileRouting', String(await bundleSize('{compileRouting}')), 'limit 2000'))
  console.log(row('engine/index.ts', String(await bundleSize('*')), 'limit 8000'))
}

/** Measures in turns, so that a slow moment of the machine hits every contender. */
async function interleave(
  contenders: Readonly<Record<string, () => unknown>>,
  unitsOfWork: number,
): Promise<Readonly<Record<string, Measured>>> {
  const measured = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const known = measured.get(name) ?? []
      measured.set(name, [...known, await perCpuSecond(work, unitsOfWork, 100)])
    }
  }
  return Object.fromEntries(Array.from(measured, ([name, all]) => [name, summarize(all)]))
}

function row(name: string, value: string, note: string): string {
  return `  ${name.padEnd(34)}${value.padStart(22)}  ${note}`
}

function amount(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`
}
