import {describe, expect, test} from 'vitest'

import {
  analyzeRouting,
  diffRouting,
  type Finding,
  type FindingCode,
  type RoutingConfig,
} from '../../engine/index.ts'
import {pairsOf} from '../../engine/pairs.ts'
import {group, read, settings, subcategory} from './documents.ts'

/** How many others a finding may name. */
const mostNamed = 5

const ids = (count: number, prefix: string) =>
  Array.from({length: count}, (_, index) => `${prefix}${index}`)

/** Sub-categories without the option, in groups of both types that hold all of them; all share one Knowledge Force id. */
function crowdedMarket(subcategories: number, groups: number): RoutingConfig {
  const held = ids(subcategories, 's')
  return read([
    ...held.map((id) =>
      subcategory(id, {allowRecentOrderSelection: false, knowledgeForceIssueId: '0201'}),
    ),
    ...ids(groups, 'g').map((id, index) => group(id, index % 2 === 0 ? 'STORE' : 'GENERAL', held)),
    settings(60, ['0201']),
  ])
}

/** How many values there are in what a finding is made of. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((all, each) => all + sizeOf(each), 0)
}

function largestFinding(config: RoutingConfig): number {
  return Math.max(...analyzeRouting(config).map(sizeOf))
}

function findingsOf(config: RoutingConfig, code: FindingCode): readonly Finding[] {
  return analyzeRouting(config).filter((finding) => finding.code === code)
}

describe('whatever a finding is about', () => {
  const config = crowdedMarket(60, 40)

  test.each([
    'knowledge-force-id-duplicate',
    'store-subcategory-without-order-selection',
    'subcategory-in-conflicting-groups',
  ] as const)('it names five others at most: %s', (code) => {
    const findings = findingsOf(config, code)
    expect(findings.length).toBeGreaterThanOrEqual(60)
    for (const {params, related} of findings) {
      expect(related.length).toBeLessThanOrEqual(mostNamed)
      for (const list of Object.values(params).filter(Array.isArray)) {
        expect(list.length).toBeLessThanOrEqual(mostNamed)
      }
    }
  })

  test('it grows no larger when the market does', () => {
    expect(largestFinding(crowdedMarket(60, 40))).toBe(largestFinding(crowdedMarket(20, 20)))
  })
})

test('a finding says how many others there are', () => {
  const config = crowdedMarket(12, 9)
  expect(findingsOf(config, 'knowledge-force-id-duplicate')[0]?.params).toMatchObject({
    subcategoryCount: 11,
  })
  const [onSubcategory] = findingsOf(config, 'subcategory-in-conflicting-groups')
  expect(onSubcategory).toMatchObject({
    params: {generalCount: 4, storeCount: 5},
    related: ['g0', 'g2', 'g4', 'g1', 'g3'].map((documentId) => ({documentId})),
  })
  const onItem = findingsOf(config, 'subcategory-in-conflicting-groups').find(
    ({documentId}) => documentId === 'g1',
  )
  expect(onItem).toMatchObject({
    params: {storeCount: 5},
    related: ['s0', 'g0', 'g2', 'g4', 'g6'].map((documentId) => ({documentId})),
  })
})

test('a finding about a name that many groups share names five of them, and counts those of one sub-category', () => {
  const types = ids(9, 'g').map((id, index) => [id, index % 2 === 0 ? 'STORE' : 'GENERAL'] as const)
  const config = read([
    subcategory('a'),
    subcategory('b'),
    ...types.map(([id, type]) => group(id, type, ['a', 'b'], {name: {en: 'Menu', pt: 'Menu'}})),
  ])
  const findings = findingsOf(config, 'category-group-name-shared').filter(
    ({documentId}) => documentId === 'g8',
  )
  expect(findings.map(({path}) => path[0])).toEqual([
    'name',
    'supportSubcategories',
    'name',
    'supportSubcategories',
  ])
  for (const {params, related} of findings) {
    expect(params).toMatchObject({groupCount: 8, values: ['Menu']})
    expect(related.map(({documentId}) => documentId)).toEqual(['g0', 'g1', 'g2', 'g3', 'g4'])
  }
})

test('groups of both types are named, however few there are of one', () => {
  const types = ['STORE', 'GENERAL', 'GENERAL', 'GENERAL', 'GENERAL', 'GENERAL', 'GENERAL']
  const config = read([
    subcategory('a'),
    ...types.map((type, index) => group(`g${index}`, type, ['a'])),
  ])
  expect(findingsOf(config, 'subcategory-in-conflicting-groups')[0]).toMatchObject({
    params: {generalCount: 6},
    related: ['g0', 'g1', 'g2', 'g3', 'g4'].map((documentId) => ({documentId})),
  })
})

test.each<[FindingCode, RoutingConfig, string]>([
  [
    'threshold-missing',
    read([settings(undefined), ...ids(30, 'g').map((id) => group(id, 'STORE', []))]),
    'storeCount',
  ],
  [
    'external-partners-off',
    read([
      subcategory('a', {submitToExternalPartners: false}),
      ...ids(30, 'g').map((id) => group(id, 'STORE', ['a'])),
    ]),
    'groupCount',
  ],
  [
    'knowledge-force-id-format',
    read([
      subcategory('a', {knowledgeForceIssueId: '1'}),
      settings(
        60,
        ids(30, '').map((id) => '1'.padStart(Number(id) + 2, '0')),
      ),
    ]),
    'listedCount',
  ],
])('other lists are as short, and counted: %s', (code, config, count) => {
  const [finding] = findingsOf(config, code)
  expect(finding?.params).toMatchObject({[count]: 30})
  expect(finding?.related.length).toBeLessThanOrEqual(mostNamed)
  expect(sizeOf(finding)).toBeLessThan(40)
})

/** How often work looks at a field of the groups, in a crowded market with so many of them. */
function looksAt(
  field: 'items' | 'ticketType',
  groups: number,
  work: (config: RoutingConfig) => unknown,
): number {
  const config = crowdedMarket(10, groups)
  let looks = 0
  const categoryGroups = new Map(
    Array.from(config.categoryGroups, ([id, each]) => [
      id,
      Object.defineProperty({...each}, field, {
        get: () => {
          looks += 1
          return each[field]
        },
      }),
    ]),
  )
  work({...config, categoryGroups})
  return looks
}

test('ten times the groups are looked at ten times as often, though all hold the same', () => {
  const few = looksAt('ticketType', 10, (config) => analyzeRouting(config))
  expect(looksAt('ticketType', 100, (config) => analyzeRouting(config)) / few).toBeLessThan(11)
})

function pairsOfEach(config: RoutingConfig): void {
  pairsOf(config)
  for (const id of config.categoryGroups.keys()) pairsOf(config, {categoryGroupId: id})
}

test('the pairs of one group are found in that group', () => {
  expect(looksAt('items', 100, pairsOfEach)).toBe(10 * looksAt('items', 10, pairsOfEach))
})

test('the pairs of a group, of a sub-category and of both are those of the market', () => {
  const config = read([
    subcategory('a'),
    subcategory('b'),
    group('g', 'STORE', ['b', 'a', 'b', 'gone']),
    group('h', 'GENERAL', ['a']),
  ])
  const all = pairsOf(config)
  for (const filter of [
    {categoryGroupId: 'g'},
    {categoryGroupId: 'h'},
    {categoryGroupId: 'gone'},
    {subcategoryId: 'a'},
    {subcategoryId: 'gone'},
    {categoryGroupId: 'g', subcategoryId: 'a'},
    {categoryGroupId: 'h', subcategoryId: 'b'},
  ]) {
    expect(pairsOf(config, filter)).toEqual(
      all.filter((pair) =>
        Object.entries(filter).every(([key, id]) => Reflect.get(pair, key) === id),
      ),
    )
  }
})

test('a crowded market is compared case by case', () => {
  const before = crowdedMarket(20, 20)
  expect(diffRouting(before, crowdedMarket(20, 20))).toEqual([])
})
