import {definePlugin, defineType, type DocumentActionComponent} from 'sanity'
import {createStructureBuilder, structureTool} from 'sanity/structure'
import {describe, expect, test} from 'vitest'

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
