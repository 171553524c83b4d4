import {describe, expect, test} from 'vitest'
import {compileRouting, type Perspective, readRoutingConfig} from '../../engine/index.ts'
import {
  deletion,
  draft,
  group,
  read,
  reference,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from './documents.ts'

const named = (id: string, kf: string) => subcategory(id, {knowledgeForceIssueId: kf})

describe('a perspective', () => {
  const published = named('a', 'published')
  const drafted = draft(named('a', 'draft'))
  const inR1 = version('r1', named('a', 'r1'))
  const inR2 = version('r2', named('a', 'r2'))
  const all = [inR2, drafted, published, inR1]

  const rows: readonly [string, Perspective | undefined, readonly StoredDocument[], unknown][] = [
    ['is published by default', undefined, all, 'published'],
    ['published sees no draft', 'published', [drafted], undefined],
    ['published sees no version', 'published', [inR1], undefined],
    ['drafts prefers the draft', 'drafts', all, 'draft'],
    ['drafts falls back to published', 'drafts', [published, inR1], 'published'],
    ['drafts sees no version', 'drafts', [inR1], undefined],
    ['a list takes its first match', ['r2', 'r1'], all, 'r2'],
    ['a list passes over releases without the document', ['r3', 'r1'], all, 'r1'],
    ['a list falls back to published', ['r3'], all, 'published'],
    ['a list has no drafts unless it names them', ['r3'], [drafted], undefined],
    ['a list may name drafts', ['r3', 'drafts'], all, 'draft'],
    ['published in a list still comes last', ['published', 'r1'], all, 'r1'],
    ['an empty list is published', [], all, 'published'],
    ['a deletion removes', ['r1'], [published, deletion('r1', published)], undefined],
    [
      'a deletion hides what lies below',
      ['r1', 'r2'],
      [inR2, published, deletion('r1', published)],
      undefined,
    ],
    [
      'a match above a deletion stands',
      ['r2', 'r1'],
      [inR2, published, deletion('r1', published)],
      'r2',
    ],
    [
      'only a version can delete',
      'drafts',
      [
        {...published, _system: {delete: true}},
        {...drafted, _system: {delete: true}},
      ],
      'draft',
    ],
    ['a deletion elsewhere is none', ['r2'], [published, deletion('r1', published)], 'published'],
  ]
  test.each(rows)('%s', (_, perspective, documents, expected) => {
    const config = read(documents, perspective === undefined ? {} : {perspective})
    expect(config.subcategories.get('a')?.knowledgeForceIssueId).toBe(expected)
    const reversed = read(documents.toReversed(), perspective === undefined ? {} : {perspective})
    expect(reversed.subcategories.get('a')?.knowledgeForceIssueId).toBe(expected)
  })

  test('applies to groups and settings as well', () => {
    const documents = [settings(60), version('r1', settings(30)), draft(group('g', 'STORE', []))]
    expect(read(documents, {perspective: ['r1']}).settings?.storeSupportTicketTimeThreshold).toBe(
      30,
    )
    expect(read(documents).categoryGroups.size).toBe(0)
    expect(read(documents, {perspective: 'drafts'}).categoryGroups.has('g')).toBe(true)
  })

  test('that is none falls back to published', () => {
    const config = Reflect.apply(readRoutingConfig, undefined, [all, {perspective: 7}])
    expect(config.perspective).toBe('published')
  })

  test('keeps the dots of an id behind a release', () => {
    const config = read([version('r1', subcategory('a.b'))], {perspective: ['r1']})
    expect([...config.subcategories.keys()]).toEqual(['a.b'])
  })
})

describe('documents', () => {
  test('with the same _id: the last one counts', () => {
    expect(
      read([named('a', '1'), named('a', '2')]).subcategories.get('a')?.knowledgeForceIssueId,
    ).toBe('2')
  })

  test('of other types or without an id are passed over', () => {
    const junk = [null, 7, 'a', [], {}, {_id: 7}, {_id: ''}, {_id: 'drafts.'}, {_id: 'versions.r1'}]
    const config = read([
      ...junk,
      {_id: 'page', _type: 'page'},
      {...subcategory('a'), _id: 'versions.drafts.a'},
    ])
    expect(config.subcategories.size + config.categoryGroups.size).toBe(0)
    expect(config.unpublishedSubcategories.size).toBe(0)
  })

  test('of the settings type count only under the one id', () => {
    expect(read([{...settings(60), _id: 'other'}]).settings).toBeUndefined()
    expect(read([{...subcategory('x'), _id: 'supportSettings'}]).settings).toBeUndefined()
  })

  test.each([[null], [undefined], [7], [{}]])('must be iterable: %s throws', (documents) => {
    expect(() => Reflect.apply(readRoutingConfig, undefined, [documents])).toThrow(TypeError)
  })

  test('may come from any iterable, once', () => {
    const once = new Set([subcategory('a')]).values()
    expect(read(once).subcategories.has('a')).toBe(true)
  })
})

describe('stored values', () => {
  test('keep unknown values as they are', () => {
    const config = read([
      subcategory('a', {submitToExternalPartners: 'true', knowledgeForceIssueId: 201}),
    ])
    expect(config.subcategories.get('a')).toMatchObject({
      submitToExternalPartners: 'true',
      knowledgeForceIssueId: 201,
    })
  })

  test('names keep text only, and no _type', () => {
    const name: unknown = JSON.parse(
      '{"_type":"localeString","pt":"a ","en":5,"__proto__":"x","es":null}',
    )
    const stored = read([subcategory('a', {name})]).subcategories.get('a')
    expect(Object.entries(stored?.name ?? {})).toEqual([
      ['pt', 'a '],
      ['__proto__', 'x'],
    ])
    expect(read([subcategory('a', {name: 'text'})]).subcategories.get('a')?.name).toEqual({})
  })

  test('items are addressed by key, or by index where no key names one item', () => {
    const items = [
      reference('a', 'k'),
      {_ref: 'b'},
      null,
      reference('c', 'same'),
      reference('d', 'same'),
    ]
    const config = read([group('g', 'STORE', [], {supportSubcategories: items})])
    expect(config.categoryGroups.get('g')?.items).toEqual([
      {path: ['supportSubcategories', {_key: 'k'}], ref: 'a'},
      {path: ['supportSubcategories', 1], ref: 'b'},
      {path: ['supportSubcategories', 2], ref: undefined},
      {path: ['supportSubcategories', 3], ref: 'c'},
      {path: ['supportSubcategories', 4], ref: 'd'},
    ])
  })

  test('an item without a key is held', () => {
    const config = read([
      subcategory('a'),
      group('g', 'GENERAL', [], {supportSubcategories: [{_ref: 'a'}]}),
    ])
    expect(compileRouting(config).route({subcategoryId: 'a', submittedAt: 0}).outcome).toBe(
      'GENERAL',
    )
  })

  test.each([
    ['another type', 'page'],
    ['a draft id', 'drafts.a'],
    ['nothing', 'gone'],
  ])('a reference to %s is not held', (_, ref) => {
    const config = read([
      subcategory('a'),
      draft(subcategory('a')),
      {_id: 'page', _type: 'page'},
      group('g', 'GENERAL', [ref]),
    ])
    const {route} = compileRouting(config)
    expect(route({subcategoryId: 'a', categoryGroupId: 'g', submittedAt: 0}).reason).toBe(
      'subcategory-not-in-group',
    )
    expect(route({subcategoryId: ref, categoryGroupId: 'g', submittedAt: 0}).reason).toBe(
      'unknown-subcategory',
    )
  })

  test('the agreed list keeps entries that have an id', () => {
    const stored = settings(60)
    const knowledgeForceIssues = [
      {id: '0201', title: 'Late'},
      {id: ' '},
      {id: 5},
      null,
      {id: '7', title: 3},
    ]
    expect(read([{...stored, knowledgeForceIssues}]).settings?.knowledgeForceIssues).toEqual([
      {id: '0201', title: 'Late'},
      {id: '7', title: undefined},
    ])
    expect(read([{...stored, knowledgeForceIssues: 'x'}]).settings?.knowledgeForceIssues).toEqual(
      [],
    )
  })
})

describe('field names', () => {
  const fieldNames = {
    ticketType: 'type',
    submitToExternalPartners: 'external',
    storeSupportTicketTimeThreshold: 'limit',
  }

  test('of a market are read instead of ours', () => {
    const config = read(
      [
        subcategory('a', {submitToExternalPartners: undefined, external: true}),
        group('g', undefined, ['a'], {type: 'STORE'}),
        {...settings(undefined), limit: 1},
      ],
      {fieldNames},
    )
    const decision = compileRouting(config).route({
      subcategoryId: 'a',
      submittedAt: 60_001,
      order: {placedAt: 0},
    })
    expect(decision.reason).toBe('past-threshold')
    expect(config.fieldNames.allowRecentOrderSelection).toBe('allowRecentOrderSelection')
  })

  test('that are none fall back to ours', () => {
    const config = Reflect.apply(readRoutingConfig, undefined, [[], {fieldNames: {ticketType: 5}}])
    expect(config.fieldNames.ticketType).toBe('ticketType')
  })
})

test('sub-categories without a published document are listed with their states', () => {
  const config = read([
    subcategory('published'),
    draft(subcategory('published')),
    version('r2', subcategory('new')),
    draft(subcategory('new')),
    deletion('r1', subcategory('new')),
    draft(group('g', 'STORE', [])),
  ])
  expect([...config.unpublishedSubcategories]).toEqual([['new', ['drafts', 'r2']]])
})
