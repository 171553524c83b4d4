import {describe, expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {changeRowsOf} from '../../plugin/publish/changeRows.ts'
import {decideAfterCheck} from '../../plugin/publish/review.ts'
import {
  type ContentEdit,
  impactOf,
  type ImpactOptions,
  isHarmless,
  type RoutingImpact,
  sameImpact,
} from '../../plugin/publish/routingImpact.ts'
import {
  deletion,
  draft,
  group,
  minute,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

const options: ImpactOptions = {languages: [{id: 'en', title: 'English'}]}

const market = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a']),
  group('h', 'GENERAL', ['b']),
  settings(60),
]

function content(...documents: readonly StoredDocument[]): ReadonlyMap<string, RawDocument> {
  return new Map(
    [...market, ...documents].map((document) => [String(document['_id']), stored(document)]),
  )
}

function impact(edit: ContentEdit, ...documents: readonly StoredDocument[]): RoutingImpact {
  return impactOf(content(...documents), edit, options)
}

/** What publishing the draft of a document changes, with the draft stored as it is in a dataset. */
function publish(document: StoredDocument, ...documents: readonly StoredDocument[]): RoutingImpact {
  return impact({document: stored(draft(document)), kind: 'publish'}, draft(document), ...documents)
}

const codes = (findings: RoutingImpact['caused']) =>
  findings.map(({code, documentId}) => `${code} ${documentId}`)

describe('publishing a draft', () => {
  test('counts what changes among everything that can happen, by transition', () => {
    const {changes, total, transitions} = publish(settings(30))
    // A guest and a partner: no order, up to 30, up to 60, more; and b, of which a guest never has an order.
    expect(total).toBe(4 + 4 + 1 + 2)
    expect(changes.map(({openedBy, order}) => [openedBy, order])).toEqual([
      ['guest-app', {fromMs: 30 * minute + 1, toMs: 60 * minute}],
      ['partner', {fromMs: 30 * minute + 1, toMs: 60 * minute}],
    ])
    expect(transitions).toEqual([{count: 2, from: 'STORE', to: 'GENERAL'}])
  })

  test('tells every way that a Ticket Type takes, and warns of what follows from it', () => {
    const {own, transitions} = publish(group('h', 'STORE', ['b']))
    expect(transitions).toEqual([{count: 1, from: 'GENERAL', to: 'STORE'}])
    expect(codes(own.findings)).toEqual(['store-subcategory-without-order-selection h'])
  })

  test('is told apart from what becomes possible', () => {
    const {transitions} = publish(
      subcategory('b', {submitToExternalPartners: false, allowRecentOrderSelection: true}),
    )
    expect(transitions).toEqual([
      {count: 3, from: 'GENERAL', to: 'NOT_FORWARDED'},
      {count: 1, from: 'impossible', to: 'NOT_FORWARDED'},
    ])
  })

  test('tells once what has a side on other documents too', () => {
    const {caused, own} = publish(group('h', 'GENERAL', ['a', 'b']))
    expect(codes(own.findings)).toEqual(['subcategory-in-conflicting-groups h'])
    expect(codes(caused)).toEqual([])
  })

  test('does not warn of what was wrong before, or of mere notes', () => {
    const wrong = subcategory('c', {name: {en: ' padded '}})
    const was = subcategory('d', {submitToExternalPartners: false})
    const {caused, own} = publish({...was, name: {en: 'Renamed'}}, was, wrong)
    expect(codes(own.findings)).toEqual([])
    expect(codes(caused)).toEqual([])
  })

  test('asks about a new sub-category that no ticket can leave, and why', () => {
    const off = subcategory('d', {submitToExternalPartners: false})
    const lonely = publish(off)
    expect(codes(lonely.own.findings)).toEqual([
      'external-partners-off d',
      'subcategory-not-in-any-group d',
    ])
    expect(isHarmless(lonely)).toBe(false)
    expect(codes(publish(off, draft(group('h', 'GENERAL', ['b', 'd']))).own.findings)).toEqual([
      'external-partners-off d',
    ])
    // On the item of a new group it is a note like any other.
    expect(codes(publish(group('i', 'GENERAL', ['d']), off).own.findings)).toEqual([])
    const released = impact({kind: 'release', releaseId: 'r'}, version('r', off))
    expect(codes(released.own.findings)).toEqual(codes(lonely.own.findings))
  })

  test('is harmless when only a name changes, which is told all the same', () => {
    const renamed = publish(subcategory('a', {name: {en: 'New', es: 'Nuevo'}}))
    expect(isHarmless(renamed)).toBe(true)
    expect(renamed.renames).toEqual([
      {after: 'New', before: 'Sub-category a', documentId: 'a', language: 'en'},
      {after: 'Nuevo', before: undefined, documentId: 'a', language: 'es'},
    ])
  })

  test('renames nothing that was never public', () => {
    expect(publish(subcategory('z')).renames).toEqual([])
  })

  test('is compared with what is published, whatever other drafts say', () => {
    const {transitions} = publish(settings(30), draft(group('g', 'GENERAL', ['a'])))
    expect(transitions).toEqual([{count: 2, from: 'STORE', to: 'GENERAL'}])
  })
})

describe('taking a document away', () => {
  test('says what can no longer happen', () => {
    const {changes, total, transitions} = impact({documentId: 'g', kind: 'unpublish'})
    expect(changes).toHaveLength(6)
    expect(total).toBe(9)
    expect(transitions).toEqual([
      {count: 2, from: 'STORE', to: 'impossible'},
      {count: 4, from: 'GENERAL', to: 'impossible'},
    ])
  })

  test('leaves a reference to a draft, or to nothing', () => {
    expect(codes(impact({documentId: 'a', kind: 'unpublish'}).caused)).toEqual([
      'reference-not-published g',
    ])
    expect(codes(impact({documentId: 'a', kind: 'delete'}).caused)).toEqual([
      'reference-dangling g',
    ])
    expect(
      codes(impact({documentId: 'a', kind: 'delete'}, draft(subcategory('a'))).caused),
    ).toEqual(['reference-dangling g'])
  })

  test('of the settings takes the threshold with it', () => {
    const {caused, transitions} = impact({documentId: 'supportSettings', kind: 'delete'})
    expect(transitions).toEqual([{count: 2, from: 'GENERAL', to: 'STORE'}])
    expect(codes(caused)).toEqual(['threshold-missing g'])
  })

  test('is harmless for what is not public', () => {
    expect(isHarmless(impact({documentId: 'z', kind: 'delete'}, draft(subcategory('z'))))).toBe(
      true,
    )
  })
})

describe('a content release', () => {
  const release: ContentEdit = {kind: 'release', releaseId: 'rSummer'}

  test('is all of its versions at once, over what is public', () => {
    const {changes, own, transitions} = impact(
      release,
      version('rSummer', settings(30)),
      deletion('rSummer', group('h', 'GENERAL', ['b'])),
      version('rOther', group('g', 'GENERAL', ['a'])),
      draft(settings(10)),
    )
    expect(changes).toHaveLength(5)
    expect(transitions).toEqual([
      {count: 2, from: 'STORE', to: 'GENERAL'},
      {count: 3, from: 'GENERAL', to: 'impossible'},
    ])
    expect(own.findings).toEqual([])
  })

  test('tells the findings of its documents', () => {
    const {caused, own} = impact(release, version('rSummer', group('h', 'GENERAL', ['a', 'b'])))
    expect(codes(own.findings)).toEqual(['subcategory-in-conflicting-groups h'])
    expect(codes(caused)).toEqual([])
  })

  test('may hold a group together with its new sub-category', () => {
    const {caused, own, transitions} = impact(
      release,
      version('rSummer', subcategory('n')),
      version('rSummer', group('g', 'STORE', ['a', 'n'])),
    )
    expect([...own.findings, ...caused]).toEqual([])
    expect(transitions).toEqual([
      {count: 2, from: 'impossible', to: 'STORE'},
      {count: 4, from: 'impossible', to: 'GENERAL'},
    ])
  })
})

describe('many changes', () => {
  test('stand in one row for each group in which the same cases change', () => {
    const ids = Array.from({length: 1000}, (_, index) => `s${index}`)
    const many = [...ids.map((id) => subcategory(id)), group('big', 'STORE', ids)]
    const {changes} = publish(settings(30), ...many)
    expect(changes).toHaveLength(2002)
    const order = {fromMs: 30 * minute + 1, toMs: 60 * minute}
    expect(
      changeRowsOf(changes).map(({cases, categoryGroupId, subcategoryIds}) => [
        categoryGroupId,
        subcategoryIds.length,
        cases,
      ]),
    ).toEqual([
      ['g', 1, [{openedBy: ['guest-app', 'partner'], order}]],
      ['big', 1000, [{openedBy: ['guest-app', 'partner'], order}]],
    ])
  })
})

describe('after a look at the newest content', () => {
  const shown = publish(settings(30))
  const other = publish(settings(30), group('h', 'STORE', ['b']))
  const harmless = publish(settings(60))

  test('what was confirmed happens only if it still reads the same', () => {
    expect(sameImpact(shown, publish(settings(30)))).toBe(true)
    expect(decideAfterCheck('confirm', shown, publish(settings(30)))).toEqual({kind: 'proceed'})
    expect(decideAfterCheck('confirm', shown, other)).toEqual({
      changedMeanwhile: true,
      impact: other,
      kind: 'show',
    })
    expect(decideAfterCheck('confirm', shown, harmless)).toMatchObject({changedMeanwhile: true})
  })

  test('what was never shown happens only if there is nothing to show', () => {
    expect(decideAfterCheck('open', undefined, harmless)).toEqual({kind: 'proceed'})
    expect(decideAfterCheck('open', undefined, shown)).toMatchObject({
      changedMeanwhile: false,
      kind: 'show',
    })
    expect(decideAfterCheck('confirm', undefined, shown)).toMatchObject({kind: 'show'})
  })

  test('trying again never does more than look', () => {
    expect(decideAfterCheck('retry', shown, shown)).toMatchObject({
      changedMeanwhile: false,
      kind: 'show',
    })
    expect(decideAfterCheck('retry', undefined, harmless)).toMatchObject({kind: 'show'})
  })
})
