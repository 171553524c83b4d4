import {describe, expect, test} from 'vitest'

import type {ContentAccess} from '../../../content/contentAccess.ts'
import type {RawDocument} from '../../../content/contentClient.ts'
import {groupOfChange} from '../../../engine/transitions.ts'
import {changeRowsOf} from '../../../plugin/publish/changeRows.ts'
import type {ContentEdit} from '../../../plugin/publish/contentEdit.ts'
import {decideAfterCheck} from '../../../plugin/publish/review.ts'
import {
  impactOf,
  type ImpactOptions,
  isBlocked,
  isHarmless,
  type RoutingImpact,
  sameImpact,
} from '../../../plugin/publish/routingImpact.ts'
import {
  deletion,
  draft,
  group,
  minute,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'

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

/** What making a document public changes that is edited live. */
function live(document: StoredDocument, ...documents: readonly StoredDocument[]): RoutingImpact {
  return impact({documents: [stored(document)], kind: 'live'}, ...documents)
}

const told = (transitions: RoutingImpact['transitions']) =>
  transitions.map(({changes, from, to}) => `${changes.length} ${from} ${to}`)

const codes = (findings: RoutingImpact['caused']) =>
  findings.map(({code, documentId}) => `${code} ${documentId}`)

describe('making an edit of a live document public', () => {
  const withError = group('g', 'STORE', ['a', 'gone'])

  test('is refused for an error that it adds', () => {
    expect(isBlocked(live(withError))).toBe(true)
  })

  test('is not refused for an error that is public already, which is told all the same', () => {
    const renamed = {...withError, name: {_type: 'localeString', en: 'Another'}}
    const edit = live(renamed, withError)
    expect(codes(edit.own.findings)).toEqual(['reference-dangling g'])
    expect(isBlocked(edit)).toBe(false)
    // A draft with the very same error waits until it is mended.
    expect(isBlocked(publish(renamed, withError))).toBe(true)
  })

  test('moves the tickets of what is published at once', () => {
    expect(told(live(group('g', 'GENERAL', ['a'])).transitions)).toEqual(
      told(publish(group('g', 'GENERAL', ['a'])).transitions),
    )
  })
})

describe('publishing a draft', () => {
  test('says of a group once that it shares its name, not again on each item', () => {
    const name = {_type: 'localeString', en: 'Delivery'}
    const other = group('o', 'GENERAL', ['a', 'b'], {name})
    const {caused, own} = publish(group('g', 'STORE', ['a', 'b'], {name}), other)
    const shared = [...own.findings, ...caused].filter(
      ({code}) => code === 'category-group-name-shared',
    )
    expect(shared.map(({documentId, path}) => [documentId, path])).toEqual([['g', ['name', 'en']]])
  })

  test('tells what goes elsewhere, by transition, and of what nobody can send nothing', () => {
    const {changes, transitions} = publish(settings(30))
    const order = {afterMs: 30 * minute, toMs: 60 * minute}
    // A guest's ticket always names a group here.
    expect(changes.map((change) => [change.openedBy, groupOfChange(change), change.order])).toEqual(
      [
        ['guest', 'g', order],
        ['partner', 'g', order],
        ['partner', undefined, order],
      ],
    )
    expect(told(transitions)).toEqual(['3 STORE GENERAL'])
  })

  test('tells every way that a Ticket Type takes, and warns of what follows from it', () => {
    const {own, transitions} = publish(group('h', 'STORE', ['b']))
    expect(told(transitions)).toEqual(['2 GENERAL STORE'])
    expect(codes(own.findings)).toEqual(['store-subcategory-without-order-selection h'])
  })

  test('is told apart from what becomes possible', () => {
    const {transitions} = publish(
      subcategory('b', {submitToExternalPartners: false, allowRecentOrderSelection: true}),
    )
    expect(told(transitions)).toEqual(['7 GENERAL NOT_FORWARDED', '2 impossible NOT_FORWARDED'])
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

  test('is asked about where partners receive another name or id, though no ticket moves', () => {
    const renamed = publish(subcategory('a', {name: {en: 'New', es: 'Nuevo'}}))
    expect(renamed.changes).toEqual([])
    expect(isHarmless(renamed)).toBe(false)
    expect(renamed.partnerChanges).toEqual([
      {after: 'New', before: 'Sub-category a', documentId: 'a', field: 'name', language: 'en'},
      {after: 'Nuevo', before: undefined, documentId: 'a', field: 'name', language: 'es'},
    ])
    const mapped = publish(subcategory('a', {knowledgeForceIssueId: '0201'}))
    expect(isHarmless(mapped)).toBe(false)
    expect(mapped.partnerChanges).toEqual([
      {after: '0201', before: undefined, documentId: 'a', field: 'knowledgeForceIssueId'},
    ])
  })

  test('is harmless where neither tickets nor partners see a difference', () => {
    expect(isHarmless(publish(settings(60)))).toBe(true)
  })

  test('changes nothing for partners of what was never public', () => {
    expect(publish(subcategory('z')).partnerChanges).toEqual([])
  })

  test('tells apart what it also changes elsewhere', () => {
    const shared = [
      subcategory('s'),
      group('delivery', 'STORE', ['s'], {name: {en: 'Delivery'}}),
      group('menu', 'GENERAL', ['s'], {name: {en: 'Menu'}}),
    ]
    const renamed = group('menu', 'GENERAL', ['s'], {name: {en: 'Delivery'}})
    const {changes, elsewhere} = publish(renamed, ...shared)
    const moved = changes.filter(({kind}) => kind === 'moves')
    expect(moved.map(({category, openedBy}) => [category, openedBy])).toEqual([
      ['Delivery', 'guest'],
      ['Delivery', 'partner'],
    ])
    expect(elsewhere.changes).toEqual(expect.arrayContaining([...moved]))
    expect(publish(settings(30), ...shared).elsewhere.changes).toEqual([])
    expect(publish(group('g', 'GENERAL', ['a'])).elsewhere.changes).toEqual([])
  })

  test('is compared with what is published, whatever other drafts say', () => {
    const {transitions} = publish(settings(30), draft(group('g', 'GENERAL', ['a'])))
    expect(told(transitions)).toEqual(['3 STORE GENERAL'])
  })
})

describe('taking a document away', () => {
  test('says what can no longer happen', () => {
    const {transitions} = impact({documentId: 'g', kind: 'unpublish'})
    // Of a guest, of a partner, and of a partner who names no group.
    expect(told(transitions)).toEqual(['3 STORE impossible', '9 GENERAL impossible'])
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
    expect(told(transitions)).toEqual(['3 GENERAL STORE'])
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
    const {own, transitions} = impact(
      release,
      version('rSummer', settings(30)),
      deletion('rSummer', group('h', 'GENERAL', ['b'])),
      version('rOther', group('g', 'GENERAL', ['a'])),
      draft(settings(10)),
    )
    expect(told(transitions)).toEqual(['3 STORE GENERAL', '7 GENERAL impossible'])
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
    expect(told(transitions)).toEqual(['3 impossible STORE', '9 impossible GENERAL'])
  })
})

describe('many changes', () => {
  test('stand in one row for each group in which the same cases change', () => {
    const ids = Array.from({length: 1000}, (_, index) => `s${index}`)
    const many = [...ids.map((id) => subcategory(id)), group('big', 'STORE', ids)]
    const {changes} = publish(settings(30), ...many)
    expect(changes).toHaveLength(3003)
    const order = {afterMs: 30 * minute, toMs: 60 * minute}
    expect(
      changeRowsOf(changes).map(({cases, categoryGroupId, includesUnnamed, subcategoryIds}) => [
        categoryGroupId,
        includesUnnamed,
        subcategoryIds.length,
        cases,
      ]),
    ).toEqual([
      ['g', true, 1, [{openedBy: ['guest', 'partner'], order}]],
      ['big', true, 1000, [{openedBy: ['guest', 'partner'], order}]],
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

describe('somebody who sees a part of the market', () => {
  const access: ContentAccess = {
    covered: new Set(),
    kind: 'partial',
    reason: {filters: ['_type != "supportSettings"'], kind: 'filters'},
    withheld: new Set(),
  }
  const edit = {document: stored(draft(settings(60))), kind: 'publish'} as const

  test('is asked, whatever is published', () => {
    expect(isHarmless(impactOf(content(), edit, options))).toBe(true)
    const seen = impactOf(content(), edit, {...options, access})
    expect(isHarmless(seen)).toBe(false)
    expect(decideAfterCheck('open', undefined, seen)).toMatchObject({kind: 'show'})
    expect(decideAfterCheck('confirm', seen, seen)).toEqual({kind: 'proceed'})
  })

  test('is not kept from publishing by what may be there', () => {
    const grown = group('g', 'STORE', ['a', 'hidden'])
    const publishing = {document: stored(draft(grown)), kind: 'publish'} as const
    expect(isBlocked(impactOf(content(draft(grown)), publishing, options))).toBe(true)
    expect(isBlocked(impactOf(content(draft(grown)), publishing, {...options, access}))).toBe(false)
  })

  test('is asked nothing more where only drafts are hidden and what is published is seen whole', () => {
    const covered = new Set(['published'] as const)
    const seen = impactOf(content(), edit, {...options, access: {...access, covered}})
    expect(isHarmless(seen)).toBe(true)
  })
})
