import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {readCategory} from '../../tickets/readCategory.ts'
import {categoryGroupNamed, compileRouting, withDocument} from '../../engine/index.ts'
import {anything, junkDocument} from './arbitraries.ts'
import {group, read, subcategory} from './documents.ts'
import {market, names} from './namedMarkets.ts'
import {categoryGroupNamedSlowly, holdersSlowly} from './slowReading.ts'

const named = (
  id: string,
  name: Readonly<Record<string, string>>,
  refs: readonly string[] = ['s'],
) => group(id, 'STORE', refs, {name: {_type: 'localeString', ...name}})

describe('the group that a ticket names', () => {
  test.each([
    ['a name in any language', 'Entrega', 'one', 'g1'],
    ['the same characters in another form of Unicode', 'Cafe\u0301', 'one', 'g2'],
    ['not in other letters', 'entrega', 'none', undefined],
    ['not without a blank that is stored', 'Loja', 'none', undefined],
    ['with the blank that is stored', 'Loja ', 'one', 'g1'],
    ['not a name that two holders have', 'Menu', 'several', undefined],
    ['not a name that another group has', 'Bar', 'elsewhere', undefined],
    ['not by its id', 'g1', 'none', undefined],
    ['not a blank that is stored', '\u200b', 'none', undefined],
    ['nothing that every object has', 'constructor', 'none', undefined],
  ])('%s', (_, text, matched, categoryGroupId) => {
    const config = read([
      subcategory('s'),
      named('g1', {en: 'Loja ', es: 'Menu', pt: 'Entrega'}),
      named('g2', {en: 'Caf\u00e9', es: '\u200b', pt: 'Menu'}),
      named('g3', {en: 'Bar'}, []),
    ])
    expect(readCategory(config, 's', text)).toEqual({
      matched,
      ...(categoryGroupId !== undefined && {categoryGroupId}),
    })
  })

  test('is decided by its own group where a name is shared by one that does not hold the sub-category', () => {
    const config = read([
      subcategory('s'),
      named('g1', {en: 'Delivery'}),
      group('g2', 'GENERAL', [], {name: {_type: 'localeString', en: 'Delivery'}}),
    ])
    expect(categoryGroupNamed(config, 's', 'Delivery')).toBe('g1')
  })

  test('is the one that a slow reading finds, in every market and for every text', () => {
    fc.assert(
      fc.property(market, fc.oneof(names, anything), ({documents}, text) => {
        const config = read(documents)
        for (const id of [...config.subcategories.keys(), 'nothing']) {
          expect(categoryGroupNamed(config, id, text)).toBe(
            categoryGroupNamedSlowly(config, id, text),
          )
        }
      }),
      {numRuns: 1000},
    )
  })

  test('never throws, whatever the content is', () => {
    fc.assert(
      fc.property(fc.array(junkDocument), anything, (documents, text) => {
        const config = read(documents)
        const id = categoryGroupNamed(config, 's1', text)
        expect(id === undefined || holdersSlowly(config, 's1').includes(id)).toBe(true)
      }),
    )
  })
})

test('an edit of a group concerns no other sub-categories than those that it holds', () => {
  fc.assert(
    fc.property(market, market, names, ({documents}, other, category) => {
      const before = read(documents)
      const edited = other.documents.find(({_type}) => _type === 'supportCategoryGroup')
      fc.pre(edited !== undefined)
      const after = withDocument(before, edited)
      const editedId = String(edited?.['_id'])
      const answer = (config: typeof before, subcategoryId: string) => {
        const categoryGroupId = categoryGroupNamed(config, subcategoryId, category)
        return compileRouting(config).route({
          subcategoryId,
          ...(categoryGroupId !== undefined && {categoryGroupId}),
          submittedAt: 0,
          order: {placedAt: 0},
        })
      }
      const others = [...before.subcategories.keys()].filter((id) =>
        [before, after].every((config) => !holdersSlowly(config, id).includes(editedId)),
      )
      const answers = (config: typeof before) => others.map((id) => answer(config, id))
      expect(answers(after)).toEqual(answers(before))
    }),
    {numRuns: 1000},
  )
})
