import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import type {StoreDirectory} from '../../../plugin/index.ts'
import {useMarketStores, useSupportRouting} from '../../../plugin/content/SupportRoutingContext.tsx'
import {ReviewDialog} from '../../../plugin/publish/ReviewDialog.tsx'
import type {ReviewRequest} from '../../../plugin/publish/review.ts'
import {impactOf} from '../../../plugin/publish/routingImpact.ts'
import {StoresNotice} from '../../../plugin/recipients/StoresNotice.tsx'
import {group, read, settings, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {renderInStudio} from '../renderInStudio.tsx'

const documents = [subcategory('a'), group('g', 'STORE', ['a']), settings(60)]
const config = read(documents)
const subscriptions = [
  {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042']},
  {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'},
] as const

function Shown() {
  useMarketStores()
  const findings = useSupportRouting().reading.analyze(config, 'g')
  return (
    <>
      <StoresNotice />
      <output data-testid="codes">{findings.map(({code}) => code).join(' ')}</output>
    </>
  )
}

const languages = [{id: 'en', title: 'English'}]

const codes = () => screen.queryByTestId('codes')?.textContent

const all = () => screen.queryAllByTestId('codes').map(({textContent}) => textContent)

test('the findings follow stores that come later, and ask for them once', async () => {
  const {promise, resolve} = Promise.withResolvers<readonly string[]>()
  let calls = 0
  const stores: StoreDirectory = () => {
    calls++
    return promise
  }
  await renderInStudio(
    <>
      <Shown />
      <Shown />
    </>,
    documents,
    {languages, stores, subscriptions},
  )
  await expect.poll(() => calls).toBe(1)
  await expect.poll(all).toEqual(['', ''])
  resolve(['1042', '2001'])
  await expect.poll(all).toEqual(['nobody-subscribed', 'nobody-subscribed'])
  expect(calls).toBe(1)
})

test('a lookup that fails says why, and can be tried again', async () => {
  let isClosed = true
  const {user} = await renderInStudio(<Shown />, documents, {
    languages,
    stores: async () => {
      if (isClosed) throw new Error('Closed for the night.')
      return ['2001']
    },
    subscriptions,
  })
  const notice = within(await screen.findByTestId('stores-failed'))
  await notice.findByText(/the lookup failed with “Closed for the night\.”/)
  expect(codes()).toBe('')
  isClosed = false
  await user.click(await notice.findByRole('button', {name: 'Try again'}))
  await expect.poll(codes).toBe('nobody-subscribed')
  expect(screen.queryByTestId('stores-failed')).toBeNull()
})

const edit = {kind: 'release', releaseId: 'r1'} as const
const content = new Map(documents.map(stored).map((document) => [document._id, document]))
const review: ReviewRequest = {
  action: 'release',
  impact: impactOf(content, edit, {languages}),
  impactOn: (newest) => impactOf(newest, edit, {languages}),
}

test('a review says why the stores are not known', async () => {
  await renderInStudio(<ReviewDialog onClose={() => {}} request={review} />, documents, {
    languages,
    stores: {query: 'count(*)'},
    subscriptions,
  })
  await expect
    .poll(() => document.body.textContent)
    .toMatch('the answer to the lookup is no list of ids')
})

test('nothing is looked up beside a directory of subscriptions, which tells of one store at a time', async () => {
  await renderInStudio(<Shown />, documents, {
    languages,
    stores: () => {
      throw new Error('Nobody should ask.')
    },
    subscriptions: () => Promise.resolve([]),
  })
  await expect.poll(codes).toBe('')
  expect(screen.queryByTestId('stores-failed')).toBeNull()
})
