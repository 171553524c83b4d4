import {describe, expect, test} from 'vitest'

import {analyzeRouting, type FindingCode} from '../../engine/index.ts'
import {describeFinding, type MarketLanguage} from '../../schemas/index.ts'
import {draft, group, read, settings, subcategory} from '../engine/documents.ts'
import {type FindingCase, findingCases} from '../engine/findingCases.ts'
import {findingSentences, spoken} from './findingSentences.ts'

const languages: readonly MarketLanguage[] = [
  {id: 'en', title: 'English'},
  {id: 'pt', title: 'Português'},
  {id: 'es', title: 'Español'},
]

type Content = Pick<FindingCase, 'code' | 'documents' | 'languages' | 'perspective'>

/** The different sentences about one code in some content. */
function sentences(content: Content, locale: string | undefined): readonly string[] {
  const {perspective} = content
  const config = read(content.documents, perspective === undefined ? {} : {perspective})
  const findings = analyzeRouting(
    config,
    content.languages ? {languages: content.languages} : undefined,
  )
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
