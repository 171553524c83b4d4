import {screen, waitFor, within} from '@testing-library/dom'
import {useMemo} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionProps,
  useEditState,
  useWorkspace,
} from 'sanity'
import {expect, onTestFinished, test, vi} from 'vitest'

import {type SupportRoutingOptions, withRoutingReview} from '../../../plugin/index.ts'
import {guardAround} from '../../../plugin/publish/guardSupportActions.ts'
import {PublishNotice} from '../../../plugin/publish/PublishNotice.tsx'
import {draft, group, settings, subcategory} from '../../engine/documents.ts'
import {renderInStudio} from '../renderInStudio.tsx'
import {MyPublish, PublishWithNote} from './ownPublish.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const market = [...ids.map((id) => subcategory(id)), group('g', 'STORE', ids), settings(60)]
const toGeneral = draft(group('g', 'GENERAL', ids))
const options: SupportRoutingOptions = {languages: [{id: 'en', title: 'English'}]}

/** An action of the group as Sanity would run it, with the document as it is stored. */
function Action(props: {readonly of: DocumentActionComponent}) {
  const state = useEditState('g', 'supportCategoryGroup')
  const given = useMemo<DocumentActionProps>(
    () => ({
      ...state,
      initialValueResolved: true,
      onComplete: () => {},
      release: undefined,
      scopeId: undefined,
    }),
    [state],
  )
  return state.ready ? <Running given={given} useAction={props.of} /> : null
}

function Running(props: {
  readonly given: DocumentActionProps
  readonly useAction: DocumentActionComponent
}) {
  const {given, useAction} = props
  // oxlint-disable-next-line react/hooks -- as Sanity runs an action: the same one for as long as it is shown
  const description = useAction(given)
  if (!description) return null
  const {dialog, disabled, label, onHandle, title} = description
  return (
    <>
      <button disabled={disabled === true} onClick={onHandle} type="button">
        Own: {label}
      </button>
      <output>{title}</output>
      {dialog && dialog.type === 'confirm' && (
        <button onClick={dialog.onConfirm} type="button">
          {dialog.message}
        </button>
      )}
    </>
  )
}

/** Another action of ours, which Sanity's footer runs beside "Publish"; its own needs a pane around it. */
const remove = guardAround(() => null, 'delete')

/** What the form of the group says of "Publish", in a workspace that replaces it. */
const notice = <PublishNotice documentId="drafts.g" documentType="supportCategoryGroup" />

const replacedBy = (own: DocumentActionComponent) => ({
  document: {
    actions: (prev: DocumentActionComponent[]) => [
      ...prev.filter(({action}) => action !== 'publish'),
      own,
      remove,
    ],
  },
})

function warned() {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warn.mockRestore())
  return () =>
    warn.mock.calls.map(String).filter((each) => each.includes('sanity-plugin-support-routing'))
}

const typeOf = async (lake: Awaited<ReturnType<typeof renderInStudio>>['lake']) =>
  (await lake.getDocument('g'))?.['ticketType']

const press = async (user: Awaited<ReturnType<typeof renderInStudio>>['user'], name: string) => {
  await waitFor(() =>
    expect(screen.getByRole('button', {name}).hasAttribute('disabled')).toBe(false),
  )
  await user.click(screen.getByRole('button', {name}))
}

test.each([
  ['withRoutingReview', withRoutingReview(MyPublish), []],
  ['useRoutingReview, behind its own dialog', PublishWithNote, ['Did you tell the stores?']],
])("a host's own Publish asks by %s, and publishes after that", async (_, action, buttons) => {
  const {lake, user} = await renderInStudio(<Action of={action} />, [...market, toGeneral], options)
  await press(user, 'Own: Publish')
  await buttons.reduce(async (before, name) => {
    await before
    await press(user, name)
  }, Promise.resolve())
  const review = within(await screen.findByTestId('routing-review'))
  await expect
    .poll(() =>
      ids.filter((id) => review.queryAllByText(`Sub-category ${id}`, {exact: false}).length > 0),
    )
    .toEqual(ids)
  expect(await typeOf(lake)).toBe('STORE')
  await user.click(review.getByRole('button', {name: 'Publish'}))
  await expect.poll(() => typeOf(lake)).toBe('GENERAL')
})

test.each([
  ['withRoutingReview', withRoutingReview(MyPublish)],
  ['useRoutingReview', PublishWithNote],
])('who may not change routing reads so at an action with %s', async (_, action) => {
  const {element} = await renderInStudio(<Action of={action} />, [...market, toGeneral], {
    ...options,
    canEditRouting: () => 'Ask Inês.',
  })
  await expect
    .poll(() => within(element).queryByRole('status')?.textContent)
    .toBe('This changes Ticket Type. Ask Inês.')
})

test.each([
  ['withRoutingReview', withRoutingReview(MyPublish)],
  ['useRoutingReview', PublishWithNote],
])(
  'an action with %s stays closed while the draft has an error, and says which',
  async (_, action) => {
    const broken = draft(group('g', 'GENERAL', [...ids, 'nobody']))
    const {element} = await renderInStudio(<Action of={action} />, [...market, broken], options)
    await expect
      .poll(() => within(element).queryByRole('status')?.textContent)
      .toContain('This cannot be published.')
    expect(
      within(element).getByRole('button', {name: 'Own: Publish'}).hasAttribute('disabled'),
    ).toBe(true)
  },
)

const nothing: DocumentActionComponent = () => null

test('nothing to offer stays nothing', async () => {
  const {element} = await renderInStudio(
    <>
      <Action of={withRoutingReview(nothing)} />
      <Action of={MyPublish} />
    </>,
    [...market, toGeneral],
    options,
  )
  await within(element).findByRole('button', {name: 'Own: Publish'})
  expect(within(element).getAllByRole('button')).toHaveLength(1)
})

const named: DocumentActionComponent = (props) => MyPublish(props)
named.action = 'publish'

test.each([
  [
    'an action of that name',
    named,
    'critical',
    /^Publish does not show what it changes here\./,
    'has a "publish" action that does not show first',
  ],
  [
    'an action without a name',
    MyPublish,
    'caution',
    /^A button here may publish without showing what it changes\./,
    'has no "publish" action, and one without an `action`',
  ],
])(
  'where %s replaced Publish, the form says so and the console once why',
  async (_, own, tone, said, told) => {
    const warnings = warned()
    const {element} = await renderInStudio(
      <>
        {notice}
        {notice}
        <Action of={remove} />
      </>,
      [...market, toGeneral],
      options,
      replacedBy(own),
    )
    const [shown] = await within(element).findAllByTestId('publish-notice')
    expect(shown?.textContent).toMatch(said)
    expect(shown?.getAttribute('data-tone')).toBe(tone)
    await expect.poll(warnings).toEqual([expect.stringContaining(told)])
  },
)

/** Says when everything that is rendered beside it was settled too. */
function Workspace() {
  return <p>Workspace {useWorkspace().name}</p>
}

test.each([
  ['withRoutingReview', withRoutingReview(MyPublish), withRoutingReview(MyPublish)],
  ['useRoutingReview', PublishWithNote, PublishWithNote],
  [
    'our guard inside it',
    named,
    // What a plugin behind ours makes of it, without its name.
    (
      (useGuard) => (props: DocumentActionProps) =>
        useGuard(props)
    )(guardAround(named, 'publish')),
  ],
])('where a Publish of the host asks by %s, the form says nothing', async (_, own, run) => {
  const warnings = warned()
  const {element, user} = await renderInStudio(
    <>
      {notice}
      <Action of={run} />
      <Action of={remove} />
      <Workspace />
    </>,
    [...market, toGeneral],
    options,
    replacedBy(own),
  )
  await press(user, 'Own: Publish')
  await within(element).findByText('Workspace market')
  await expect.poll(() => within(element).queryAllByTestId('publish-notice')).toEqual([])
  expect(warnings()).toEqual([])
})
