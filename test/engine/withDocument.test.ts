import {describe, expect, test} from 'vitest'
import {compileRouting, withDocument} from '../../engine/index.ts'
import {deletion, draft, group, read, settings, subcategory, version} from './documents.ts'

const market = [
  subcategory('a'),
  subcategory('b'),
  draft(subcategory('new')),
  group('g', 'STORE', ['a', 'new']),
  settings(60),
]
const config = read(market)

describe('the document being edited', () => {
  test.each([
    ['published', subcategory('a', {submitToExternalPartners: false})],
    ['a draft', draft(subcategory('a', {submitToExternalPartners: false}))],
    ['a release version', version('r1', subcategory('a', {submitToExternalPartners: false}))],
  ])('is laid over by published id when it is %s', (_, document) => {
    const next = withDocument(config, document)
    expect(next.subcategories.get('a')?.submitToExternalPartners).toBe(false)
    expect(compileRouting(next).route({subcategoryId: 'a', submittedAt: 0}).reason).toBe(
      'external-partners-off',
    )
    expect(config.subcategories.get('a')?.submitToExternalPartners).toBe(true)
  })

  test('shares everything that it does not touch', () => {
    const next = withDocument(config, draft(group('g', 'GENERAL', ['a'])))
    expect(next.subcategories).toBe(config.subcategories)
    expect(next.settings).toBe(config.settings)
    expect(next.unpublishedSubcategories).toBe(config.unpublishedSubcategories)
    expect(next.categoryGroups).not.toBe(config.categoryGroups)
  })

  test('may be new', () => {
    const next = withDocument(config, draft(group('h', 'GENERAL', ['b'])))
    expect(compileRouting(next).route({subcategoryId: 'b', submittedAt: 0}).outcome).toBe('GENERAL')
  })

  test('may be the settings', () => {
    const next = withDocument(config, draft(settings(5)))
    expect(next.settings?.storeSupportTicketTimeThreshold).toBe(5)
    expect(withDocument(config, {_id: 'supportSettings', _type: 'page'}).settings).toBeUndefined()
  })

  test('may be settings under another id, which count for nothing', () => {
    const next = withDocument(config, draft({...settings(5), _id: 'other'}))
    expect(next.settings).toBe(config.settings)
    expect([...next.misplacedSettings.keys()]).toEqual(['other'])
    const gone = withDocument(next, {_id: 'other', _type: 'page'})
    expect(gone.misplacedSettings.size).toBe(0)
  })

  test('is read with the field names of the config', () => {
    const mapped = read(market, {fieldNames: {ticketType: 'type'}})
    const next = withDocument(mapped, group('g', 'STORE', [], {type: 'GENERAL'}))
    expect(next.categoryGroups.get('g')?.ticketType).toBe('GENERAL')
  })

  test('leaves its old place when its type changes', () => {
    const next = withDocument(config, {...group('a', 'STORE', []), _id: 'drafts.a'})
    expect(next.subcategories.has('a')).toBe(false)
    expect(next.categoryGroups.has('a')).toBe(true)
  })

  test('is removed by a version that deletes it', () => {
    expect(withDocument(config, deletion('r1', subcategory('a'))).subcategories.has('a')).toBe(
      false,
    )
  })

  test.each([
    ['null', null],
    ['text', 'a'],
    ['a list', [subcategory('a')]],
    ['an object without an id', {_type: 'supportSubcategory'}],
    ['an id that is no text', {...subcategory('a'), _id: 5}],
    ['an id that is only a prefix', {...subcategory('a'), _id: 'drafts.'}],
    ['a document of another type', {_id: 'page', _type: 'page'}],
  ])('gives the very same config for %s', (_, document) => {
    expect(withDocument(config, document)).toBe(config)
  })
})

function unpublished(document: unknown) {
  return [...withDocument(config, document).unpublishedSubcategories]
}

describe('the states of sub-categories without a published document', () => {
  test('gain a new draft', () => {
    expect(unpublished(draft(subcategory('c')))).toEqual([
      ['new', ['drafts']],
      ['c', ['drafts']],
    ])
  })

  test('gain a further state', () => {
    expect(unpublished(version('r1', subcategory('new')))).toEqual([['new', ['drafts', 'r1']]])
  })

  test('gain a further state where the perspective shows another', () => {
    const drafts = read(market, {perspective: 'drafts'})
    const next = withDocument(drafts, version('r1', subcategory('new')))
    expect([...next.unpublishedSubcategories]).toEqual([['new', ['drafts', 'r1']]])
  })

  test('do not gain a draft of a published document', () => {
    expect(unpublished(draft(subcategory('a')))).toEqual([['new', ['drafts']]])
  })

  test('lose a document that is published', () => {
    expect(unpublished(subcategory('new'))).toEqual([])
  })

  test('lose a state that becomes a deletion', () => {
    const two = read([...market, version('r1', subcategory('new'))])
    const next = withDocument(two, deletion('r1', subcategory('new')))
    expect([...next.unpublishedSubcategories]).toEqual([['new', ['drafts']]])
  })
})
