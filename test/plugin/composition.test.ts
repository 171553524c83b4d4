import {definePlugin, defineType, type DocumentActionComponent} from 'sanity'
import {createStructureBuilder, structureTool} from 'sanity/structure'
import {describe, expect, test} from 'vitest'

import {createOpenForms, provideOpenForms} from '../../plugin/content/openForms.ts'
import {
  isSupportType,
  supportDocumentNode,
  supportListItem,
  supportRouting,
  supportStructure,
} from '../../plugin/index.ts'
import {type Workspace, workspaceOf} from './workspaceOf.ts'

const own: DocumentActionComponent = () => ({label: 'Own'})
const structure = () =>
  structureTool({defaultDocumentNode: supportDocumentNode, structure: supportStructure})

function inspectorsOf(workspace: Workspace, documentType: string): string[] {
  return workspace.document
    .inspectors({documentId: 'a', documentType})
    .map(({name}) => name)
    .filter((name) => name.startsWith('support-'))
}

function actionsOf(
  workspace: Workspace,
  schemaType: string,
  documentId = 'supportSettings',
): (string | undefined)[] {
  return workspace.document
    .actions({
      documentId,
      releaseId: undefined,
      schemaType,
      versionType: 'draft',
    })
    .map(({action}) => action)
}

type Place = Parameters<Workspace['document']['resolveNewDocumentOptions']>[0]

/** What Sanity hands to a structure. */
function sourceOf({unstable_sources: [source]}: Workspace) {
  if (!source) throw new Error('The workspace has no source.')
  return source
}

/** The types of documents that a "Create" menu offers. */
function createdIn(workspace: Workspace, place: Place): string[] {
  return workspace.document.resolveNewDocumentOptions(place).map(({schemaType}) => schemaType)
}

describe.each([
  ['after', () => [structure(), supportRouting()]],
  ['before', () => [supportRouting(), structure()]],
])('%s structureTool', (_, plugins) => {
  test('the schema has the three documents and their names', async () => {
    const {schema} = await workspaceOf(plugins())
    expect(schema.getTypeNames()).toEqual(
      expect.arrayContaining([
        'localeString',
        'supportCategoryGroup',
        'supportSettings',
        'supportSubcategory',
      ]),
    )
  })

  test('findings and the preview are inspectors of all three', async () => {
    const workspace = await workspaceOf(plugins())
    const both = ['support-findings', 'support-routing-preview']
    expect(inspectorsOf(workspace, 'supportSubcategory')).toEqual(both)
    expect(inspectorsOf(workspace, 'supportCategoryGroup')).toEqual(both)
    expect(inspectorsOf(workspace, 'supportSettings')).toEqual(both)
    expect(inspectorsOf(workspace, 'page')).toEqual([])
  })

  test('Support Settings are created in their own list alone, and there as the one document', async () => {
    const workspace = await workspaceOf(plugins())
    expect(createdIn(workspace, {type: 'global'})).not.toContain('supportSettings')
    expect(createdIn(workspace, {type: 'global'})).toContain('supportSubcategory')
    const own = workspace.document.resolveNewDocumentOptions({
      schemaType: 'supportSettings',
      type: 'structure',
    })
    expect(own.map(({initialDocumentId}) => initialDocumentId)).toEqual(['supportSettings'])
    const [other] = workspace.document.resolveNewDocumentOptions({
      schemaType: 'supportSubcategory',
      type: 'structure',
    })
    expect(other?.initialDocumentId).toBeUndefined()
  })
})

test('a sub-category that is made in a group starts with what that group needs', async () => {
  const fieldNames = {allowRecentOrderSelection: 'asksForOrder'}
  const ofMarket = (canEditRouting: () => boolean) =>
    workspaceOf([structure(), supportRouting({canEditRouting, fieldNames})])
  const workspace = await ofMarket(() => true)
  const inGroup = (schemaType: string) =>
    workspace.document
      .resolveNewDocumentOptions({documentId: 'g', schemaType, type: 'document'})
      .find(({templateId}) => templateId.startsWith('supportSubcategory'))
  expect(inGroup('supportSettings')?.templateId).toBe('supportSubcategory')
  const option = inGroup('supportCategoryGroup')
  expect(
    createdIn(workspace, {type: 'global'}).filter((type) => type === 'supportSubcategory'),
  ).toHaveLength(1)

  const startsWith = async ({getClient, schema, templates}: Workspace, ticketType: string) => {
    const client = getClient({apiVersion: '2025-02-19'})
    const forms = createOpenForms()
    const withdraw = provideOpenForms(client, forms)
    forms.set('g', 'pane', {
      document: {_id: 'drafts.g', ticketType},
      focus: () => {},
      focusPath: [],
      patch: () => {},
      place: 'g',
      readOnly: false,
    })
    const template = templates.find(({id}) => id === option?.templateId)
    const start: unknown = template?.value
    if (typeof start !== 'function') throw new Error('There is no template for groups.')
    const value: unknown = await start(option?.parameters, {
      currentUser: null,
      dataset: 'a',
      getClient: () => client,
      projectId: 'a',
      schema,
    })
    withdraw()
    return value
  }
  expect(await startsWith(workspace, 'STORE')).toMatchObject({
    asksForOrder: true,
    submitToExternalPartners: true,
  })
  expect(await startsWith(workspace, 'GENERAL')).toMatchObject({
    asksForOrder: false,
    submitToExternalPartners: true,
  })
  expect(await startsWith(await ofMarket(() => false), 'STORE')).toEqual({
    _type: 'supportSubcategory',
  })
})

test('settings can be published but neither duplicated, unpublished nor deleted', async () => {
  const workspace = await workspaceOf([structure(), supportRouting()])
  const actions = actionsOf(workspace, 'supportSettings')
  expect(actions).toContain('publish')
  expect(actions).not.toContain('duplicate')
  expect(actions).not.toContain('delete')
  expect(actions).not.toContain('unpublish')
  expect(actionsOf(workspace, 'supportSubcategory')).toEqual(
    expect.arrayContaining(['publish', 'duplicate', 'delete', 'unpublish']),
  )
})

test('settings with another id, which a link can still open, can never be published', async () => {
  const workspace = await workspaceOf([structure(), supportRouting()])
  expect(actionsOf(workspace, 'supportSettings', 'drafts.another')).not.toContain('publish')
})

test("a host's own actions and inspectors stay", async () => {
  const host = definePlugin({
    name: 'host',
    document: {
      actions: (actions) => [...actions, own],
      inspectors: (inspectors) => [...inspectors, {component: () => null, name: 'host'}],
    },
  })
  const workspace = await workspaceOf([structure(), supportRouting(), host()])
  const context = {documentId: 'a', documentType: 'supportSubcategory'}
  expect(workspace.document.inspectors(context).map(({name}) => name)).toEqual(
    expect.arrayContaining(['host', 'support-routing-preview']),
  )
  expect(
    workspace.document.actions({
      documentId: 'a',
      releaseId: undefined,
      schemaType: 'supportSubcategory',
      versionType: 'draft',
    }),
  ).toContain(own)
})

describe('a part that is switched off is not there', () => {
  test('schemaTypes', async () => {
    const {schema} = await workspaceOf([supportRouting({schemaTypes: false})])
    expect(schema.has('supportSubcategory')).toBe(false)
  })

  test('schemaTypes, and the structure still stands where nobody registers them', async () => {
    const page = defineType({
      fields: [{name: 'title', type: 'string'}],
      name: 'page',
      type: 'document',
    })
    const workspace = await workspaceOf([supportRouting({schemaTypes: false})], {
      schema: {types: [page]},
    })
    const S = createStructureBuilder({perspectiveStack: [], source: sourceOf(workspace)})
    const {items} = S.list()
      .title('Content')
      .items([supportListItem(S), ...S.documentTypeListItems()])
      .serialize()
    expect(items.map(({id}) => id)).toEqual(['ctgConfigs', 'page'])
  })

  test('schemaTypes, but for those that a list names', async () => {
    const {schema} = await workspaceOf([
      supportRouting({schemaTypes: ['supportSettings', 'knowledgeForceIssue']}),
    ])
    expect(schema.has('supportSettings')).toBe(true)
    expect(schema.has('supportSubcategory')).toBe(false)
    expect(schema.has('localeString')).toBe(false)
  })

  test('localeString, which the host then brings', async () => {
    const host = defineType({
      fields: [{name: 'pt', title: 'PT', type: 'string'}],
      name: 'localeString',
      title: 'Text of the host',
      type: 'object',
    })
    const {schema} = await workspaceOf([supportRouting({localeString: false})], {
      schema: {types: [host]},
    })
    expect(schema.get('localeString')?.title).toBe('Text of the host')
  })

  test('inspector', async () => {
    const workspace = await workspaceOf([supportRouting({inspector: false})])
    expect(inspectorsOf(workspace, 'supportSubcategory')).toEqual([])
  })

  test('singleSettings', async () => {
    const workspace = await workspaceOf([structure(), supportRouting({singleSettings: false})])
    expect(actionsOf(workspace, 'supportSettings')).toContain('delete')
    expect(createdIn(workspace, {type: 'global'})).toContain('supportSettings')
  })
})

test('stored names follow fieldNames', async () => {
  const {schema} = await workspaceOf([supportRouting({fieldNames: {ticketType: 'type'}})])
  const fields = schema.get('supportCategoryGroup')
  expect(fields && 'fields' in fields && fields.fields.map(({name}) => name)).toContain('type')
})

test('a host keeps the types of support out of its own list of types', async () => {
  const workspace = await workspaceOf([supportRouting()])
  const S = createStructureBuilder({perspectiveStack: [], source: sourceOf(workspace)})
  const others = S.documentTypeListItems().filter((item) => !isSupportType(item.getId()))
  expect(S.documentTypeListItems().length).toBe(3)
  expect(others).toEqual([])
})
