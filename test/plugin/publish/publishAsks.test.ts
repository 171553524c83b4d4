import {definePlugin, type DocumentActionComponent, type PluginOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {describe, expect, test} from 'vitest'

import {
  guardSupportActions,
  isSupportType,
  supportRouting,
  withRoutingReview,
} from '../../../plugin/index.ts'
import {createGuard, guardOf} from '../../../plugin/publish/guardSupportActions.ts'
import {
  type ActionsOf,
  describeUnasked,
  type PublishAsks,
  publishAsks,
} from '../../../plugin/publish/publishAsks.ts'
import {createRunningGuards} from '../../../plugin/publish/runningGuards.ts'
import {workspaceOf, type WorkspaceRoot} from '../workspaceOf.ts'

type Actions = NonNullable<PluginOptions['document']>['actions']

const nameless: DocumentActionComponent = () => ({label: 'Publish'})
const named: DocumentActionComponent = () => ({label: 'Publish'})
named.action = 'publish'
const reviewed = withRoutingReview(nameless)

/** A host's resolver that puts its own action where "Publish" was. */
const replacedBy =
  (own: DocumentActionComponent): Actions =>
  (prev) =>
    prev.map((each) => (each.action === 'publish' ? own : each))

/** Wraps as many do, without what Sanity knows an action by. */
const wrapped: Actions = (prev) =>
  prev.map((useEach) => (useEach.action === 'publish' ? (props) => useEach(props) : useEach))
const removed: Actions = (prev) => prev.filter(({action}) => action !== 'publish')

const host = (actions: Actions) => definePlugin({document: {actions}, name: 'host'})()
const root = (actions: Actions): WorkspaceRoot => ({document: {actions}})
const live: WorkspaceRoot = {
  schema: {
    types: (types) =>
      types.map((type) => (isSupportType(type.name) ? {...type, liveEdit: true} : type)),
  },
}

interface Row {
  readonly actionsOf?: Partial<ActionsOf>
  readonly asks: PublishAsks
  readonly plugins?: PluginOptions[]
  readonly root?: WorkspaceRoot
  readonly studio: string
}

const ours = supportRouting()
const version = {releaseId: 'r1', versionType: 'version'} as const
const scheduled = {releaseId: 'r1', versionType: 'scheduled-draft'} as const

const rows: readonly Row[] = [
  {asks: 'asks', studio: 'a Studio with no Publish of its own'},
  {actionsOf: {versionType: 'published'}, asks: 'asks', studio: 'the published document'},
  {actionsOf: {versionType: 'revision'}, asks: 'asks', studio: 'an older revision'},
  {actionsOf: version, asks: 'asks', studio: 'a version, which its release publishes'},
  {
    actionsOf: scheduled,
    asks: 'asks',
    studio: 'a scheduled draft, whose actions are Sanity’s in every Studio',
  },
  {
    asks: 'never-asks',
    plugins: [ours, structureTool()],
    studio: 'the plugin before structureTool',
  },
  {
    asks: 'asks',
    plugins: [ours, structureTool()],
    root: root(guardSupportActions),
    studio: 'the plugin before structureTool, and the guard in the workspace',
  },
  {
    asks: 'never-asks',
    root: root(replacedBy(named)),
    studio: 'the root replaces Publish by an action of that name',
  },
  {
    asks: 'may-not-ask',
    root: root(replacedBy(nameless)),
    studio: 'the root replaces Publish by an action without a name',
  },
  {
    asks: 'asks',
    root: root(replacedBy(reviewed)),
    studio: 'the root replaces Publish by one with a review, without a name',
  },
  {
    asks: 'asks',
    root: root(replacedBy(withRoutingReview(named))),
    studio: 'the root replaces Publish by one with a review, with a name',
  },
  {
    asks: 'may-not-ask',
    plugins: [structureTool(), host(wrapped), ours],
    studio: 'a plugin before ours wraps Publish without its name',
  },
  {
    asks: 'may-not-ask',
    plugins: [structureTool(), ours, host(wrapped)],
    studio: 'a plugin behind ours wraps Publish without its name',
  },
  {
    asks: 'never-asks',
    root: root((prev) => [...prev, named]),
    studio: 'the root adds a second Publish beside ours',
  },
  {
    asks: 'asks',
    root: root((prev) => [...prev, nameless]),
    studio: 'the root adds an action of another kind beside our Publish',
  },
  {
    asks: 'asks',
    root: root(removed),
    studio: 'the root takes Publish away, and only Sanity’s own actions have no name',
  },
  {
    actionsOf: version,
    asks: 'may-not-ask',
    root: root([nameless]),
    studio: 'an action in a version',
  },
  {
    actionsOf: scheduled,
    asks: 'never-asks',
    root: root(replacedBy(named)),
    studio: 'the root replaces Publish of a scheduled draft',
  },
  {
    asks: 'asks',
    root: {...live, ...root(replacedBy(named))},
    studio: 'a type that is edited live, which has no Publish',
  },
  {
    actionsOf: version,
    asks: 'may-not-ask',
    root: {...live, ...root([nameless])},
    studio: 'a version of a type that is edited live',
  },
]

test.each(rows)('$studio: $asks', async ({actionsOf, asks, plugins, root: given}) => {
  const workspace = await workspaceOf(plugins ?? [structureTool(), ours], given)
  const document: ActionsOf = {
    documentId: 'a',
    releaseId: undefined,
    schemaType: 'supportCategoryGroup',
    versionType: 'draft',
    ...actionsOf,
  }
  expect(publishAsks(workspace, document, [])).toBe(asks)
})

describe('a guard that runs', () => {
  const draft: ActionsOf = {
    documentId: 'a',
    releaseId: undefined,
    schemaType: 'supportCategoryGroup',
    versionType: 'draft',
  }

  test('inside an action of the host asks, and one that is listed says nothing of the others', async () => {
    const workspace = await workspaceOf(
      [structureTool(), ours],
      root((prev) => [...prev, named]),
    )
    const listed = workspace.document.actions(draft).flatMap((each) => guardOf(each) ?? [])
    expect(listed).toHaveLength(3)
    expect(publishAsks(workspace, draft, listed)).toBe('never-asks')
    const inside = {id: Symbol('inside'), kind: 'publish'} as const
    expect(publishAsks(workspace, draft, [...listed, inside])).toBe('asks')
  })

  test('is known of its document for as long as it runs, in one pane or two', () => {
    const guards = createRunningGuards()
    let told = 0
    guards.subscribe(() => {
      told += 1
    })
    const guard = {id: Symbol('guard'), kind: 'publish'} as const
    const removals = [guards.add('a', guard), guards.add('a', guard)]
    expect(guards.of('a')).toEqual([guard, guard])
    expect(guards.of('a')).toBe(guards.of('a'))
    expect(guards.of('b')).toEqual([])
    removals.forEach((remove, index) => {
      remove()
      expect(guards.of('a')).toHaveLength(1 - index)
    })
    expect(told).toBe(4)
  })
})

const own: DocumentActionComponent = () => ({label: 'Own'})
own.action = 'schedule'
own.displayName = 'OwnPublish'

describe('an action with a review', () => {
  test('keeps its name and what it is, and is the same each time', () => {
    const review = withRoutingReview(own)
    expect([review.action, review.displayName]).toEqual(['schedule', 'OwnPublish'])
    expect(reviewed.action).toBeUndefined()
    expect(withRoutingReview(own)).toBe(review)
    expect(withRoutingReview(review)).toBe(review)
    expect(createGuard(own, 'publish')).not.toBe(review)
  })

  test('is not guarded or locked a second time', async () => {
    const review = withRoutingReview(named)
    const workspace = await workspaceOf(
      [structureTool(), host(replacedBy(review)), ours],
      root(guardSupportActions),
    )
    const actions = workspace.document.actions({
      documentId: 'a',
      releaseId: undefined,
      schemaType: 'supportCategoryGroup',
      versionType: 'draft',
    })
    expect(actions).toContain(review)
  })

  test('is a component, or the call says what is wrong', () => {
    expect(() => Reflect.apply(withRoutingReview, undefined, [undefined])).toThrow(
      'Give it the component itself',
    )
  })
})

test('who set up the Studio reads which type it is about, and what to do', () => {
  const told = describeUnasked(
    'never-asks',
    {schemaType: 'supportCategoryGroup'},
    {name: 'prod_bk_pt'},
  )
  expect(told).toContain('"supportCategoryGroup" in the workspace "prod_bk_pt"')
  expect(told).toContain('withRoutingReview()')
})
