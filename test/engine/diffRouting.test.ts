import {describe, expect, test} from 'vitest'
import {diffRouting, type OutcomeChange, withDocument} from '../../engine/index.ts'
import {
  draft,
  group,
  minute,
  orderName,
  read,
  settings,
  type StoredDocument,
  storeMarket,
  subcategory,
} from './documents.ts'

const config = read(storeMarket)

function changes(document: StoredDocument): readonly string[] {
  return diffRouting(config, withDocument(config, document)).map(summary)
}

function summary({after, before, category, kind, openedBy, order, subcategoryId}: OutcomeChange) {
  const side = ({categoryGroupId = '-', outcome, reachable}: typeof before) =>
    `${categoryGroupId}:${reachable ? outcome : `(${outcome})`}`
  const said = category === undefined ? '' : ` “${category}”`
  return `${kind} ${subcategoryId}${said} ${openedBy} ${orderName(order)} ${side(before)} > ${side(after)}`
}

describe('a difference in routing', () => {
  test('is nothing between equal configs', () => {
    expect(diffRouting(config, config)).toEqual([])
    expect(diffRouting(config, read(storeMarket))).toEqual([])
  })

  test('is the interval between two thresholds, for what names a group and for what names none', () => {
    const between = `${30 * minute}..${60 * minute}`
    expect(changes(draft(settings(30)))).toEqual([
      `moves a guest ${between} g:STORE > g:GENERAL`,
      `moves a partner ${between} g:STORE > g:GENERAL`,
      `moves a guest ${between} -:(STORE) > -:(GENERAL)`,
      `moves a partner ${between} -:STORE > -:GENERAL`,
      `moves b guest ${between} g:(STORE) > g:(GENERAL)`,
      `moves b partner ${between} g:STORE > g:GENERAL`,
      `moves b guest ${between} -:(STORE) > -:(GENERAL)`,
      `moves b partner ${between} -:STORE > -:GENERAL`,
    ])
  })

  test('is every age beyond the threshold when it is removed', () => {
    expect(changes(settings(undefined))).toContain(
      `moves a partner ${60 * minute}.. g:GENERAL > g:STORE`,
    )
  })

  test('joins ages that change alike', () => {
    const off = subcategory('a', {submitToExternalPartners: false})
    expect(changes(off).filter((row) => row.includes('guest') && row.includes('g:'))).toEqual([
      'moves a guest none g:GENERAL > g:NOT_FORWARDED',
      'moves a guest time-unknown g:GENERAL > g:NOT_FORWARDED',
      `moves a guest ..${60 * minute} g:STORE > g:NOT_FORWARDED`,
      `moves a guest ${60 * minute}.. g:GENERAL > g:NOT_FORWARDED`,
    ])
  })

  test('is not a new reason for the same outcome', () => {
    const general = [...storeMarket, group('g', 'GENERAL', ['a', 'b'])]
    const typeless = [...storeMarket, group('g', undefined, ['a', 'b'])]
    expect(diffRouting(read(general), read(typeless))).toEqual([])
  })

  test('shows cases that become possible in the app, though no ticket moves', () => {
    expect(changes(subcategory('b'))).toEqual([
      'reach b guest time-unknown g:(GENERAL) > g:GENERAL',
      `reach b guest ..${60 * minute} g:(STORE) > g:STORE`,
      `reach b guest ${60 * minute}.. g:(GENERAL) > g:GENERAL`,
    ])
  })

  test('is a new sub-category, for tickets that nobody could send before', () => {
    const next = read([...storeMarket, subcategory('c'), group('h', 'GENERAL', ['c'])])
    const added = diffRouting(config, next).map(summary)
    expect(added).toEqual([
      'moves c guest none -:(NOT_FORWARDED) > h:GENERAL',
      'moves c guest time-unknown -:(NOT_FORWARDED) > h:GENERAL',
      'moves c guest .. -:(NOT_FORWARDED) > h:GENERAL',
      'moves c partner none -:(NOT_FORWARDED) > h:GENERAL',
      'moves c partner time-unknown -:(NOT_FORWARDED) > h:GENERAL',
      'moves c partner .. -:(NOT_FORWARDED) > h:GENERAL',
      'moves c guest none -:(NOT_FORWARDED) > -:(GENERAL)',
      'moves c guest time-unknown -:(NOT_FORWARDED) > -:(GENERAL)',
      'moves c guest .. -:(NOT_FORWARDED) > -:(GENERAL)',
      'moves c partner none -:(NOT_FORWARDED) > -:GENERAL',
      'moves c partner time-unknown -:(NOT_FORWARDED) > -:GENERAL',
      'moves c partner .. -:(NOT_FORWARDED) > -:GENERAL',
    ])
    expect(diffRouting(next, config)).toHaveLength(added.length)
  })
})

const named = (id: string, type: string, en: string) => group(id, type, ['s'], {name: {en}})

describe('a name that two groups come to share', () => {
  const before = read([
    subcategory('s'),
    named('delivery', 'STORE', 'Delivery'),
    named('menu', 'GENERAL', 'Menu'),
    settings(60),
  ])

  test('moves the tickets that say it, and tells what they say', () => {
    const after = withDocument(before, named('menu', 'GENERAL', 'Delivery'))
    const moved = diffRouting(before, after).map(summary)
    const within = `..${60 * minute}`
    expect(moved).toContain(`moves s “Delivery” guest ${within} delivery:STORE > -:GENERAL`)
    expect(moved.filter((row) => row.startsWith('moves'))).toEqual(
      ['guest', 'partner'].map(
        (who) => `moves s “Delivery” ${who} ${within} delivery:STORE > -:GENERAL`,
      ),
    )
  })

  test('that is swapped moves both', () => {
    const after = read([
      subcategory('s'),
      named('delivery', 'STORE', 'Menu'),
      named('menu', 'GENERAL', 'Delivery'),
      settings(60),
    ])
    const within = `..${60 * minute}`
    expect(diffRouting(before, after).map(summary)).toEqual([
      `moves s “Delivery” guest ${within} delivery:STORE > menu:GENERAL`,
      `moves s “Delivery” partner ${within} delivery:STORE > menu:GENERAL`,
      `moves s “Menu” guest ${within} menu:GENERAL > delivery:STORE`,
      `moves s “Menu” partner ${within} menu:GENERAL > delivery:STORE`,
    ])
  })
})
