import {describe, expect, test} from 'vitest'

import {makeMarket} from '../../../bench/market.ts'
import {diffRouting, enumerateOutcomes, type OutcomeChange} from '../../../engine/index.ts'
import {
  bandCellsOf,
  bandWeightsOf,
  compareInSlices,
  limitOf,
  thresholdEffectOf,
} from '../../../plugin/compare/thresholdEffect.ts'
import {type SettingsSides, settingsSidesOf} from '../../../plugin/compare/sides.ts'
import {
  draft,
  group,
  minute,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {content} from './content.ts'

const market = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  subcategory('c', {submitToExternalPartners: false}),
  subcategory('d'),
  group('g', 'STORE', ['a', 'b', 'c']),
  group('h', 'GENERAL', ['d']),
]

function sides(
  edited: StoredDocument | undefined,
  ...documents: readonly StoredDocument[]
): SettingsSides {
  return settingsSidesOf(content(...market, ...documents), edited && stored(edited))
}

const effect = ({after, before}: SettingsSides) =>
  thresholdEffectOf({
    after,
    before,
    changes: diffRouting(before, after, {languages: ['en']}),
    outcomes: enumerateOutcomes(after, {languages: ['en']}),
  })
const transitions = (compared: SettingsSides) =>
  effect(compared).changes.transitions.map(
    ({changes, from, to}) => `${changes.length} ${from} ${to}`,
  )
const sentOf = (threshold: unknown, edited: unknown) =>
  effect(sides(draft(settings(edited)), settings(threshold))).bands.map(
    ({after, before, order: {toMs}}) =>
      `${toMs === null ? 'more' : toMs / minute} ${before} ${after}`,
  )

const sorted = (rows: readonly OutcomeChange[] | undefined) =>
  rows?.map((row) => JSON.stringify(row)).toSorted()

describe('edited settings', () => {
  test('change what engine counts on the same documents, and nothing that other drafts change', () => {
    const compared = sides(
      draft(settings(30)),
      settings(60),
      draft(group('h', 'STORE', ['d'])),
      draft(settings(45)),
    )
    const {changed, changes} = effect(compared)
    expect(changes.changes).toEqual(
      diffRouting(compared.before, compared.after).filter(
        (change) => change.before.reachable || change.after.reachable,
      ),
    )
    expect(transitions(compared)).toEqual(['5 STORE GENERAL'])
    expect(changed).toEqual({categoryGroups: 1, subcategories: 2})
  })

  test('change nothing while they are only looked at', () => {
    const compared = sides(settings(60), settings(60))
    expect(compared.editedIn).toBe('published')
    expect(transitions(compared)).toEqual([])
    expect(transitions(sides(undefined, settings(60)))).toEqual([])
  })

  test('of a release count among the other documents of that release, and move only what they move', () => {
    const released = version('rOne', group('h', 'STORE', ['d']))
    const compared = sides(version('rOne', settings(30)), settings(60), released)
    expect(compared.editedIn).toBe('rOne')
    expect(transitions(compared)).toEqual(['8 STORE GENERAL'])
  })

  test('that are the first ones bring a threshold where there was none', () => {
    expect(transitions(sides(draft(settings(60))))).toEqual(['5 STORE GENERAL'])
    expect(transitions(sides(version('rOne', settings(60))))).toEqual(['5 STORE GENERAL'])
  })
})

describe('whom the threshold concerns', () => {
  test('is every forwarded sub-category of a STORE group, some through partners only', () => {
    expect(effect(sides(settings(60), settings(60))).reach).toEqual({
      categoryGroups: 1,
      partnersOnly: 1,
      subcategories: 2,
    })
  })

  test('is nobody without a STORE group, and then there is nothing to draw', () => {
    const documents = content(subcategory('d'), group('h', 'GENERAL', ['d']), settings(60))
    const {bands, changes, reach} = effect(settingsSidesOf(documents, stored(draft(settings(30)))))
    expect(reach).toEqual({categoryGroups: 0, partnersOnly: 0, subcategories: 0})
    expect(bands).toEqual([])
    expect(changes.changes).toEqual([])
  })
})

describe('the ages of an order', () => {
  const upTo60 = ['60 STORE STORE', 'more GENERAL GENERAL']
  const later = ['60 STORE STORE', 'more GENERAL STORE']

  test.each<[unknown, unknown, readonly string[]]>([
    [60, 30, ['30 STORE STORE', '60 STORE GENERAL', 'more GENERAL GENERAL']],
    [60, 90, ['60 STORE STORE', '90 GENERAL STORE', 'more GENERAL GENERAL']],
    [60, 0, ['0 STORE STORE', '60 STORE GENERAL', 'more GENERAL GENERAL']],
    [60, 30.5, ['30.5 STORE STORE', '60 STORE GENERAL', 'more GENERAL GENERAL']],
    [60, 60, upTo60],
    [60, undefined, later],
    [60, null, later],
    [60, '60', later],
    [60, -5, later],
    [undefined, '60', ['more STORE STORE']],
  ])('are told apart where %j becomes %j', (before, after, expected) => {
    expect(sentOf(before, after)).toEqual(expected)
  })

  test('are drawn as rows whose cells end where the outcome does', () => {
    const {bands} = effect(sides(draft(settings(30)), settings(60)))
    const cells = (side: 'before' | 'after') =>
      bandCellsOf(bands, side).map(({moves, outcome, span, start}) => [start, span, outcome, moves])
    expect(cells('before')).toEqual([
      [0, 1, 'STORE', false],
      [1, 1, 'STORE', true],
      [2, 1, 'GENERAL', false],
    ])
    expect(cells('after')).toEqual([
      [0, 1, 'STORE', false],
      [1, 1, 'GENERAL', true],
      [2, 1, 'GENERAL', false],
    ])
    expect(bandWeightsOf(bands).map((weight) => Math.round(weight / minute))).toEqual([30, 30, 30])
    expect([limitOf(bands, 'before'), limitOf(bands, 'after')]).toEqual([60 * minute, 30 * minute])
  })

  test('have no limit without a valid threshold, and every column has a width', () => {
    const {bands} = effect(sides(draft(settings('30'))))
    expect(limitOf(bands, 'after')).toBeUndefined()
    expect(bandWeightsOf(bands)).toEqual([1])
    const zero = effect(sides(draft(settings(0)))).bands
    expect(limitOf(zero, 'after')).toBe(0)
    expect(Math.min(...bandWeightsOf(zero))).toBeGreaterThan(0)
  })
})

describe('a market of 1,000 sub-categories', () => {
  const documents = content(...makeMarket(1000))
  const {after, before} = settingsSidesOf(documents, {
    ...documents.get('supportSettings'),
    _id: 'drafts.supportSettings',
    storeSupportTicketTimeThreshold: 30,
  })

  test('is compared piece by piece with the same result as at once', async () => {
    const languages = ['pt', 'en']
    const {signal} = new AbortController()
    const compared = await compareInSlices(before, after, languages, signal)
    expect(sorted(compared?.changes)).toEqual(sorted(diffRouting(before, after, {languages})))
    expect(compared?.outcomes).toEqual(enumerateOutcomes(after, {languages}))
  })

  test('is not compared to the end when somebody has typed on', async () => {
    const typedOn = new AbortController()
    const compared = compareInSlices(before, after, [], typedOn.signal)
    typedOn.abort()
    expect(await compared).toBeUndefined()
  })
})
