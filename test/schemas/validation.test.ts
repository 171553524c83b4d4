import {createServer} from 'node:http'
import {type AddressInfo} from 'node:net'

import {createClient} from '@sanity/client'
import {defineType, type SanityDocument, type SchemaTypeDefinition} from 'sanity'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {createContentSource} from '../../content/contentSource.ts'
import {provideLiveContent} from '../../content/liveContent.ts'
import {provideLocale} from '../../schemas/studioLocale.ts'
import type {SeverityOverrides} from '../../engine/index.ts'
import {findingCases} from '../engine/findingCases.ts'
import {
  draft,
  group,
  settings,
  type StoredDocument,
  subcategory,
  version,
} from '../engine/documents.ts'
import {clientOf, type FilledLake, fillLake, stored} from '../filledLake.ts'
import {markersOf, notationOf} from './markers.ts'

/**
 * The cases that a published document shows; drafts and versions have tests of their own. A schema always
 * has a language, and no language may be named like a property of every object.
 */
const cases = findingCases.filter(
  ({code, languages = [], perspective}) =>
    perspective === undefined &&
    !languages.includes('constructor') &&
    (code !== 'name-missing' || languages.length > 0),
)

const options = [subcategory('a', {allowRecentOrderSelection: false}), settings(60)]
const scenarios: Readonly<Record<string, readonly StoredDocument[]>> = {
  dotted: [subcategory('a'), group('g', 'STORE', ['a', 'imported.b', 'gone'])],
  'draft-group': [
    ...options,
    draft(subcategory('a', {allowRecentOrderSelection: false})),
    group('g', 'GENERAL', ['a']),
    draft(group('g', 'STORE', ['a'])),
  ],
  'release-group': [
    ...options,
    version('r1', subcategory('a', {allowRecentOrderSelection: false})),
    group('g', 'GENERAL', ['a']),
    version('r1', group('g', 'STORE', ['a'])),
  ],
  'own-versions': [
    subcategory('a', {knowledgeForceIssueId: '0201'}),
    draft(subcategory('a', {knowledgeForceIssueId: '0201'})),
    group('g', 'GENERAL', ['a']),
  ],
}

let lake: FilledLake

beforeAll(async () => {
  lake = await fillLake({
    ...scenarios,
    'store-without-order': [
      subcategory('a', {allowRecentOrderSelection: false}),
      group('g', 'STORE', ['a']),
      settings(60),
    ],
    ...Object.fromEntries(cases.map(({documents}, index) => [`case-${index}`, documents])),
  })
})

afterAll(() => lake.close())

/** Notations of what the plugin marks on one stored document of a scenario. */
async function marksOn(dataset: string, documentId: string, code: string): Promise<string[]> {
  const document = lake.documents(dataset).find(({_id}) => _id === documentId)
  if (!document) throw new Error(`The scenario ${dataset} has no document ${documentId}`)
  const markers = await markersOf(document, clientOf(lake.url, dataset), {})
  return markers
    .filter((marker) => marker.code === `support-routing.${code}`)
    .map((marker) => notationOf(document, marker))
}

function isSupportDocument({_type}: SanityDocument): boolean {
  return _type.startsWith('support')
}

function languagesOf({
  languages = ['en'],
  optionalLanguages,
}: {
  readonly languages?: readonly string[] | undefined
  readonly optionalLanguages?: readonly string[] | undefined
}) {
  return languages.map((id) => ({
    id,
    title: id,
    ...(optionalLanguages?.includes(id) && {optional: true}),
  }))
}

describe.each(cases.map((each, index) => ({...each, index})))(
  '$code: $description',
  ({code, expected, index, languages, optionalLanguages, stores, subscriptions}) => {
    test('Sanity marks what the engine finds', async () => {
      const dataset = `case-${index}`
      const marked: string[] = []
      for (const document of lake.documents(dataset).filter(isSupportDocument)) {
        const markers = await markersOf(document, clientOf(lake.url, dataset), {
          languages: languagesOf({languages, optionalLanguages}),
          stores,
          subscriptions,
        })
        marked.push(
          ...markers
            .filter((marker) => marker.code === `support-routing.${code}`)
            .map((marker) => notationOf(document, marker)),
        )
      }
      expect(marked.toSorted()).toEqual(expected.toSorted())
    })
  },
)

describe('the documents that one is checked against', () => {
  const code = 'store-subcategory-without-order-selection'

  test('a draft sees the drafts of the others', async () => {
    expect(await marksOn('draft-group', 'drafts.a', code)).toEqual([
      'warning drafts.a allowRecentOrderSelection',
    ])
  })

  test('a published document sees what is published', async () => {
    expect(await marksOn('draft-group', 'a', code)).toEqual([])
  })

  test('a version sees its release over what is published', async () => {
    expect(await marksOn('release-group', 'versions.r1.a', code)).toEqual([
      'warning versions.r1.a allowRecentOrderSelection',
    ])
    expect(await marksOn('release-group', 'a', code)).toEqual([])
  })

  test('a document never collides with its own draft', async () => {
    expect(await marksOn('own-versions', 'drafts.a', 'knowledge-force-id-duplicate')).toEqual([])
  })
})

describe('references to documents with a dot in their id', () => {
  const document = stored(group('g', 'STORE', ['a', 'imported.b', 'gone']))

  async function danglingFor(token: string | undefined) {
    const client = createClient({...clientOf(lake.url, 'dotted').config(), token})
    const markers = await markersOf(document, client, {}, 'cli')
    return markers
      .filter(({code}) => code === 'support-routing.reference-dangling')
      .map((marker) => notationOf(document, marker))
  }

  test('are no errors where nobody without a token may see them', async () => {
    expect(await danglingFor(undefined)).toEqual(['error g supportSubcategories #k2'])
  })

  test('are errors where whoever reads would see them', async () => {
    const {token} = clientOf(lake.url, 'dotted').config()
    expect(await danglingFor(token)).toEqual([
      'error g supportSubcategories #k1',
      'error g supportSubcategories #k2',
    ])
  })
})

describe('when the other documents cannot be read', () => {
  const untyped = stored(group('g', 'unheard-of', ['a']))

  test('errors of the document alone still block, and the rest is said to be unchecked', async () => {
    const silent = await fillLake({market: []})
    await silent.close()
    const markers = await markersOf(untyped, clientOf(silent.url, 'market'), {
      languages: languagesOf({}),
    })
    const own = markers.filter(({code}) => code?.startsWith('support-routing.'))
    expect(own.map(({code, level}) => [code, level])).toEqual([
      ['support-routing.could-not-be-checked', 'warning'],
      ['support-routing.ticket-type-invalid', 'error'],
    ])
  })

  test('a lake that never answers does not hold a validator for ever', async () => {
    const hanging = createServer(() => undefined)
    const address = await new Promise<AddressInfo | string | null>((resolve) => {
      hanging.listen(0, '127.0.0.1', () => resolve(hanging.address()))
    })
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
    const client = clientOf(`http://127.0.0.1:${address.port}`, 'hanging')
    const source = createContentSource(client)
    const close = source.open()
    const withdraw = provideLiveContent(client, source)
    const markers = await markersOf(stored(subcategory('a')), client, {})
    withdraw()
    close()
    hanging.closeAllConnections()
    hanging.close()
    expect(markers.map(({code}) => code)).toContain('support-routing.could-not-be-checked')
  })
})

/**
 * Of a name that is no object, and of every note, Sanity's command line makes a warning: there is no string to stand at.
 */
const withNames = cases
  .map((each, index) => ({...each, dataset: `case-${index}`}))
  .filter(({documents, expected, optionalLanguages}) => {
    const named = documents.every(
      ({_type, name}) =>
        (typeof name === 'object' && !Array.isArray(name)) || _type === 'supportSettings',
    )
    const hasErrors = expected.some((notation) => notation.startsWith('error '))
    return named && optionalLanguages === undefined && hasErrors
  })

test.each(withNames)(
  'the command line sees the error too: $code, $description',
  async ({code, dataset, expected, languages}) => {
    const options = {languages: languagesOf({languages})}
    const marked: string[] = []
    for (const document of lake.documents(dataset).filter(isSupportDocument)) {
      const markers = await markersOf(document, clientOf(lake.url, dataset), options, 'cli')
      const own = markers.filter((marker) => marker.code === `support-routing.${code}`)
      marked.push(...own.map((marker) => notationOf(document, marker)))
    }
    expect(marked.toSorted()).toEqual(expected.toSorted())
  },
)

test('a market can take a finding more seriously', async () => {
  const index = cases.findIndex(({code, expected}) => code === 'group-empty' && expected.length > 0)
  const document = lake
    .documents(`case-${index}`)
    .find(({_type}) => _type === 'supportCategoryGroup')
  if (!document) throw new Error('There is no case of an empty group')
  const markers = await markersOf(document, clientOf(lake.url, `case-${index}`), {
    severity: {'group-empty': 'error'},
  })
  expect(markers.find(({code}) => code === 'support-routing.group-empty')?.level).toBe('error')
})

describe('a market chooses how serious the warning of a STORE sub-category is', () => {
  const code = 'store-subcategory-without-order-selection'
  async function levelsWith(severity: SeverityOverrides, environment: 'cli' | 'studio') {
    const levels: string[] = []
    for (const document of lake.documents('store-without-order')) {
      const client = clientOf(lake.url, 'store-without-order')
      const markers = await markersOf(document, client, {severity}, environment)
      const own = markers.filter((marker) => marker.code === `support-routing.${code}`)
      levels.push(...own.map((marker) => notationOf(document, marker)))
    }
    return levels
  }

  test.each(['studio', 'cli'] as const)(
    'as an error it blocks both sides, in %s',
    async (environment) => {
      expect(await levelsWith({[code]: 'error'}, environment)).toEqual([
        'error a allowRecentOrderSelection',
        'error g supportSubcategories #k0',
      ])
    },
  )

  test('as a note it stays where it is', async () => {
    expect(await levelsWith({[code]: 'info'}, 'studio')).toEqual([
      'info a allowRecentOrderSelection',
      'info g supportSubcategories #k0',
    ])
  })

  test('switched off it is gone', async () => {
    expect(await levelsWith({[code]: 'off'}, 'studio')).toEqual([])
  })
})

test('a marker speaks the language that the Studio shows, and English without a Studio', async () => {
  const index = cases.findIndex(({code, expected}) => code === 'group-empty' && expected.length > 0)
  const dataset = `case-${index}`
  const client = clientOf(lake.url, dataset)
  const messageNow = async () => {
    const document = lake.documents(dataset).find(({_type}) => _type === 'supportCategoryGroup')
    if (!document) throw new Error('There is no case of an empty group')
    const markers = await markersOf(document, client, {})
    return markers.find(({code}) => code === 'support-routing.group-empty')?.message
  }
  const inEnglish = 'The group “Group g” holds no sub-category'
  expect(await messageNow()).toMatch(inEnglish)
  const withdrawSpanish = provideLocale(client, 'es-ES')
  expect(await messageNow()).toMatch('El grupo “Group g” no contiene ninguna subcategoría')
  const withdrawPortuguese = provideLocale(client, 'pt-PT')
  // The next language is there before the last one leaves.
  withdrawSpanish()
  expect(await messageNow()).toMatch('O grupo “Group g” não contém nenhuma subcategoria')
  withdrawPortuguese()
  expect(await messageNow()).toMatch(inEnglish)
})

test.each([
  [
    undefined,
    'What depends on other documents could not be checked: the server cannot be reached. It is',
  ],
  [
    'es-ES',
    'No se ha podido comprobar lo que depende de otros documentos: no se puede acceder al servidor. Se',
  ],
  [
    'pt-PT',
    'Não foi possível verificar o que depende de outros documentos: não é possível aceder ao servidor. Será',
  ],
])('what could not be checked is said in the language %s', async (locale, words) => {
  const silent = await fillLake({market: []})
  await silent.close()
  const client = clientOf(silent.url, 'market')
  const withdraw = locale === undefined ? undefined : provideLocale(client, locale)
  const markers = await markersOf(stored(subcategory('a')), client, {})
  withdraw?.()
  const marker = markers.find(({code}) => code === 'support-routing.could-not-be-checked')
  expect(marker?.message).toMatch(words)
})

/** A localeString of the host, with fields for some languages. */
const ownType = (fields: readonly string[]) =>
  defineType({
    fields: fields.map((name) => ({name, type: 'string'})),
    name: 'localeString',
    type: 'object',
  })
/** What the plugin marks on a name in a Studio whose localeString is its own, in a market of Portuguese and English. */
async function marksWith(hostType: SchemaTypeDefinition, name: unknown) {
  const market = await fillLake({market: []})
  const markers = await markersOf(
    stored(subcategory('a', {name})),
    clientOf(market.url, 'market'),
    {languages: languagesOf({languages: ['pt', 'en']}), localeString: false},
    'studio',
    [hostType],
  )
  await market.close()
  return markers
    .filter(({code}) => code?.startsWith('support-routing.'))
    .map(({code, level, message, path}) => ({code, level, message, path}))
}
const lacking = (message: RegExp) => ({
  code: 'support-routing.language-without-field',
  level: 'warning',
  message: expect.stringMatching(message),
  path: [],
})
const missingAt = (...path: string[]) =>
  expect.objectContaining({code: 'support-routing.name-missing', level: 'error', path})

describe('a Studio with a localeString of its own', () => {
  test('is asked for the languages that it has fields for, and told once of the others', async () => {
    const found = await marksWith(ownType(['en', 'fr']), {_type: 'localeString', fr: 'A'})
    expect(found).toContainEqual(lacking(/no field “pt”/))
    expect(found).toContainEqual(missingAt('name', 'en'))
    expect(found).not.toContainEqual(missingAt('name', 'pt'))
  })

  test('with none of the languages needs a name in any one', async () => {
    const named = await marksWith(ownType(['fr']), {_type: 'localeString', fr: 'A'})
    expect(named).toContainEqual(lacking(/no field “pt” or “en”/))
    expect(named.filter(({level}) => level === 'error')).toEqual([])
    const nameless = await marksWith(ownType(['fr']), {_type: 'localeString'})
    expect(nameless).toContainEqual(missingAt('name'))
  })

  test('that is an internationalized array is asked for all of them, at its items', async () => {
    const item = {
      fields: [
        {name: 'language', type: 'string'},
        {name: 'value', type: 'string'},
      ],
      name: 'internationalizedArrayStringValue',
      type: 'object',
    } as const
    const list = defineType({name: 'localeString', of: [item], type: 'array'})
    const stored = [{_key: 'x', _type: item.name, language: 'pt', value: ' A'}]
    const found = await marksWith(list, stored)
    expect(found).not.toContainEqual(lacking(/./))
    expect(found).toContainEqual(missingAt('name'))
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'support-routing.name-whitespace',
        path: ['name', {_key: 'x'}, 'value'],
      }),
    )
  })

  test('that is a string has its name in plain text, and needs one', async () => {
    const text = defineType({name: 'localeString', type: 'string'})
    const named = await marksWith(text, 'A')
    expect(named.filter(({level}) => level === 'error')).toEqual([])
    expect(named).not.toContainEqual(lacking(/./))
    expect(await marksWith(text, undefined)).toContainEqual(missingAt('name'))
  })

  test('that is no object is asked for nothing', async () => {
    const list = defineType({name: 'localeString', of: [{type: 'string'}], type: 'array'})
    const found = await marksWith(list, ['A'])
    expect(found).toContainEqual(lacking(/no field “pt” or “en”/))
    expect(found.filter(({level}) => level === 'error')).toEqual([])
  })

  test('with all of them is told nothing', async () => {
    const found = await marksWith(ownType(['pt', 'en']), {_type: 'localeString', en: 'A', pt: 'A'})
    expect(found.map(({code}) => code)).not.toContain('support-routing.language-without-field')
  })
})
