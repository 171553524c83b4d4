import type {AnalyzeOptions, FindingCode, Perspective} from '../../engine/index.ts'
import {
  deletion,
  draft,
  group,
  reference,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from './documents.ts'

/** Content, and where the analysis finds one code in it: severity, document, path. */
export interface FindingCase extends Pick<AnalyzeOptions, 'stores' | 'subscriptions'> {
  readonly code: FindingCode
  readonly description: string
  readonly documents: readonly StoredDocument[]
  readonly expected: readonly string[]
  readonly perspective?: Perspective
  readonly languages?: readonly string[]
  readonly optionalLanguages?: readonly string[]
}

const off = {submitToExternalPartners: false}
const kf = (value: unknown) => subcategory('a', {knowledgeForceIssueId: value})
const named = (name: unknown) => subcategory('a', {name})
const listed = (knowledgeForceIssues: unknown) => ({...settings(60), knowledgeForceIssues})

function cases(
  code: FindingCode,
  rows: readonly (readonly [
    description: string,
    documents: readonly StoredDocument[],
    expected?: readonly string[],
    options?: Pick<
      FindingCase,
      'languages' | 'optionalLanguages' | 'perspective' | 'stores' | 'subscriptions'
    >,
  ])[],
): readonly FindingCase[] {
  return rows.map(([description, documents, expected = [], options]) => {
    const found: FindingCase = {code, description, documents, expected}
    return options ? Object.assign(found, options) : found
  })
}

/** A group whose names are these. */
const titled = (id: string, type: unknown, refs: readonly string[], name: object) =>
  group(id, type, refs, {name})

const ofStores = (...stores: readonly string[]) =>
  ({event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores}) as const
const ofRegion = {event: 'GENERAL_SUPPORT_TICKET', partner: 'Care', stores: 'region'} as const
const market = [
  subcategory('a'),
  group('g', 'STORE', ['a']),
  group('h', 'GENERAL', ['a']),
  settings(60),
]

/** A group with a weak reference. */
const weakly = (ref: string, fields: StoredDocument) =>
  group('g', 'STORE', [], {
    supportSubcategories: [{...reference(ref, 'k0'), _weak: true, ...fields}],
  })
const list = (...items: readonly object[]) => named(items)

const noOption = subcategory('a', {allowRecentOrderSelection: undefined})

/** Every finding: what triggers it, and what comes close without triggering it. */
export const findingCases: readonly FindingCase[] = [
  ...cases('store-subcategory-without-order-selection', [
    [
      'sits on the option and on the item of each STORE group',
      [noOption, group('g', 'STORE', ['b', 'a']), group('h', 'STORE', ['a'])],
      [
        'warning a allowRecentOrderSelection',
        'warning g supportSubcategories #k1',
        'warning h supportSubcategories #k0',
      ],
    ],
    [
      'an option of text is off',
      [subcategory('a', {allowRecentOrderSelection: 'true'}), group('g', 'STORE', ['a'])],
      ['warning a allowRecentOrderSelection', 'warning g supportSubcategories #k0'],
    ],
    [
      'only the first of two items',
      [noOption, group('g', 'STORE', ['a', 'a'])],
      ['warning a allowRecentOrderSelection', 'warning g supportSubcategories #k0'],
    ],
    ['not with the option', [subcategory('a'), group('g', 'STORE', ['a'])]],
    ['not in a GENERAL group', [noOption, group('g', 'GENERAL', ['a'])]],
    ['not in a group with a misspelt type', [noOption, group('g', 'store', ['a'])]],
    ['not while nothing is forwarded', [{...noOption, ...off}, group('g', 'STORE', ['a'])]],
    [
      'not while the toggle is text',
      [{...noOption, submitToExternalPartners: 'true'}, group('g', 'STORE', ['a'])],
    ],
    ['not outside of groups', [noOption]],
  ]),
  ...cases('ticket-type-missing', [
    ['undefined', [group('g', undefined, [])], ['error g ticketType']],
    ['null', [group('g', null, [])], ['error g ticketType']],
    ['empty', [group('g', '', [])], ['error g ticketType']],
    ['not for another value', [group('g', 'OTHER', [])]],
    ['not for a type', [group('g', 'GENERAL', []), group('h', 'STORE', [])]],
  ]),
  ...cases('ticket-type-invalid', [
    ['another value', [group('g', 'OTHER', [])], ['error g ticketType']],
    ['lower case', [group('g', 'store', [])], ['error g ticketType']],
    ['blanks around', [group('g', ' GENERAL', [])], ['error g ticketType']],
    ['no text', [group('g', ['STORE'], [])], ['error g ticketType']],
    ['not when missing', [group('g', undefined, [])]],
    ['not for a type', [group('g', 'GENERAL', []), group('h', 'STORE', [])]],
  ]),
  ...cases('subcategory-in-conflicting-groups', [
    [
      'sits on the sub-category and each item',
      [subcategory('a'), group('g', 'STORE', ['a']), group('h', 'GENERAL', ['a'])],
      ['warning a', 'warning g supportSubcategories #k0', 'warning h supportSubcategories #k0'],
    ],
    [
      'not on a group without a valid type',
      [
        subcategory('a'),
        group('g', 'STORE', ['a']),
        group('h', 'GENERAL', ['a']),
        group('i', 'other', ['a']),
      ],
      ['warning a', 'warning g supportSubcategories #k0', 'warning h supportSubcategories #k0'],
    ],
    [
      'not in two groups of one type',
      [subcategory('a'), group('g', 'STORE', ['a']), group('h', 'STORE', ['a'])],
    ],
    [
      'not with a missing type',
      [subcategory('a'), group('g', 'STORE', ['a']), group('h', undefined, ['a'])],
    ],
  ]),
  ...cases('subcategory-not-in-any-group', [
    ['no group refers to it', [subcategory('a'), group('g', 'STORE', ['b'])], ['info a']],
    [
      'only a draft of a group does',
      [subcategory('a'), draft(group('g', 'STORE', ['a']))],
      ['info a'],
    ],
    [
      'not under drafts then',
      [subcategory('a'), draft(group('g', 'STORE', ['a']))],
      [],
      {perspective: 'drafts'},
    ],
    ['not when a group holds it', [subcategory('a'), group('g', 'OTHER', ['a'])]],
  ]),
  ...cases('subcategories-malformed', [
    [
      'an object in the place of the list',
      [group('g', 'STORE', [], {supportSubcategories: {_ref: 'a'}})],
      ['error g supportSubcategories'],
    ],
    [
      'text in the place of the list',
      [group('g', 'STORE', [], {supportSubcategories: 'a'})],
      ['error g supportSubcategories'],
    ],
    ['not when there is none', [group('g', 'STORE', [], {supportSubcategories: null})]],
  ]),
  ...cases('group-empty', [
    ['an empty list', [group('g', 'STORE', [])], ['warning g supportSubcategories']],
    [
      'no list',
      [group('g', 'STORE', [], {supportSubcategories: undefined})],
      ['warning g supportSubcategories'],
    ],
    ['not when every item dangles: those are found themselves', [group('g', 'STORE', ['x'])]],
  ]),
  ...cases('reference-dangling', [
    ['to nothing', [group('g', 'STORE', ['x'])], ['error g supportSubcategories #k0']],
    [
      'to another type',
      [{_id: 'x', _type: 'page'}, group('g', 'STORE', ['x'])],
      ['error g supportSubcategories #k0'],
    ],
    [
      'to a draft id',
      [subcategory('a'), draft(subcategory('a')), group('g', 'STORE', ['drafts.a'])],
      ['error g supportSubcategories #k0'],
    ],
    ...[
      {_type: 'crossDatasetReference', _dataset: 'other', _projectId: 'p', _ref: 'a'},
      {_type: 'ofMarket', _dataset: 'other', _ref: 'a'},
      {_type: 'reference', _projectId: 'p', _ref: 'a'},
      {_type: 'globalDocumentReference', _ref: 'a'},
      {_type: 'ofLibrary', _ref: 'dataset:p.other:a'},
    ].map(
      (item) =>
        [
          `out of the dataset, whatever has that id here: ${JSON.stringify(item)}`,
          [
            subcategory('a'),
            group('g', 'STORE', [], {supportSubcategories: [{...item, _key: 'k'}]}),
          ],
          ['error g supportSubcategories #k'],
        ] as const,
    ),
    [
      'an item without a reference',
      [group('g', 'STORE', [], {supportSubcategories: [{_key: 'k'}]})],
      ['error g supportSubcategories #k'],
    ],
    [
      'an item that is no object',
      [group('g', 'STORE', [], {supportSubcategories: [null]})],
      ['error g supportSubcategories 0'],
    ],
    [
      'a reference that is no text',
      [group('g', 'STORE', [], {supportSubcategories: [{_key: 'k', _ref: 5}]})],
      ['error g supportSubcategories #k'],
    ],
    [
      'each of two to nothing',
      [group('g', 'STORE', ['x', 'x'])],
      ['error g supportSubcategories #k0', 'error g supportSubcategories #k1'],
    ],
    [
      'to what a release removes',
      [subcategory('a'), deletion('r1', subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
      {perspective: ['r1']},
    ],
    ['not to a sub-category', [subcategory('a'), group('g', 'STORE', ['a'])]],
    ['not to one that is not published yet', [draft(subcategory('a')), group('g', 'STORE', ['a'])]],
  ]),
  ...cases('reference-duplicate', [
    [
      'sits on the later items',
      [subcategory('a'), subcategory('b'), group('g', 'STORE', ['a', 'b', 'a', 'a'])],
      ['error g supportSubcategories #k2', 'error g supportSubcategories #k3'],
    ],
    [
      'by index where items share a key',
      [
        subcategory('a'),
        group('g', 'STORE', [], {supportSubcategories: [reference('a', 'k'), reference('a', 'k')]}),
      ],
      ['error g supportSubcategories 1'],
    ],
    [
      'of a draft too',
      [draft(subcategory('a')), group('g', 'STORE', ['a', 'a'])],
      ['error g supportSubcategories #k1'],
    ],
    [
      'not in different groups',
      [subcategory('a'), group('g', 'STORE', ['a']), group('h', 'STORE', ['a'])],
    ],
    ['to nothing', [group('g', 'STORE', ['x', 'x'])], ['error g supportSubcategories #k1']],
    [
      'not of items without a reference',
      [group('g', 'STORE', [], {supportSubcategories: [{_key: 'k'}, {_key: 'l'}]})],
    ],
  ]),
  ...cases('reference-not-published', [
    [
      'a draft',
      [draft(subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
    ],
    [
      'a version',
      [version('r1', subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
    ],
    [
      'a draft, under drafts',
      [draft(subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
      {perspective: 'drafts'},
    ],
    [
      'a version, under drafts',
      [version('r1', subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
      {perspective: 'drafts'},
    ],
    [
      'a version of a release outside of the stack',
      [version('r2', subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
      {perspective: ['r1']},
    ],
    [
      'a draft, in a stack with drafts',
      [draft(subcategory('a')), group('g', 'STORE', ['a'])],
      ['error g supportSubcategories #k0'],
      {perspective: ['r1', 'drafts']},
    ],
    [
      'not a version of a release in the stack',
      [version('r2', subcategory('a')), group('g', 'STORE', ['a'])],
      [],
      {perspective: ['r1', 'r2']},
    ],
    [
      'a version that a release above removes again',
      [
        deletion('r1', subcategory('a')),
        version('r2', subcategory('a')),
        group('g', 'STORE', ['a']),
      ],
      ['error g supportSubcategories #k0'],
      {perspective: ['r1', 'r2']},
    ],
    [
      'not a published one with a draft',
      [subcategory('a'), draft(subcategory('a')), group('g', 'STORE', ['a'])],
      [],
      {perspective: 'drafts'},
    ],
    ['not what exists nowhere', [group('g', 'STORE', ['a'])]],
    [
      'only the first of two items',
      [draft(subcategory('a')), group('g', 'STORE', ['a', 'a'])],
      ['error g supportSubcategories #k0'],
    ],
  ]),
  ...cases('reference-weak', [
    [
      'to what is published',
      [subcategory('a'), weakly('a', {})],
      ['warning g supportSubcategories #k0'],
    ],
    [
      'that would have become strong, had the group been a draft',
      [subcategory('a'), weakly('a', {_strengthenOnPublish: {type: 'supportSubcategory'}})],
      ['warning g supportSubcategories #k0'],
    ],
    [
      'to a draft, where nothing will make it strong',
      [draft(subcategory('a')), weakly('a', {})],
      ['warning g supportSubcategories #k0'],
    ],
    [
      'not to a draft, as long as publishing makes it strong',
      [draft(subcategory('a')), weakly('a', {_strengthenOnPublish: {type: 'supportSubcategory'}})],
    ],
    ['not to nothing', [weakly('a', {})]],
    ['not of a strong one', [subcategory('a'), weakly('a', {_weak: false})]],
    ['not of one that says it in text', [subcategory('a'), weakly('a', {_weak: 'true'})]],
  ]),
  ...cases('external-partners-off', [
    [
      'sits on the toggle and on the items',
      [subcategory('a', off), group('g', 'STORE', ['a']), group('h', 'GENERAL', ['a'])],
      [
        'info a submitToExternalPartners',
        'info g supportSubcategories #k0',
        'info h supportSubcategories #k0',
      ],
    ],
    ['without a group', [subcategory('a', off)], ['info a submitToExternalPartners']],
    [
      'not when it was never set',
      [subcategory('a', {submitToExternalPartners: undefined}), group('g', 'STORE', ['a'])],
    ],
    ['not when on', [subcategory('a'), group('g', 'STORE', ['a'])]],
  ]),
  ...cases('external-partners-not-set', [
    [
      'sits on the toggle and on the items',
      [subcategory('a', {submitToExternalPartners: undefined}), group('g', 'GENERAL', ['a'])],
      ['warning a submitToExternalPartners', 'warning g supportSubcategories #k0'],
    ],
    [
      'undefined',
      [subcategory('a', {submitToExternalPartners: undefined})],
      ['warning a submitToExternalPartners'],
    ],
    [
      'null',
      [subcategory('a', {submitToExternalPartners: null})],
      ['warning a submitToExternalPartners'],
    ],
    [
      'text',
      [subcategory('a', {submitToExternalPartners: 'true'})],
      ['warning a submitToExternalPartners'],
    ],
    [
      'a number',
      [subcategory('a', {submitToExternalPartners: 1})],
      ['warning a submitToExternalPartners'],
    ],
    ['not when off or on', [subcategory('a', off), subcategory('b')]],
  ]),
  ...cases('knowledge-force-id-missing', [
    ['undefined', [kf(undefined), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    [
      'in a list of nothing but numbers too',
      [kf(undefined), listed([{_key: 'a', id: 201}])],
      ['error a knowledgeForceIssueId'],
    ],
    ['null', [kf(null), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    ['empty', [kf(''), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    ['blank', [kf(' \t'), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    ['not without a list', [kf(undefined), settings(60)]],
    ['not without settings', [kf(undefined)]],
    ['not while nothing is forwarded', [{...kf(undefined), ...off}, settings(60, ['0201'])]],
    ['not with an id', [kf('0201'), settings(60, ['0201'])]],
  ]),
  ...cases('knowledge-force-id-not-in-list', [
    ['another id', [kf('0202'), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    [
      'another id with blanks',
      [kf(' 0202'), settings(60, ['0201'])],
      ['error a knowledgeForceIssueId'],
    ],
    ['a number is no id', [kf(201), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    [
      'in a list with numbers, by what else is in it',
      [
        kf('0202'),
        listed([
          {_key: 'a', id: 202},
          {_key: 'b', id: '0201'},
        ]),
      ],
      ['error a knowledgeForceIssueId'],
    ],
    [
      'in a list of nothing but numbers',
      [kf('0202'), listed([{_key: 'a', id: 202}])],
      ['error a knowledgeForceIssueId'],
    ],
    [
      'while nothing is forwarded',
      [{...kf('0202'), ...off}, settings(60, ['0201'])],
      ['error a knowledgeForceIssueId'],
    ],
    ['not without a list', [kf('0202'), settings(60)]],
    ['not in another spelling', [kf('201'), settings(60, ['0201'])]],
    ['not when listed', [kf('0201'), settings(60, ['0201'])]],
    ['not when listed with blanks around', [kf('0201'), listed([{_key: 'a', id: ' 0201 '}])]],
  ]),
  ...cases('knowledge-force-id-format', [
    ['blanks around', [kf('0201 '), settings(60, ['0201'])], ['error a knowledgeForceIssueId']],
    [
      'blanks around as in the list',
      [kf('0201 '), listed([{_key: 'a', id: '0201 '}])],
      ['error a knowledgeForceIssueId'],
    ],
    [
      'leading zeros missing',
      [kf('201'), settings(60, ['0201'])],
      ['error a knowledgeForceIssueId'],
    ],
    [
      'leading zeros too many',
      [kf('00201'), settings(60, ['0201'])],
      ['error a knowledgeForceIssueId'],
    ],
    ['another case', [kf('kf1'), settings(60, ['KF1'])], ['error a knowledgeForceIssueId']],
    ['nothing but zeros', [kf('0'), settings(60, ['000'])], ['error a knowledgeForceIssueId']],
    [
      'blanks around without a list',
      [kf(' 0201'), settings(60)],
      ['error a knowledgeForceIssueId'],
    ],
    ['not when listed', [kf('0201'), settings(60, ['0201'])]],
    ['not when listed in two spellings', [kf('201'), settings(60, ['0201', '201'])]],
    ['not for another id', [kf(' 0202'), settings(60, ['0201'])]],
    ['not for leading zeros without a list', [kf('201')]],
    ['not for a blank', [kf('  ')]],
    ['not for a number', [kf(201), settings(60, ['0201'])]],
  ]),
  ...cases('knowledge-force-id-duplicate', [
    [
      'sits on each',
      [kf('1'), subcategory('b', {knowledgeForceIssueId: '1'})],
      ['warning a knowledgeForceIssueId', 'warning b knowledgeForceIssueId'],
    ],
    [
      'blanks around are no difference',
      [kf('1 '), subcategory('b', {knowledgeForceIssueId: '1'})],
      ['warning a knowledgeForceIssueId', 'warning b knowledgeForceIssueId'],
    ],
    [
      'not for leading zeros, which carry meaning',
      [kf('01'), subcategory('b', {knowledgeForceIssueId: '1'})],
    ],
    [
      'not for missing ids',
      [
        kf(undefined),
        subcategory('b'),
        subcategory('c', {knowledgeForceIssueId: ''}),
        subcategory('d', {knowledgeForceIssueId: ''}),
      ],
    ],
    ['not for two states of one document', [kf('1'), draft(kf('1'))]],
  ]),
  ...cases('knowledge-force-list-invalid', [
    [
      'a number, whose leading zeros nobody knows',
      [
        listed([
          {_key: 'n', id: 201},
          {_key: 'g', id: '0202'},
        ]),
      ],
      ['error supportSettings knowledgeForceIssues #n'],
    ],
    [
      'blanks around, seen and unseen ones',
      [
        listed([
          {_key: 'a', id: '0201 '},
          {_key: 'b', id: '\t0202'},
          {_key: 'c', id: '0203\u200B'},
        ]),
      ],
      [
        'error supportSettings knowledgeForceIssues #a',
        'error supportSettings knowledgeForceIssues #b',
        'error supportSettings knowledgeForceIssues #c',
      ],
    ],
    [
      'no id, or a blank one',
      [listed([{_key: 'a'}, {_key: 'b', id: null}, {_key: 'c', id: ' '}])],
      [
        'error supportSettings knowledgeForceIssues #a',
        'error supportSettings knowledgeForceIssues #b',
        'error supportSettings knowledgeForceIssues #c',
      ],
    ],
    [
      'an entry that is no object',
      [listed(['0201', 201])],
      [
        'error supportSettings knowledgeForceIssues 0',
        'error supportSettings knowledgeForceIssues 1',
      ],
    ],
    [
      'by index where entries share a key',
      [
        listed([
          {_key: 'k', id: '0201'},
          {_key: 'k', id: true},
        ]),
      ],
      ['error supportSettings knowledgeForceIssues 1'],
    ],
    ['no list at all', [listed('0201, 0202')], ['error supportSettings knowledgeForceIssues']],
    [
      'not for ids, however they look',
      [
        listed([
          {_key: 'a', id: '0'},
          {_key: 'b', id: 'KF 1'},
        ]),
      ],
    ],
    ['not without a list', [listed(undefined), kf(201)]],
  ]),
  ...cases('threshold-missing', [
    [
      'undefined',
      [settings(undefined), group('g', 'STORE', [])],
      ['error supportSettings storeSupportTicketTimeThreshold'],
    ],
    [
      'null',
      [settings(null), group('g', 'STORE', [])],
      ['error supportSettings storeSupportTicketTimeThreshold'],
    ],
    [
      'no settings: on each STORE group',
      [group('g', 'STORE', []), group('h', 'GENERAL', []), group('i', 'STORE', [])],
      ['warning g ticketType', 'warning i ticketType'],
    ],
    [
      'settings that are only a draft',
      [draft(settings(60)), group('g', 'STORE', [])],
      ['warning g ticketType'],
    ],
    ['not without a STORE group', [settings(undefined), group('g', 'GENERAL', [])]],
    ['not when invalid', [settings('60'), group('g', 'STORE', [])]],
    ['not when set', [settings(0), group('g', 'STORE', [])]],
  ]),
  ...cases('threshold-invalid', [
    ['negative', [settings(-1)], ['error supportSettings storeSupportTicketTimeThreshold']],
    ['a fraction', [settings(0.5)], ['error supportSettings storeSupportTicketTimeThreshold']],
    [
      'a long fraction',
      [settings(20_000.5)],
      ['error supportSettings storeSupportTicketTimeThreshold'],
    ],
    ['text', [settings('60')], ['error supportSettings storeSupportTicketTimeThreshold']],
    [
      'not a number',
      [settings(Number.NaN)],
      ['error supportSettings storeSupportTicketTimeThreshold'],
    ],
    ['not for whole minutes beyond what is an exact number', [settings(1e300)]],
    ['infinite', [settings(Infinity)], ['error supportSettings storeSupportTicketTimeThreshold']],
    ['not when missing', [settings(undefined)]],
    ['not whole minutes', [settings(0)]],
  ]),
  ...cases('threshold-zero', [
    ['zero', [settings(0)], ['warning supportSettings storeSupportTicketTimeThreshold']],
    ['minus zero', [settings(-0)], ['warning supportSettings storeSupportTicketTimeThreshold']],
    ['not one minute', [settings(1)]],
    ['not text', [settings('0')]],
  ]),
  ...cases('threshold-very-long', [
    [
      'more than seven days',
      [settings(10_081)],
      ['warning supportSettings storeSupportTicketTimeThreshold'],
    ],
    [
      'far beyond what is an exact number',
      [settings(1e300)],
      ['warning supportSettings storeSupportTicketTimeThreshold'],
    ],
    ['not seven days', [settings(10_080)]],
  ]),
  ...cases('name-missing', [
    [
      'a language of the market',
      [named({en: 'A', pt: ' '})],
      ['error a name pt', 'error a name es'],
      {languages: ['en', 'pt', 'es']},
    ],
    [
      'in a group',
      [group('g', 'STORE', [], {name: {en: 'G'}})],
      ['error g name pt'],
      {languages: ['en', 'pt']},
    ],
    [
      'a language called like a property of every object',
      [named({en: 'A'})],
      ['error a name constructor'],
      {languages: ['constructor']},
    ],
    [
      'as a note, and never more, in a language that is optional',
      [named({en: 'A'})],
      ['info a name pt', 'error a name es'],
      {languages: ['en', 'pt', 'es'], optionalLanguages: ['pt']},
    ],
    [
      'at a list that has no item in a language, or one that is no text',
      [list({_key: 'en', value: 'A'}, {_key: 'pt', value: 1})],
      ['error a name'],
      {languages: ['en', 'pt']},
    ],
    [
      'at the item of a list that is blank',
      [list({_key: 'x', language: 'en', value: ' '})],
      ['error a name #x value'],
      {languages: ['en']},
    ],
    ['at a list with no language at all', [list({_key: '', value: 'A'})], ['error a name']],
    ['no language at all', [named({_type: 'localeString', en: ' '})], ['error a name']],
    ['no name', [named(undefined)], ['error a name']],
    ['a name that is neither an object nor text', [named(1)], ['error a name']],
    ['plain text of nothing but blanks', [named(' ')], ['error a name']],
    ['not plain text', [named('A')], [], {languages: ['en', 'pt']}],
    ['not when some language has text and the market names none', [named({en: ' ', pt: 'A'})]],
    ['not with every language', [named({en: 'A', pt: 'A'})], [], {languages: ['en', 'pt']}],
  ]),
  ...cases('name-plain-text', [
    ['once, whatever the languages', [named('A')], ['error a name'], {languages: ['pt', 'en']}],
    ['in a market that names no languages', [named('A')], ['error a name']],
    ['in a group', [group('g', 'STORE', [], {name: 'G'})], ['error g name']],
    ['not in a language', [named({en: 'A'})]],
    ['not a number', [named(1)]],
  ]),
  ...cases('name-whitespace', [
    [
      'leading and trailing, each language',
      [named({en: ' A', pt: 'A\n', es: 'A'})],
      ['warning a name en', 'warning a name pt'],
    ],
    [
      'in a language that the market does not name',
      [named({en: 'A', fr: 'A '})],
      ['warning a name fr'],
      {languages: ['en']},
    ],
    ['in a group', [group('g', 'STORE', [], {name: {pt: 'G '}})], ['warning g name pt']],
    [
      'at the item of a list, whose language may be its key',
      [list({_key: 'x', language: 'en', value: 'A '}, {_key: 'pt', value: ' A'})],
      ['warning a name #x value', 'warning a name #pt value'],
    ],
    [
      'not in a second item of one language, which counts for nothing',
      [list({_key: 'en', value: 'A'}, {_key: 'x', language: 'en', value: 'B '})],
    ],
    ...['\u200b', '\u00a0', '\u2800', '\u00ad', '\u3164', '\t', '\u0000', '\u200d'].map(
      (blank) =>
        [
          `any character that shows nothing: ${JSON.stringify(blank)}`,
          [named({en: `A${blank}`, pt: `${blank}A`})],
          ['warning a name en', 'warning a name pt'],
        ] as const,
    ),
    ...['\t', '\n', '\u0000', '\u0085', '\u00ad', '\u200b', '\u2060', '\ufeff'].map(
      (stray) =>
        [
          `inside, what nobody writes: ${JSON.stringify(stray)}`,
          [named({en: `A${stray}B`})],
          ['warning a name en'],
        ] as const,
    ),
    ['not blanks inside that separate words', [named({en: 'A  B', pt: 'A\u00a0B'})]],
    [
      'not joiners and variation selectors inside, which are writing',
      [named({en: '\u{1f468}\u200d\u{1f373} Menu', fa: 'می\u200cخواهم', pt: '\u2764\ufe0f Menu'})],
    ],
    ['not for nothing but blanks', [named({en: 'A', pt: ' ', es: '\u200b\t'})]],
  ]),
  ...cases('name-damaged', [
    [
      'in each language',
      [named({en: 'Caf\ufffd', pt: 'Caf\ufffd', es: 'Café'})],
      ['warning a name en', 'warning a name pt'],
    ],
    ['in a group', [group('g', 'STORE', [], {name: {pt: 'Caf\ufffd'}})], ['warning g name pt']],
    ['not a question mark', [named({en: 'Caf?'})]],
  ]),
  ...cases('category-group-name-shared', [
    [
      'sits on the name of each group and on the items that they share',
      [
        subcategory('a'),
        subcategory('b'),
        titled('g', 'STORE', ['b', 'a'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['a'], {en: 'Menu'}),
      ],
      [
        'warning g name en',
        'warning g supportSubcategories #k1',
        'warning h name en',
        'warning h supportSubcategories #k0',
      ],
    ],
    [
      'matters less where all are for stores',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        titled('h', 'STORE', ['a'], {en: 'Menu'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'matters less where none is, whatever is wrong with a type',
      [
        subcategory('a'),
        titled('g', 'GENERAL', ['a'], {en: 'Menu'}),
        titled('h', undefined, ['a'], {en: 'Menu'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'matters where another holder makes tickets without a group go to the region',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        titled('h', 'STORE', ['a'], {en: 'Menu'}),
        titled('i', 'GENERAL', ['a'], {en: 'Bar'}),
      ],
      [
        'warning g name en',
        'warning g supportSubcategories #k0',
        'warning h name en',
        'warning h supportSubcategories #k0',
      ],
    ],
    [
      'matters less where the one for stores has a name of its own',
      [
        subcategory('a'),
        titled('g', 'GENERAL', ['a'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['a'], {en: 'Menu'}),
        titled('i', 'STORE', ['a'], {en: 'Bar'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'matters less while nothing is forwarded',
      [
        subcategory('a', off),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['a'], {en: 'Menu'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'is weighed for each item, and for a name by the worst of them',
      [
        subcategory('a', off),
        subcategory('b'),
        titled('g', 'STORE', ['a', 'b'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['a', 'b'], {en: 'Menu'}),
      ],
      [
        'warning g name en',
        'info g supportSubcategories #k0',
        'warning g supportSubcategories #k1',
        'warning h name en',
        'info h supportSubcategories #k0',
        'warning h supportSubcategories #k1',
      ],
    ],
    [
      'between languages, in another form of Unicode',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Caf\u00e9', es: 'Comida'}),
        titled('h', 'STORE', ['a'], {en: 'Menu', pt: 'Cafe\u0301'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name pt',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'only the first of two items',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a', 'a'], {en: 'Menu'}),
        titled('h', 'STORE', ['a'], {en: 'Menu'}),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
    ],
    [
      'with a draft of another group, under drafts',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        titled('h', 'STORE', ['a'], {en: 'Bar'}),
        draft(titled('h', 'STORE', ['a'], {en: 'Menu'})),
      ],
      [
        'info g name en',
        'info g supportSubcategories #k0',
        'info h name en',
        'info h supportSubcategories #k0',
      ],
      {perspective: 'drafts'},
    ],
    [
      'not with a draft that does not count',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        draft(titled('h', 'STORE', ['a'], {en: 'Menu'})),
      ],
      [],
      {perspective: 'published'},
    ],
    [
      'not in other letters, nor with a blank more',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['a'], {en: 'menu', pt: 'Menu '}),
      ],
    ],
    [
      'not of nothing but blanks',
      [
        subcategory('a'),
        titled('g', 'STORE', ['a'], {en: 'Menu', pt: '\u200b'}),
        titled('h', 'GENERAL', ['a'], {en: 'Bar', pt: '\u200b'}),
      ],
    ],
    [
      'not where they hold other sub-categories',
      [
        subcategory('a'),
        subcategory('b'),
        titled('g', 'STORE', ['a', 'x'], {en: 'Menu'}),
        titled('h', 'GENERAL', ['b', 'x'], {en: 'Menu'}),
      ],
    ],
    [
      'not within one group',
      [subcategory('a'), titled('g', 'STORE', ['a'], {en: 'Menu', es: 'Menu'})],
    ],
  ]),
  ...cases('settings-misplaced', [
    ['under another id', [{...settings(60), _id: 'other'}], ['warning other']],
    [
      'beside the settings, each',
      [settings(60), {...settings(5), _id: 'one'}, {...settings(5), _id: 'two'}],
      ['warning one', 'warning two'],
    ],
    [
      'a draft of one, under drafts',
      [draft({...settings(60), _id: 'other'})],
      ['warning other'],
      {perspective: 'drafts'},
    ],
    [
      'not a draft that does not count',
      [draft({...settings(60), _id: 'other'})],
      [],
      {perspective: 'published'},
    ],
    [
      'not a draft or a version of the settings',
      [settings(60), draft(settings(5)), version('r1', settings(5))],
      [],
      {perspective: ['r1', 'drafts']},
    ],
    ['not a document of another type', [{_id: 'other', _type: 'page'}]],
  ]),
  ...cases('nobody-subscribed', [
    [
      'of a store event that no partner connects a store to, and of none for the region',
      market,
      ['warning g ticketType', 'warning h ticketType'],
      {subscriptions: []},
    ],
    [
      'of the region: no partner for all of it',
      market,
      ['warning g ticketType', 'warning h ticketType'],
      {subscriptions: [ofStores('1'), {...ofRegion, stores: ['1']}]},
    ],
    [
      'of stores: only a partner for the region, who connects to none',
      market,
      ['warning g ticketType'],
      {subscriptions: [ofRegion, {...ofRegion, event: 'STORE_SUPPORT_TICKET'}, ofStores()]},
    ],
    [
      'of a store of the market that no partner connects to',
      market,
      ['warning g ticketType'],
      {subscriptions: [ofRegion, ofStores('1', '2')], stores: ['1', '2', '3']},
    ],
    ['not of a store that is not known', market, [], {subscriptions: [ofRegion, ofStores('1')]}],
    [
      'not where every store is connected',
      market,
      [],
      {subscriptions: [ofRegion, ofStores('1'), ofStores('2', '9')], stores: ['1', '2']},
    ],
    ['not while nobody knows who is subscribed', market, [], {stores: ['1']}],
    [
      'not of a group that fires nothing',
      [
        subcategory('a', off),
        group('g', 'STORE', ['a', 'x']),
        group('h', 'GENERAL', []),
        settings(60),
      ],
      [],
      {subscriptions: []},
    ],
  ]),
]
