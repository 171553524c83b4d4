import {within} from '@testing-library/dom'
import type {ReactNode} from 'react'
import {createRoot} from 'react-dom/client'
import {
  createMockAuthStore,
  defineConfig,
  type DocumentActionDescription,
  type DocumentActionProps,
  type SanityDocument,
  StudioProvider,
} from 'sanity'
import {expect, onTestFinished, test} from 'vitest'

import {people} from '../../../local-lake/index.ts'
import {SupportRoutingProvider} from '../../../plugin/content/SupportRoutingContext.tsx'
import {supportRouting, type SupportRoutingOptions} from '../../../plugin/index.ts'
import {HolderList} from '../../../plugin/publish/HolderList.tsx'
import {RightsNotice} from '../../../plugin/rights/RightsNotice.tsx'
import type {LockedKind} from '../../../plugin/rights/stepOfAction.ts'
import {useLockedAction} from '../../../plugin/rights/useLockedAction.ts'
import {draft, group, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {clientOf, fillLake, stored} from '../../filledLake.ts'

const [editor] = people
const why = 'Ask Inês.'
const refused: SupportRoutingOptions = {canEditRouting: () => why}
const live = group('g', 'STORE', ['a'])
const renamed = draft(group('g', 'STORE', ['a'], {name: {_type: 'localeString', en: 'Other'}}))
const general = draft(group('g', 'GENERAL', ['a']))

/** Renders something in a workspace of Sanity on a lake. */
async function renderOn(
  documents: readonly StoredDocument[],
  options: SupportRoutingOptions,
  children: ReactNode,
) {
  const market = await fillLake({market: documents})
  const lake = clientOf(market.url, 'market')
  const config = defineConfig({
    apiHost: market.url,
    auth: createMockAuthStore({
      client: lake.withConfig({ignoreBrowserTokenWarning: true}),
      currentUser: {...editor, roles: [{name: 'editor', title: 'Editor'}]},
    }),
    basePath: '/',
    dataset: 'market',
    name: 'market',
    plugins: [supportRouting(options)],
    projectId: 'local',
  })
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  root.render(
    <StudioProvider config={config}>
      <SupportRoutingProvider options={options}>{children}</SupportRoutingProvider>
    </StudioProvider>,
  )
  onTestFinished(async () => {
    root.unmount()
    element.remove()
    await market.close()
  })
  return {element, lake}
}

const asStored = (document: StoredDocument): SanityDocument => ({
  ...stored(document),
  _createdAt: '2026-01-01T00:00:00Z',
  _id: String(document['_id']),
  _rev: 'r',
  _type: String(document['_type']),
  _updatedAt: '2026-01-01T00:00:00Z',
})

const offered: DocumentActionDescription = {label: 'Do', onHandle: () => {}, title: 'Fine'}

/** Says whether an action can be chosen, and its title. */
function Action(props: {readonly kind: LockedKind; readonly states: Partial<DocumentActionProps>}) {
  const {kind, states} = props
  const description = useLockedAction(
    kind,
    {
      draft: null,
      id: 'g',
      initialValueResolved: true,
      liveEdit: false,
      liveEditSchemaType: false,
      onComplete: () => {},
      published: asStored(live),
      ready: true,
      release: undefined,
      scopeId: undefined,
      transactionSyncLock: null,
      type: 'supportCategoryGroup',
      version: null,
      ...states,
    },
    offered,
  )
  return (
    <output>
      {description?.disabled === true ? 'locked' : 'open'}: {description?.title}
    </output>
  )
}

test.each([
  ['publish', {draft: asStored(general)}, `locked: This changes Ticket Type. ${why}`],
  ['publish', {draft: asStored(renamed)}, 'open: Fine'],
  ['duplicate', {}, `locked: A new document changes where tickets go. ${why}`],
  ['delete', {}, `locked: Without this document tickets go elsewhere. ${why}`],
  ['discardChanges', {draft: asStored(renamed)}, 'open: Fine'],
] as const)(
  'for who may not edit routing, %s is as the draft is: %#',
  async (kind, states, said) => {
    const {element} = await renderOn(
      [subcategory('a'), live],
      refused,
      <Action kind={kind} states={states} />,
    )
    await expect.poll(() => within(element).queryByRole('status')?.textContent).toBe(said)
  },
)

test('for who may, everything is offered', async () => {
  const {element} = await renderOn(
    [subcategory('a'), live],
    {},
    <Action kind="publish" states={{draft: asStored(general)}} />,
  )
  await expect.poll(() => within(element).queryByRole('status')?.textContent).toBe('open: Fine')
})

test('a form says above it that its draft cannot be published, and nothing of a draft of names', async () => {
  const notices = (
    <>
      <RightsNotice document={asStored(renamed)} documentType="supportCategoryGroup" />
      <RightsNotice document={asStored(general)} documentType="supportCategoryGroup" />
    </>
  )
  const {element} = await renderOn([subcategory('a'), live], refused, notices)
  await within(element).findByText('You cannot publish this draft.')
  await expect
    .poll(() =>
      within(element)
        .getAllByTestId('rights-notice')
        .map((each) => each.textContent),
    )
    .toEqual([expect.stringContaining(`This changes Ticket Type. ${why}`)])
})

test('what a group holds is taken out of it in a draft', async () => {
  const {element, lake} = await renderOn(
    [subcategory('a'), live],
    {},
    <HolderList action="delete" documentId="a" onLeave={() => {}} />,
  )
  const button = await within(element).findByRole('button', {name: 'Take it out of the group'})
  button.click()
  await within(element).findByText('Taken out in its draft. Publish this group.')
  expect(await lake.getDocument('drafts.g')).toMatchObject({supportSubcategories: []})
  expect(await lake.getDocument('g')).toMatchObject({supportSubcategories: [{_ref: 'a'}]})
})
