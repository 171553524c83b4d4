import {within} from '@testing-library/dom'
import {type DocumentActionDescription, type DocumentActionProps, type SanityDocument} from 'sanity'
import {expect, test} from 'vitest'

import type {SupportRoutingOptions} from '../../../plugin/index.ts'
import {HolderList} from '../../../plugin/publish/HolderList.tsx'
import {RightsNotice} from '../../../plugin/rights/RightsNotice.tsx'
import type {LockedKind} from '../../../plugin/rights/routingTouch.ts'
import {useLockedAction} from '../../../plugin/rights/lockSupportActions.ts'
import {draft, group, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {renderInStudio} from '../renderInStudio.tsx'

const why = 'Ask Inês.'
const refused: SupportRoutingOptions = {canEditRouting: () => why}
const live = group('g', 'STORE', ['a'])
const renamed = draft(group('g', 'STORE', ['a'], {name: {_type: 'localeString', en: 'Other'}}))
const general = draft(group('g', 'GENERAL', ['a']))

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
    const {element} = await renderInStudio(
      <Action kind={kind} states={states} />,
      [subcategory('a'), live],
      refused,
    )
    await expect.poll(() => within(element).queryByRole('status')?.textContent).toBe(said)
  },
)

test('a name by which tickets go elsewhere is published by who may edit routing alone', async () => {
  const general = group('h', 'GENERAL', ['a'])
  // Tickets that say "Group g" named one group, and name none once two have that name.
  const sharing = draft({...general, name: live['name']})
  const {element} = await renderInStudio(
    <Action
      kind="publish"
      states={{draft: asStored(sharing), id: 'h', published: asStored(general)}}
    />,
    [subcategory('a'), live, general],
    refused,
  )
  await expect
    .poll(() => within(element).queryByRole('status')?.textContent)
    .toBe(`locked: With this name tickets go elsewhere. ${why}`)
})

test('for who may, everything is offered', async () => {
  const {element} = await renderInStudio(
    <Action kind="publish" states={{draft: asStored(general)}} />,
    [subcategory('a'), live],
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
  const {element} = await renderInStudio(notices, [subcategory('a'), live], refused)
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
  const {element, lake} = await renderInStudio(
    <HolderList action="delete" documentId="a" onLeave={() => {}} />,
    [subcategory('a'), live],
  )
  const button = await within(element).findByRole('button', {name: 'Take it out of the group'})
  button.click()
  await within(element).findByText('Taken out in its draft. Publish this group.')
  expect(await lake.getDocument('drafts.g')).toMatchObject({supportSubcategories: []})
  expect(await lake.getDocument('g')).toMatchObject({supportSubcategories: [{_ref: 'a'}]})
})
