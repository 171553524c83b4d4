import {definePlugin, type DocumentActionComponent, type DocumentActionsContext} from 'sanity'
import {structureTool} from 'sanity/structure'
import {describe, expect, test} from 'vitest'

import {guardSupportActions, supportRouting} from '../../../plugin/index.ts'
import {createGuard, guardOf} from '../../../plugin/publish/guardSupportActions.ts'
import {type Workspace, workspaceOf, type WorkspaceRoot} from '../workspaceOf.ts'

function actionsOf(
  workspace: Workspace,
  schemaType = 'supportCategoryGroup',
  versionType: DocumentActionsContext['versionType'] = 'draft',
): DocumentActionComponent[] {
  return workspace.document.actions({
    documentId: schemaType === 'supportSettings' ? schemaType : 'a',
    releaseId: undefined,
    schemaType,
    versionType,
  })
}

const isGuardedAction = (action: DocumentActionComponent) => guardOf(action) !== undefined
const guardedOf = (...args: Parameters<typeof actionsOf>) =>
  new Set(
    actionsOf(...args)
      .filter(isGuardedAction)
      .map(({action}) => action),
  )
const all = new Set(['publish', 'unpublish', 'delete'])
const none = new Set()

const described = (actions: DocumentActionComponent[]) =>
  actions.map(({action, displayName}) => [action, displayName])
const publishOf = (actions: DocumentActionComponent[]) =>
  actions.find(({action}) => action === 'publish')
const describeWith = (action: DocumentActionComponent) => Reflect.apply(action, undefined, [{}])
const releaseActionsOf = (workspace: Workspace) =>
  Reflect.apply(workspace.releases?.actions ?? (() => []), undefined, [
    {documents: [], release: {}},
  ])

const own: DocumentActionComponent = () => ({label: 'Own'})
const host = definePlugin({name: 'host', document: {actions: (actions) => [...actions, own]}})
const plain = definePlugin({
  name: 'plain',
  schema: {types: [{fields: [{name: 'a', type: 'string'}], name: 'plain', type: 'document'}]},
})

describe('behind structureTool', () => {
  test('publish, unpublish and delete of support documents are guarded, and nothing else', async () => {
    const workspace = await workspaceOf([structureTool(), plain(), supportRouting()])
    for (const type of ['supportCategoryGroup', 'supportSubcategory']) {
      expect(guardedOf(workspace, type)).toEqual(all)
    }
    expect(actionsOf(workspace).length).toBeGreaterThan(3)
    expect(guardedOf(workspace, 'plain')).toEqual(none)
  })

  test('settings have publish alone, and the others with singleSettings: false', async () => {
    const single = await workspaceOf([structureTool(), supportRouting()])
    expect(guardedOf(single, 'supportSettings')).toEqual(new Set(['publish']))
    const several = await workspaceOf([structureTool(), supportRouting({singleSettings: false})])
    expect(guardedOf(several, 'supportSettings')).toEqual(all)
  })

  test('every action keeps its place, its name and what it is', async () => {
    const without = await workspaceOf([structureTool(), supportRouting({publishDialog: false})])
    const guarded = await workspaceOf([structureTool(), supportRouting()])
    expect(guardedOf(without)).toEqual(none)
    expect(described(actionsOf(guarded))).toEqual(described(actionsOf(without)))
  })

  test('an action is the same each time, since Sanity keeps its state by that', async () => {
    const workspace = await workspaceOf([structureTool(), supportRouting()])
    const [first, second] = [actionsOf(workspace), actionsOf(workspace)]
    expect(first.every((action, index) => action === second[index])).toBe(true)
  })

  test("a host's own actions stay as they are, before and behind the plugin", async () => {
    for (const plugins of [
      [structureTool(), host(), supportRouting()],
      [structureTool(), supportRouting(), host()],
    ]) {
      const actions = actionsOf(await workspaceOf(plugins))
      expect(actions).toContain(own)
      expect(actions.filter(isGuardedAction)).toHaveLength(3)
    }
  })
})

describe('before structureTool', () => {
  test('nothing is there yet that could be guarded', async () => {
    const workspace = await workspaceOf([supportRouting(), structureTool()])
    expect(actionsOf(workspace).map(({action}) => action)).toContain('publish')
    expect(guardedOf(workspace)).toEqual(none)
  })

  test('the workspace guards with the same function, which comes last', async () => {
    const root: WorkspaceRoot = {document: {actions: guardSupportActions}}
    const workspace = await workspaceOf([supportRouting(), structureTool(), plain()], root)
    expect(guardedOf(workspace)).toEqual(all)
    expect(guardedOf(workspace, 'plain')).toEqual(none)
  })
})

test('guarding twice is guarding once', async () => {
  const once = actionsOf(await workspaceOf([structureTool(), supportRouting()]))
  const root: WorkspaceRoot = {document: {actions: guardSupportActions}}
  const twice = actionsOf(await workspaceOf([structureTool(), supportRouting()], root))
  expect(publishOf(twice)).toBe(publishOf(once))
})

test('what a host puts between two guards is asked about by the outer one alone', () => {
  const asked: string[] = []
  const guard = (action: DocumentActionComponent, name: string) =>
    createGuard(action, 'publish', (_guard, _props, description, isActive) => {
      if (isActive) asked.push(name)
      return description
    })
  const inner = guard(() => ({label: 'Publish'}), 'inner')
  const between: DocumentActionComponent = (props) => {
    const description = inner(props)
    return description && {...description, label: `Host: ${description.label}`}
  }
  expect(describeWith(guard(between, 'outer'))).toEqual({label: 'Host: Publish'})
  expect(asked).toEqual(['outer'])
  expect(describeWith(guard(() => null, 'outer'))).toBeNull()
})

test('versions of a release have none of these actions', async () => {
  const workspace = await workspaceOf([structureTool(), supportRouting()])
  expect(guardedOf(workspace, 'supportCategoryGroup', 'version')).toEqual(none)
})

describe('a release', () => {
  test('shows its routing impact where the workspace says something about releases', async () => {
    const plugins = [structureTool(), supportRouting()]
    expect(releaseActionsOf(await workspaceOf(plugins, {releases: {}}))).toHaveLength(1)
    // Sanity passes over the release actions of plugins otherwise.
    expect(releaseActionsOf(await workspaceOf(plugins))).toHaveLength(0)
  })
})
