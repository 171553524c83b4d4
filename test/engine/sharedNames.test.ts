import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {analyzeRouting, type Finding, type RoutingConfig} from '../../engine/index.ts'
import {group, read, subcategory} from './documents.ts'
import {market} from './namedMarkets.ts'
import {holdersSlowly, isSeen} from './slowReading.ts'

const code = 'category-group-name-shared'

/** What there is to know of a finding here. */
interface Told {
  readonly documentId: string
  readonly place: string
  readonly severity: Finding['severity']
  readonly others: readonly string[]
}

/** Ids of the groups that hold a sub-category and have a text as a name, in any language. */
function namedSlowly(config: RoutingConfig, subcategoryId: string, text: string) {
  return holdersSlowly(config, subcategoryId).filter((id) =>
    Object.values(config.categoryGroups.get(id)?.name ?? {}).some(
      (name) => isSeen(name) && name.normalize('NFC') === text.normalize('NFC'),
    ),
  )
}

/** Where a ticket with an order of this moment goes when these groups decide together. */
function outcomeAmong(config: RoutingConfig, subcategoryId: string, groups: readonly string[]) {
  if (config.subcategories.get(subcategoryId)?.submitToExternalPartners !== true) return 'nowhere'
  const types = groups.map((id) => config.categoryGroups.get(id)?.ticketType)
  return types.every((type) => type === 'STORE') ? 'store' : 'region'
}

/** Every place of a name that is shared, looked for name by name and item by item. */
function toldSlowly(config: RoutingConfig): readonly Told[] {
  const told = new Map<string, Told>()
  const tell = (next: Told) => {
    const key = `${next.documentId} ${next.place}`
    const known = told.get(key)
    const others = new Set([...(known?.others ?? []), ...next.others])
    const isWarning = known?.severity === 'warning' || next.severity === 'warning'
    told.set(key, {
      ...next,
      others: [...others].toSorted(),
      severity: isWarning ? 'warning' : 'info',
    })
  }
  for (const {id, items, name} of config.categoryGroups.values()) {
    for (const [language, text] of Object.entries(name)) {
      if (!isSeen(text)) continue
      for (const subcategoryId of new Set(items.map(({ref}) => ref))) {
        if (subcategoryId === undefined) continue
        const sharers = namedSlowly(config, subcategoryId, text)
        if (sharers.length < 2) continue
        const together = outcomeAmong(config, subcategoryId, holdersSlowly(config, subcategoryId))
        const decidesTheSame = sharers.every(
          (sharer) => outcomeAmong(config, subcategoryId, [sharer]) === together,
        )
        const item = items.find(({ref}) => ref === subcategoryId)
        for (const path of [['name', language], item?.path ?? []]) {
          tell({
            documentId: id,
            place: JSON.stringify(path),
            severity: decidesTheSame ? 'info' : 'warning',
            others: sharers.filter((sharer) => sharer !== id),
          })
        }
      }
    }
  }
  return [...told.values()].toSorted(byPlace)
}

function told(config: RoutingConfig): readonly Told[] {
  return analyzeRouting(config)
    .filter((finding) => finding.code === code)
    .map(({documentId, path, related, severity}) => ({
      documentId,
      place: JSON.stringify(path),
      severity,
      others: related.map((each) => each.documentId).toSorted(),
    }))
    .toSorted(byPlace)
}

function byPlace(one: Told, other: Told): number {
  return `${one.documentId} ${one.place}` < `${other.documentId} ${other.place}` ? -1 : 1
}

test('a shared name is found wherever a slow look finds it, as serious and with the same groups', () => {
  const severities: Finding['severity'][] = []
  fc.assert(
    fc.property(market, ({documents}) => {
      const config = read(documents)
      const expected = toldSlowly(config)
      severities.push(...expected.map(({severity}) => severity))
      expect(told(config)).toEqual(expected)
    }),
    {numRuns: 2000},
  )
  for (const severity of ['info', 'warning']) {
    expect(severities.filter((each) => each === severity).length).toBeGreaterThan(100)
  }
})

test('a shared name is told with the name and with who has it too', () => {
  const config = read([
    subcategory('a'),
    group('g', 'STORE', ['a'], {name: {en: 'Menu', es: 'Comida'}}),
    group('h', 'GENERAL', ['a'], {name: {en: 'Comida', pt: 'Menu'}}),
  ])
  const [onName, onItem] = analyzeRouting(config, {documentId: 'g'}).filter(
    (finding) => finding.code === code,
  )
  const related = [{documentId: 'h', path: ['name']}]
  expect(onName).toMatchObject({
    params: {decidesTheSame: false, language: 'en', value: 'Menu'},
    path: ['name', 'en'],
    related,
  })
  expect(onItem).toMatchObject({
    params: {
      decidesTheSame: false,
      subcategoryId: 'a',
      values: ['Menu', 'Comida'],
    },
    path: ['supportSubcategories', {_key: 'k0'}],
    related,
  })
})
