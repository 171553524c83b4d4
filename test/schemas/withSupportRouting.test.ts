import {extractSchema} from '@sanity/schema/_internal'
import * as fc from 'fast-check'
import {
  createSchema,
  createWorkspaceFromConfig,
  defineField,
  defineType,
  type FieldDefinition,
  type Rule,
  type Schema,
  type SchemaTypeDefinition,
  validateDocument,
} from 'sanity'
import {describe, expect, onTestFinished, test} from 'vitest'

import {people} from '../../local-lake/index.ts'
import {type SupportedTypeOptions, withSupportRouting} from '../../schemas/index.ts'
import {provideMarket} from '../../schemas/workspaceMarket.ts'
import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf, fillLake, stored} from '../filledLake.ts'
import {hostTypes} from './hostTypes.ts'

const english = {languages: [{id: 'en', title: 'English'}]}
const host = hostTypes()

/** The fields of a document type, by name. */
function fieldsOf(type: SchemaTypeDefinition | undefined): ReadonlyMap<string, FieldDefinition> {
  if (!type || !('fields' in type) || !Array.isArray(type.fields)) throw new Error('No fields.')
  const fields: readonly FieldDefinition[] = type.fields
  return new Map(fields.map((field) => [field.name, field]))
}

const wrappedSubcategory = (options: SupportedTypeOptions, type = host[1]) =>
  withSupportRouting(type ? [type] : [], options)[0]

test('other types come back as they are, and nothing that is given changes', () => {
  const before = hostTypes()
  const shown = JSON.stringify(before)
  const after = withSupportRouting(before, english)
  expect(after[0]).toBe(before[0])
  expect(after[3]).toBe(before[3])
  expect(after[1]).not.toBe(before[1])
  expect(JSON.stringify(before)).toBe(shown)
})

test('one type is taken as well as a list', () => {
  const page = defineType({fields: [{name: 'a', type: 'string'}], name: 'page', type: 'document'})
  expect(withSupportRouting(page)).toBe(page)
})

test('a field that the type lacks is added where the host wants it, or not at all', () => {
  const placed = fieldsOf(wrappedSubcategory({fieldset: 'more', group: 'routing'}))
  expect(placed.get('allowRecentOrderSelection')).toMatchObject({
    fieldset: 'more',
    group: 'routing',
  })
  expect(placed.get('orderRank')).toBe(fieldsOf(host[1]).get('orderRank'))
  expect([...fieldsOf(wrappedSubcategory({addFields: false})).keys()]).toEqual([
    'name',
    'orderRank',
    'submitToExternalPartners',
  ])
})

test.each([
  [
    'a mapped field that the type lacks',
    () => withSupportRouting(host, {fieldNames: {ticketType: 'kind'}}),
    'withSupportRouting: supportCategoryGroup has no field "kind", which fieldNames.ticketType names. Add the field to the type, or correct fieldNames.ticketType.',
  ],
  [
    'a type that inherits its fields',
    () => withSupportRouting({name: 'supportSettings', type: 'page'}),
    'withSupportRouting: supportSettings has no fields of its own, since its type is "page". Give it the type "document" and write its fields there.',
  ],
  [
    'a misspelt option',
    () => Reflect.apply(withSupportRouting, undefined, [host, {groups: 'a'}]),
    /withSupportRouting: groups is no option/,
  ],
])('%s is refused in a sentence', (_, call, sentence) => {
  expect(call).toThrow(sentence)
})

const lockedBy = (readOnly: FieldDefinition['readOnly'], mayEdit: boolean) => {
  const type = defineType({
    fields: [defineField({name: 'submitToExternalPartners', readOnly, type: 'boolean'})],
    name: 'supportSubcategory',
    type: 'document',
  })
  const field = fieldsOf(wrappedSubcategory({canEditRouting: () => mayEdit}, type)).get(
    'submitToExternalPartners',
  )
  const lock = field?.readOnly
  const context = {currentUser: null, document: undefined, parent: {}, path: [], value: true}
  return typeof lock === 'function' ? lock(context) : lock
}

describe('read-only', () => {
  test.each([
    ['nobody says so', undefined, true, false],
    ['the host says so', true, true, true],
    ['a function of the host says so', () => true, true, true],
    ['a function of the host does not', () => false, true, false],
    ['we say so', false, false, true],
    ['we say so, and a function of the host does not', () => false, false, true],
  ])('where %s', (_, readOnly, mayEdit, expected) => {
    expect(lockedBy(readOnly, mayEdit)).toBe(expected)
  })
})

describe('with what the plugin of the workspace has', () => {
  const workspace = {dataset: 'shared', projectId: 'local'}

  test('its stored names and rights hold, without being given again', () => {
    provideMarket(workspace, {canEditRouting: () => false, fieldNames: {ticketType: 'kind'}})
    const [, , type] = withSupportRouting(hostTypes({ticketType: 'kind'}), {}, workspace)
    const fields = fieldsOf(type)
    expect([...fields.keys()]).toEqual(['name', 'kind', 'supportSubcategories'])
    expect(typeof fields.get('kind')?.readOnly).toBe('function')
  })

  test('an option that both give, and that differs, is refused', () => {
    provideMarket(workspace, english)
    expect(() => withSupportRouting(host, {...english}, workspace)).not.toThrow()
    expect(() =>
      withSupportRouting(host, {languages: [{id: 'pt', title: 'PT'}]}, workspace),
    ).toThrow(
      'withSupportRouting: languages differs from the languages that supportRouting() of this workspace has. Give it to supportRouting() only.',
    )
  })
})

const rule = (each: Rule) => each.required()

test('what Sanity extracts of a host only grows', () => {
  const validation = fc.constantFrom<{validation?: FieldDefinition['validation']}>(
    {},
    {validation: false},
    {validation: rule},
    {validation: [rule, rule]},
  )
  const place = fc.constantFrom({}, {group: 'routing'}, {fieldset: 'more'})
  const field = fc.tuple(
    fc.constantFrom(
      {name: 'knowledgeForceIssueId', type: 'string'},
      {name: 'knowledgeForceIssueId', type: 'text'},
      {name: 'allowRecentOrderSelection', type: 'boolean'},
      {name: 'description', type: 'localeString'},
      {components: {input: () => null}, name: 'notes', type: 'string'},
    ),
    validation,
    place,
  )
  const fields = fc.uniqueArray(
    field.map((parts): FieldDefinition => Object.assign({}, ...parts)),
    {selector: ({name}) => name},
  )
  fc.assert(
    fc.property(fields, fc.constantFrom('ticketType', 'kind'), (extra, ticketType) => {
      const before = hostTypes({extra, ticketType})
      const after = withSupportRouting(before, {fieldNames: {ticketType}, group: 'routing'})
      expect(extracted(after)).toMatchObject(extracted(before))
    }),
    {numRuns: 30},
  )
})

/** The attributes of each type, by their names. */
function extracted(types: readonly SchemaTypeDefinition[]) {
  const schema = createSchema({name: 'host', types: [...types]})
  return Object.fromEntries(
    extractSchema(schema).map((type) => [
      type.name,
      type.type === 'document' ? type.attributes : type.value,
    ]),
  )
}

test("the host's GraphQL schema, as its command line deploys it, gets fields and loses nothing", async () => {
  const before = await graphQLOf(host)
  const after = await graphQLOf(withSupportRouting(host, english))
  expect(after).toMatchObject(before)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(before).toHaveProperty('SupportSubcategory.submitToExternalPartners')
  expect(after).toHaveProperty('SupportSubcategory.allowRecentOrderSelection')
})

/** The file of Sanity's command line that makes it, which the package does not export. */
const generator = new URL(
  '../../node_modules/@sanity/cli/dist/actions/graphql/extractFromSanitySchema.js',
  import.meta.url,
)

/** The fields of each type of a GraphQL schema, by their names. */
async function graphQLOf(
  types: readonly SchemaTypeDefinition[],
): Promise<Readonly<Record<string, Readonly<Record<string, GraphQLField>>>>> {
  const {extractFromSanitySchema}: CommandLine = await import(generator.href)
  const schema = createSchema({name: 'host', types: [...types]})
  return Object.fromEntries(
    extractFromSanitySchema(schema).types.map(({fields = [], name}) => [
      name,
      Object.fromEntries(fields.map((field) => [field.fieldName, field])),
    ]),
  )
}

interface GraphQLField {
  readonly fieldName: string
}

interface CommandLine {
  readonly extractFromSanitySchema: (schema: Schema) => {
    readonly types: readonly {readonly fields?: readonly GraphQLField[]; readonly name: string}[]
  }
}

test("what the host says of a document stands beside what we say, and a value of the host's survives", async () => {
  const lake = await fillLake({
    market: [subcategory('a'), group('g', 'STORE', ['a', 'gone']), settings(60)],
  })
  onTestFinished(() => lake.close())
  const client = clientOf(lake.url, 'market')
  const [editor] = people
  const workspace = await createWorkspaceFromConfig({
    basePath: '/',
    currentUser: {...editor, roles: []},
    dataset: 'market',
    getClient: (overrides) => client.withConfig(overrides),
    name: 'host',
    projectId: 'local',
    schema: {types: (types) => [...types, ...withSupportRouting(host, english)]},
  })
  const told = async (document: ReturnType<typeof subcategory>) => {
    const markers = await validateDocument({
      document: stored(document),
      environment: 'studio',
      workspace,
    })
    return markers.map(({code, level, message}) => [
      level,
      code?.startsWith('support-routing.') ? code.slice(16) : message,
    ])
  }
  const kept = {...subcategory('b', {submitToExternalPartners: null}), orderRank: undefined}
  const ofSubcategory = await told(kept)
  expect(ofSubcategory).toContainEqual(['error', 'The host wants a rank'])
  expect(ofSubcategory).toContainEqual(['error', 'The host wants an answer'])
  expect(ofSubcategory).toContainEqual(['warning', 'The host says something of the document'])
  expect(ofSubcategory.some(([, code]) => code === 'external-partners-not-set')).toBe(true)
  const ofGroup = await told(group('g', 'OTHER', ['a', 'gone']))
  expect(ofGroup.filter(([, code]) => code === 'ticket-type-invalid')).toHaveLength(1)
  expect(ofGroup.some(([, code]) => code === 'reference-dangling')).toBe(true)
})
