import {analyzeRouting, readRoutingConfig, type RoutingConfig} from '../engine/index.ts'
import {impactOf} from '../plugin/publish/routingImpact.ts'
import {line} from './figures.ts'
import type {Goal} from './goals.ts'

type Document = Readonly<Record<string, unknown>> & {readonly _id: string}

/** Work on a market, at two sizes of which one has about ten times the documents. */
interface Growth {
  readonly name: string
  readonly sizes: readonly [small: number, large: number]
  readonly documentsOf: (size: number) => readonly Document[]
  readonly run: (documents: readonly Document[]) => () => unknown
  /** The ratio when findings named all others, at smaller sizes, since these took too long. */
  readonly before: number
}

const growths: readonly Growth[] = [
  {
    name: 'findings, one shared KF id',
    sizes: [5_000, 50_000],
    documentsOf: (size) => makeDocuments(size, Math.ceil(size / 50)),
    run: analysisOf,
    before: 184,
  },
  {
    name: 'findings, groups that hold all',
    sizes: [80, 800],
    documentsOf: (size) => makeDocuments(200, size, true),
    run: analysisOf,
    before: 43,
  },
  {
    name: 'what publishing changes',
    sizes: [5_000, 50_000],
    documentsOf: (size) => makeDocuments(size, Math.ceil(size / 50)),
    run: (documents) => () => {
      const stored = new Map(documents.map((document) => [document._id, {...document}]))
      const [first] = documents
      if (!first) return undefined
      return impactOf(stored, {document: {...first, name: {en: 'New'}}, kind: 'publish'}, {})
    },
    before: 151,
  },
]

/** Measures how many times as long ten times the documents take, where each concerns many others. */
export function benchGrowth(): readonly Goal[] {
  console.log('\nSeconds for a market, and for one of ten times the documents')
  return growths.map(({before, documentsOf, name, run, sizes}) => {
    const [small, large] = sizes.map((size) => secondsOf(run(documentsOf(size))))
    if (small === undefined || large === undefined) throw new Error(`${name} has no two sizes.`)
    console.log(line(name, `${small.toFixed(3)}, ${large.toFixed(3)}`, ''))
    return {before, name, measured: large / small, unit: ' x', limit: {below: 15}}
  })
}

function analysisOf(documents: readonly Document[]): () => unknown {
  const config: RoutingConfig = readRoutingConfig(documents)
  // A copy is a config that nothing is remembered of yet.
  return () => analyzeRouting({...config}, {languages: ['en']})
}

/** CPU seconds of the fastest of a few runs, of which the first warms up. */
function secondsOf(run: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.()
    const start = process.cpuUsage()
    run()
    const {system, user} = process.cpuUsage(start)
    fastest = Math.min(fastest, (user + system) / 1e6)
  }
  return fastest
}

/** Sub-categories that share one KF id, in groups of both Ticket Types, each of which holds its part of them, or all. */
function makeDocuments(subcategories: number, groups: number, holdAll = false): Document[] {
  const ids = Array.from({length: subcategories}, (_, index) => `subcategory-${index}`)
  const part = Math.ceil(subcategories / groups)
  return [
    ...ids.map((_id) => ({
      _id,
      _rev: '1',
      _type: 'supportSubcategory',
      allowRecentOrderSelection: false,
      knowledgeForceIssueId: '0201',
      name: {en: _id},
      submitToExternalPartners: true,
    })),
    ...Array.from({length: groups}, (_, index) => ({
      _id: `group-${index}`,
      _rev: '1',
      _type: 'supportCategoryGroup',
      name: {en: `Group ${index}`},
      supportSubcategories: (holdAll ? ids : ids.slice(index * part, (index + 1) * part)).map(
        (_ref) => ({_key: _ref, _ref, _type: 'reference'}),
      ),
      ticketType: index % 2 === 0 ? 'STORE' : 'GENERAL',
    })),
    {
      _id: 'supportSettings',
      _rev: '1',
      _type: 'supportSettings',
      storeSupportTicketTimeThreshold: 60,
    },
  ]
}
