import {describe, expect, test} from 'vitest'

import {analyzeRouting, type FindingCode} from '../../engine/index.ts'
import {describeFinding, type MarketLanguage} from '../../schemas/index.ts'
import {draft, group, read, settings, subcategory} from '../engine/documents.ts'
import {type FindingCase, findingCases} from '../engine/findingCases.ts'
import {minutesText} from '../../words/minutesText.ts'
import {findingSentences, spoken} from './findingSentences.ts'

const languages: readonly MarketLanguage[] = [
  {id: 'en', title: 'English'},
  {id: 'pt', title: 'Português'},
  {id: 'es', title: 'Español'},
]

type Content = Pick<
  FindingCase,
  | 'code'
  | 'documents'
  | 'languages'
  | 'optionalLanguages'
  | 'perspective'
  | 'stores'
  | 'subscriptions'
>

/** The different sentences about one code in some content. */
function sentences(content: Content, locale: string | undefined): readonly string[] {
  const {perspective} = content
  const config = read(content.documents, perspective === undefined ? {} : {perspective})
  const findings = analyzeRouting(config, {
    languages: content.languages,
    optionalLanguages: content.optionalLanguages,
    stores: content.stores,
    subscriptions: content.subscriptions,
  })
  const own = findings.filter(({code}) => code === content.code)
  return [...new Set(own.map((each) => describeFinding(each, config, {languages, locale})))]
}

const found = findingCases.filter(({expected}) => expected.length > 0)

function firstCase(code: string): FindingCase {
  const first = found.find((each) => each.code === code)
  if (!first) throw new Error(`There is no case of ${code}`)
  return first
}

describe.each(Object.entries(findingSentences))('%s', (code, expected) => {
  test.each(spoken)('is said in %s', (language) => {
    expect(sentences(firstCase(code), language).slice(0, 2)).toEqual(expected[language])
  })
})

test.each(found)('says every case in whole, different sentences: $code, $description', (each) => {
  const said = spoken.map((language) => sentences(each, language))
  for (const sentence of said.flat()) {
    expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/su)
    expect(sentence).not.toMatch(/undefined|\[object|null|NaN minutes|“\s*”/u)
  }
  const [english = [], spanish = [], portuguese = []] = said
  expect(new Set([...english, ...spanish, ...portuguese]).size).toBe(english.length * spoken.length)
})

test('what is not published is blamed for a blocked group only where it blocks, and a release can take it in', () => {
  const documents = [draft(subcategory('a')), group('g', 'STORE', ['a'])]
  const say = (perspective: FindingCase['perspective'], severity: 'error' | 'warning') => {
    const config = read(documents, perspective === undefined ? {} : {perspective})
    return analyzeRouting(config, {severity: {'reference-not-published': severity}})
      .filter(({code}) => code === 'reference-not-published')
      .map((finding) => describeFinding(finding, config, {languages}))
  }
  expect(say('drafts', 'error')).toEqual([
    '“Sub-category a” is not published, so guests and partners do not see it in the group “Group g”, and no change of the group can be published. Publish it first.',
  ])
  expect(say('drafts', 'warning')).toEqual([
    '“Sub-category a” is not published, so guests and partners do not see it in the group “Group g”. Publish it first.',
  ])
  expect(say(['r1'], 'error')).toEqual([
    expect.stringMatching(/Publish it first, or add it to this release\.$/),
  ])
})

describe('the language', () => {
  const empty = firstCase('group-empty')

  test.each([
    ['en-US', 'en'],
    ['es-ES', 'es'],
    ['es', 'es'],
    ['pt-PT', 'pt'],
    ['pt-BR', 'pt'],
    ['PT-pt', 'pt'],
  ] as const)('of the Studio %s is %s', (locale, language) => {
    expect(sentences(empty, locale)).toEqual(findingSentences['group-empty'][language])
  })

  test.each([undefined, '', 'fr-FR', 'espresso'])('is English for %j', (locale) => {
    expect(sentences(empty, locale)).toEqual(findingSentences['group-empty'].en)
  })
})

const noOption = subcategory('a', {allowRecentOrderSelection: false, name: {en: 'Cold food'}})
const named = (id: string, en: string, type = 'STORE') => group(id, type, ['a'], {name: {en}})

/** How a sentence begins; with several documents, without a name, and where both are mixed. */
test.each([
  [
    'store-subcategory-without-order-selection',
    [noOption, named('g', 'Home Delivery')],
    {
      en: 'In the STORE group “Home Delivery”,',
      es: 'En el grupo STORE “Home Delivery”,',
      pt: 'No grupo STORE “Home Delivery”,',
    },
  ],
  [
    'store-subcategory-without-order-selection',
    [
      noOption,
      named('g', 'Home Delivery'),
      named('h', 'Íntegro'),
      group('i', 'STORE', ['a'], {name: {}}),
    ],
    {
      en: 'In the STORE groups “Home Delivery”, “Íntegro”, and one without a name,',
      es: 'En los grupos STORE “Home Delivery”, “Íntegro” y uno sin nombre,',
      pt: 'Nos grupos STORE “Home Delivery”, “Íntegro” e um sem nome,',
    },
  ],
  [
    'store-subcategory-without-order-selection',
    [noOption, named('g', 'Home Delivery'), named('h', 'Imperial')],
    {
      en: 'In the STORE groups “Home Delivery” and “Imperial”,',
      es: 'En los grupos STORE “Home Delivery” e “Imperial”,',
      pt: 'Nos grupos STORE “Home Delivery” e “Imperial”,',
    },
  ],
  [
    'group-empty',
    [group('g', 'STORE', [], {name: {}})],
    {en: 'This group holds', es: 'Este grupo no contiene', pt: 'Este grupo não contém'},
  ],
  [
    'external-partners-off',
    [subcategory('a', {name: {}, submitToExternalPartners: false}), named('g', 'G')],
    {
      en: '“Submit Support Requests to External Partners” is off: tickets of this sub-category',
      es: '“Submit Support Requests to External Partners” está desactivado: los tickets de esta subcategoría',
      pt: '“Submit Support Requests to External Partners” está desativado: os tickets desta subcategoria',
    },
  ],
  [
    'reference-dangling',
    [group('g', 'STORE', [], {name: {en: 'G'}, supportSubcategories: [{_key: 'k'}]})],
    {
      en: 'This item of the group “G” refers to nothing yet.',
      es: 'Este elemento del grupo “G” todavía no hace referencia a nada.',
      pt: 'Este item do grupo “G” ainda não faz referência a nada.',
    },
  ],
  [
    'threshold-missing',
    [named('g', 'Home Delivery'), draft(settings(60))],
    {
      en: '“Store Support Ticket Time Threshold” is not set, so no ticket of the STORE group “Home Delivery”',
      es: '“Store Support Ticket Time Threshold” no está definido, así que ningún ticket del grupo STORE “Home Delivery”',
      pt: '“Store Support Ticket Time Threshold” não está definido, pelo que nenhum ticket do grupo STORE “Home Delivery”',
    },
  ],
] as const satisfies readonly (readonly [FindingCode, FindingCase['documents'], object])[])(
  'counts and names what takes part: %s',
  (code, documents, expected) => {
    for (const language of spoken) {
      const [first = ''] = sentences({code, documents}, language)
      expect(first.slice(0, expected[language].length)).toBe(expected[language])
    }
  },
)

/** How a sentence names five of many others, and the spellings of an id. */
describe('with more others than it names', () => {
  const eight = Array.from({length: 8}, (_, index) => `s${index}`)
  const shared = eight.map((id) =>
    subcategory(id, {knowledgeForceIssueId: '1', name: {en: id}, allowRecentOrderSelection: false}),
  )

  test.each<[FindingCode, Content['documents'], Record<(typeof spoken)[number], string>]>([
    [
      'knowledge-force-id-duplicate',
      shared,
      {
        en: '“s1”, “s2”, “s3”, “s4”, “s5”, and 2 others:',
        es: '“s1”, “s2”, “s3”, “s4”, “s5” y 2 más:',
        pt: '“s1”, “s2”, “s3”, “s4”, “s5” e mais 2:',
      },
    ],
    [
      'store-subcategory-without-order-selection',
      [
        ...shared.slice(0, 1),
        ...eight.slice(0, 6).map((id) => group(`g${id}`, 'STORE', ['s0'], {name: {en: `G${id}`}})),
      ],
      {
        en: 'STORE groups “Gs0”, “Gs1”, “Gs2”, “Gs3”, “Gs4”, and 1 other,',
        es: 'grupos STORE “Gs0”, “Gs1”, “Gs2”, “Gs3”, “Gs4” y 1 más,',
        pt: 'grupos STORE “Gs0”, “Gs1”, “Gs2”, “Gs3”, “Gs4” e mais 1,',
      },
    ],
    [
      'knowledge-force-id-format',
      [
        ...shared.slice(0, 1),
        settings(
          60,
          eight.map((_, index) => '1'.padStart(index + 2, '0')),
        ),
      ],
      {
        en: '“01”, “001”, “0001”, “00001”, “000001”, or in 3 other ways,',
        es: '“01”, “001”, “0001”, “00001”, “000001” o de otras 3 formas;',
        pt: '“01”, “001”, “0001”, “00001”, “000001” ou de outras 3 formas;',
      },
    ],
  ])('%s counts the rest', (code, documents, expected) => {
    for (const language of spoken) {
      const [sentence] = sentences({code, documents}, language)
      expect(sentence).toContain(expected[language])
    }
  })
})

describe('what a reference leads to', () => {
  const foreign = {_key: 'k', _type: 'crossDatasetReference', _dataset: 'other', _ref: 'a'}
  const documents = [group('g', 'STORE', [], {supportSubcategories: [foreign]})]

  test('is said to be outside where it is', () => {
    const content = {code: 'reference-dangling', documents} as const
    expect(sentences(content, 'en')).toEqual([
      'This item of the group “Group g” refers to something outside of this dataset, so guests cannot choose it. Choose a sub-category of this dataset, or remove the item.',
    ])
    expect(sentences(content, 'es')[0]).toContain('fuera de este dataset')
    expect(sentences(content, 'pt')[0]).toContain('fora deste dataset')
  })
})

function sentencesOfEntry(id: unknown): readonly string[] {
  const documents = [{...settings(60), knowledgeForceIssues: [{_key: 'a', id}]}]
  return sentences({code: 'knowledge-force-list-invalid', documents}, 'en')
}

test('an entry of the list that has a blank around it counts without, one without an id for nothing', () => {
  expect(sentencesOfEntry('0201 ')).toEqual([
    'The Knowledge Force id “0201 ” in the market’s list begins or ends with a blank, which it counts without. Remove the blank.',
  ])
  expect(sentencesOfEntry(' ')).toEqual(sentencesOfEntry(undefined))
  expect(sentencesOfEntry(undefined)).toEqual([
    'This entry of the market’s list has no Knowledge Force id, so it counts for nothing. Enter the id, or remove the entry.',
  ])
})

function sentencesOfName(en: string): readonly string[] {
  const documents = [subcategory('a', {name: {en}})]
  return sentences({code: 'name-whitespace', documents}, 'en')
}

test('a name with a blank inside is not said to begin or end with it', () => {
  expect(sentencesOfName('A\tB')).toEqual([
    'The name “A\tB” in “English” has a character inside that nobody sees, like a line break or a zero width space. Partners use names as keys, with every character: remove this one.',
  ])
  expect(sentencesOfName('A\tB ')[0]).toContain('begins or ends with a blank')
})

test('stores that nobody is connected to are counted, and five of them named', () => {
  const [sentence] = sentences(
    {
      code: 'nobody-subscribed',
      documents: [subcategory('a'), group('g', 'STORE', ['a'])],
      stores: ['1', '2', '3', '4', '5', '6', '7', '8'],
      subscriptions: [
        {event: 'STORE_SUPPORT_TICKET', partner: 'Quick', stores: ['8']},
        {event: 'GENERAL_SUPPORT_TICKET', partner: 'Care', stores: 'region'},
      ],
    },
    'en',
  )
  expect(sentence).toBe(
    'Not every ticket of the group “Group g” reaches a partner: in 7 of 8 stores (“1”, “2”, “3”, “4”, “5”, and 2 others) no partner receives STORE_SUPPORT_TICKET_EVENT. Subscribe one in the Partner’s admin.',
  )
})

test('a threshold beyond all numbers is told as one, in a sentence of ordinary length', () => {
  const config = read([settings(1e300)])
  const [finding] = analyzeRouting(config)
  if (!finding) throw new Error('Nothing was found.')
  expect(describeFinding(finding, config, {languages})).toMatch(
    /^With 1e\+300 minutes, more than 7/u,
  )
})

function plainly(value: number, unit: string): string {
  return `${value} ${unit}`
}

test('minutes beyond what numbers can tell apart are told as more', () => {
  expect(minutesText(6e304, plainly)).toBe('> 150119987579 minute')
  expect(minutesText(Number.MAX_SAFE_INTEGER, plainly)).toMatch(/^150119987579 minute/u)
})
