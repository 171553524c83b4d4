import {
  analyzeRouting,
  compileRouting,
  diffRouting,
  enumerateOutcomes,
  type RoutingConfig,
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
  const languages = ['en', 'pt']
  const compare = (document: unknown) => compareWith(config, document, languages)
  const edit: Work = {
    name: 'diffRouting, one document',
    run: () => compare({...edited, submitToExternalPartners: false}),
  }
  const threshold: Work = {
    name: 'diffRouting, the settings',
    run: () => compare({...settingsOf(documents), storeSupportTicketTimeThreshold: 31}),
  }
  const enumerate: Work = {
    name: 'enumerateOutcomes',
    run: () => enumerateOutcomes(fresh(), {languages}),
  }
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
    edit,
    threshold,
    enumerate,
  ]
  const results = await interleave(works, 1)
  console.log(`\nCPU milliseconds for ${marketSize} sub-categories`)
  for (const {name, median, spread} of results) {
    console.log(line(name, `${(1000 / median).toFixed(3)} ± ${percent(spread)}`, ''))
  }
  const msOf = ({name}: Work) =>
    1000 / (results.find((result) => result.name === name)?.median ?? Number.NaN)
  return [
    {
      name: `compileRouting, ${marketSize} sub-categories`,
      measured: msOf(compile),
      unit: ' ms',
      limit: {below: 5},
    },
    {
      name: `${edit.name} of ${marketSize} sub-categories`,
      measured: msOf(edit),
      unit: ' ms',
      limit: {below: 16},
    },
    {
      name: `${threshold.name}, to one enumeration`,
      measured: msOf(threshold) / msOf(enumerate),
      unit: '',
      limit: {below: 2},
    },
  ]
}

function compareWith(config: RoutingConfig, document: unknown, languages: readonly string[]) {
  return diffRouting(config, withDocument(config, document), {languages})
}

function settingsOf(documents: ReturnType<typeof makeMarket>) {
  return documents.find((document) => document['_type'] === 'supportSettings')
}
