import {describe, expect, test} from 'vitest'

import {compileRouting, type RoutingConfig} from '../../../engine/index.ts'
import {differenceOf, sidesOf} from '../../../plugin/compare/sides.ts'
import {
  deletion,
  draft,
  group,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {content} from './content.ts'

const market = [subcategory('a'), group('g', 'GENERAL', ['a']), settings(60)]

const typeOf = (config: RoutingConfig) => config.categoryGroups.get('g')?.ticketType
const sides = (
  edited: StoredDocument | undefined,
  release?: string,
  ...documents: readonly StoredDocument[]
) => sidesOf(content(...market, ...documents), edited && stored(edited), release)
const summary = (all: ReturnType<typeof sides>) =>
  all.map(({config, id, isEdited}) => [id, typeOf(config), ...(isEdited ? ['edited'] : [])])

describe('the sides of a document', () => {
  test('are what is published alone while there is nothing else', () => {
    expect(summary(sides(group('g', 'GENERAL', ['a'])))).toEqual([
      ['published', 'GENERAL', 'edited'],
    ])
  })

  test('show the newest keystroke among the drafts, before it is saved', () => {
    expect(summary(sides(draft(group('g', 'STORE', ['a']))))).toEqual([
      ['published', 'GENERAL'],
      ['drafts', 'STORE', 'edited'],
    ])
  })

  test('count a document that was never stored among the drafts', () => {
    const fresh = {...subcategory('new'), _createdAt: undefined}
    const [published, drafts] = sidesOf(content(...market), {...fresh, _id: 'new'}, undefined)
    expect(published?.config.subcategories.has('new')).toBe(false)
    expect(drafts).toMatchObject({id: 'drafts', isEdited: true})
    expect(drafts?.config.subcategories.has('new')).toBe(true)
  })

  test("have the drafts of others, although this document's own is none", () => {
    const others = draft(group('g', 'STORE', ['a']))
    expect(summary(sides(subcategory('a'), undefined, others))).toEqual([
      ['published', 'GENERAL', 'edited'],
      ['drafts', 'STORE'],
    ])
  })

  test('have the release of the Studio, which is edited only where the document is in it', () => {
    const released = version('rOne', group('g', 'STORE', ['a']))
    expect(summary(sides(subcategory('a'), 'rOne', released))).toEqual([
      ['published', 'GENERAL', 'edited'],
      ['rOne', 'STORE'],
    ])
    expect(summary(sides(version('rOne', subcategory('a')), 'rOne', released))).toEqual([
      ['published', 'GENERAL'],
      ['rOne', 'STORE', 'edited'],
    ])
  })

  test('set a release over what is published, and never over drafts', () => {
    const typed = version('rOne', subcategory('a', {submitToExternalPartners: false}))
    const all = sides(typed, 'rOne', draft(group('g', 'STORE', ['a'])))
    expect(summary(all)).toEqual([
      ['published', 'GENERAL'],
      ['drafts', 'STORE'],
      ['rOne', 'GENERAL', 'edited'],
    ])
    expect(all.map(({config}) => config.subcategories.get('a')?.submitToExternalPartners)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('are what is published where nothing else counts and the document is not there', () => {
    expect(summary(sides(undefined))).toEqual([['published', 'GENERAL', 'edited']])
  })

  test('stay the same objects while the content does', () => {
    const documents = content(...market, draft(group('g', 'STORE', ['a'])))
    const [before] = sidesOf(documents, undefined, undefined)
    const [after] = sidesOf(documents, stored(draft(subcategory('a'))), undefined)
    expect(after?.config).toBe(before?.config)
  })
})

describe('the difference from what is published', () => {
  const ticket = {categoryGroupId: 'g', order: {placedAt: 0}, subcategoryId: 'a', submittedAt: 0}
  const difference = (edited: StoredDocument, ...documents: readonly StoredDocument[]) => {
    const [published, other] = sides(edited, undefined, ...documents)
    return differenceOf(
      published && compileRouting(published.config).route(ticket),
      other && compileRouting(other.config).route(ticket),
    )
  }

  test.each([
    ['nothing that matters', draft(subcategory('a', {name: {}})), {kind: 'same'}],
    [
      'the outcome',
      draft(group('g', 'STORE', ['a'])),
      {from: 'GENERAL', kind: 'outcome', to: 'STORE'},
    ],
    [
      'the outcome, to nobody',
      draft(subcategory('a', {submitToExternalPartners: false})),
      {from: 'GENERAL', kind: 'outcome', to: 'NOT_FORWARDED'},
    ],
    ['only the reason', draft(group('g', 'store', ['a'])), {kind: 'other-reason'}],
    ['what a group holds, without this one', draft(group('g', 'GENERAL', [])), {kind: 'gone'}],
  ])('is %s', (_, edited, expected) => {
    expect(difference(edited)).toEqual(expected)
  })

  test('is that a pair is new, or was never known', () => {
    const other = {...ticket, categoryGroupId: 'h'}
    const [published, drafts] = sides(draft(group('h', 'GENERAL', ['a'])))
    const decide = (side: typeof published) => side && compileRouting(side.config).route(other)
    expect(differenceOf(decide(published), decide(drafts))).toEqual({kind: 'new'})
    expect(differenceOf(decide(published), decide(published))).toEqual({kind: 'same'})
    expect(differenceOf(undefined, decide(drafts))).toEqual({kind: 'new'})
  })

  test('is that a release takes its document away', () => {
    const all = sides(undefined, 'rOne', deletion('rOne', subcategory('a')))
    const [published, release] = all.map(({config}) => compileRouting(config).route(ticket))
    expect(differenceOf(published, release)).toEqual({kind: 'gone'})
  })
})
