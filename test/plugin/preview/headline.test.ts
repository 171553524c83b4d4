import {describe, expect, test} from 'vitest'

import {compileRouting, type RoutingConfig, type RoutingDecision} from '../../../engine/index.ts'
import {decidingDifferences, headlineOf} from '../../../plugin/preview/answer/headline.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const live = read([subcategory('a'), group('g', 'STORE', ['a']), settings(60)])
const now = Date.UTC(2026, 10, 29)

function decide(config: RoutingConfig, ageMinutes = 30): RoutingDecision {
  return compileRouting(config).route({
    categoryGroupId: 'g',
    order: {placedAt: now - ageMinutes * 60_000},
    subcategoryId: 'a',
    submittedAt: now,
  })
}

function headline(shown: RoutingConfig, published = live) {
  return headlineOf(decide(published), decide(shown), () => 'publish')
}

describe('the headline', () => {
  test('is one answer where what is live is what is shown, whatever its names are', () => {
    const renamed = read([
      subcategory('a', {name: {_type: 'localeString', en: 'Other'}}),
      group('g', 'STORE', ['a']),
      settings(60),
    ])
    expect(headline(renamed)).toEqual({kind: 'live'})
  })

  test.each<[string, RoutingConfig]>([
    ['another outcome', read([subcategory('a'), group('g', 'GENERAL', ['a']), settings(60)])],
    [
      'the same outcome up to another age',
      read([subcategory('a'), group('g', 'STORE', ['a']), settings(90)]),
    ],
    ['a note more', read([subcategory('a'), group('g', 'STORE', ['a'])])],
    ['no ticket at all', read([subcategory('a'), group('g', 'STORE', []), settings(60)])],
  ])('says what is live first where what is shown is %s', (_, shown) => {
    expect(headline(shown)).toEqual({kind: 'differs', now: decide(live), time: 'publish'})
  })

  test('says that nothing is live where nothing published knows the pair', () => {
    expect(headline(live, read([settings(60)]))).toEqual({
      kind: 'differs',
      now: undefined,
      time: 'publish',
    })
    expect(headline(read([subcategory('a')]), read([]))).toMatchObject({now: undefined})
  })

  test('is one answer where neither knows the pair', () => {
    expect(headline(read([]), read([]))).toEqual({kind: 'live'})
  })
})

describe('the documents that differ', () => {
  const ids = ['a', 'g', 'supportSettings', 'elsewhere']

  test('are those whose values decide', () => {
    const changed = read([
      subcategory('a', {submitToExternalPartners: false}),
      group('g', 'STORE', ['a']),
      settings(30),
    ])
    expect(decidingDifferences(live, changed, ids)).toEqual(['a', 'supportSettings'])
    expect(decidingDifferences(live, read([subcategory('a')]), ids)).toEqual([
      'g',
      'supportSettings',
    ])
  })

  test('are none where only names, ids of issues and revisions differ', () => {
    const renamed = read([
      subcategory('a', {_rev: 'x', knowledgeForceIssueId: '0201', name: {en: 'Other'}}),
      group('g', 'STORE', ['a'], {name: {en: 'Other'}}),
      settings(60),
    ])
    expect(decidingDifferences(live, renamed, ids)).toEqual([])
  })
})
