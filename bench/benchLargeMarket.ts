import {
  analyzeRouting,
  compileRouting,
  enumerateOutcomes,
  readRoutingConfig,
  withDocument,
} from '../engine/index.ts'
import {line, percent} from './figures.ts'
import type {Goal} from './goals.ts'
import {interleave, type Work} from './interleave.ts'
import {makeMarket} from './market.ts'

const marketSize = 2000

/** Measures what is done once per content and once per keystroke, in a market larger than any. */
export async function benchLargeMarket(): Promise<readonly Goal[]> {
  const documents = makeMarket(marketSize)
  const [edited] = documents
  const documentId = String(edited?.['_id'])
  const config = readRoutingConfig(documents)
  // A copy is a config that nothing is remembered of yet.
  const fresh = () => ({...config})
  const compile: Work = {name: 'compileRouting', run: () => compileRouting(fresh())}
  const works: readonly Work[] = [
    {name: 'readRoutingConfig', run: () => readRoutingConfig(documents)},
    compile,
    {name: 'withDocument', run: () => withDocument(config, edited)},
    {
      name: 'analyzeRouting, all',
      run: () => analyzeRouting(fresh(), {languages: ['en', 'pt']}),
    },
    {name: 'analyzeRouting, one document', run: () => analyzeRouting(fresh(), {documentId})},
    {
      name: 'keystroke: lay over, analyse one',
      run: () => analyzeRouting(withDocument(config, edited), {documentId}),
    },
    {name: 'enumerateOutcomes', run: () => enumerateOutcomes(config)},
  ]
  const results = await interleave(works, 1)
  console.log(`\nCPU milliseconds for ${marketSize} sub-categories`)
  for (const {name, median, spread} of results) {
    console.log(line(name, `${(1000 / median).toFixed(3)} ± ${percent(spread)}`, ''))
  }
  const compiled = results.find(({name}) => name === compile.name)
  return [
    {
      name: `compileRouting, ${marketSize} sub-categories`,
      measured: 1000 / (compiled?.median ?? Number.NaN),
      unit: ' ms',
      limit: {below: 5},
    },
  ]
}
