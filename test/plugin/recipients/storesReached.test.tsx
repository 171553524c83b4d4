import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import type {SupportRoutingOptions} from '../../../plugin/index.ts'
import {group, settings, subcategory} from '../../engine/documents.ts'
import {renderPreview} from '../renderPreview.tsx'

const subscriptions = [
  {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042', '1043']},
  {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'},
] as const

/** The preview of a ticket of a group, beside subscriptions that are a list. */
function previewWith(options: SupportRoutingOptions, ticketType = 'STORE') {
  const shown = subcategory('a')
  return renderPreview({
    documents: [shown, group('g', ticketType, ['a']), settings(60)],
    options: {subscriptions, ...options},
    shown,
  })
}

const card = async () => within(await screen.findByTestId('recipients'))
const outcome = () => screen.queryByTestId('routing-answer')?.dataset['outcome']

test('says in how many of the stores STORE reaches nobody, and in which on demand', async () => {
  const {user} = await previewWith({
    stores: () => Promise.resolve(['1042', '2001', '1043', '2002']),
  })
  const recipients = await card()
  await recipients.findByText('STORE reaches nobody in 2 of 4 stores.')
  expect(recipients.queryByText('2001, 2002')).toBeNull()
  const button = recipients.getByRole('button', {name: 'Which stores'})
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await user.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  await recipients.findByText('2001, 2002')
  await user.click(button)
  expect(recipients.queryByText('2001, 2002')).toBeNull()
})

test('says of stores that are not known no more than how many have a partner', async () => {
  await previewWith({})
  const recipients = await card()
  await recipients.findByText('For STORE partners are connected in 2 stores; others are not known.')
  expect(recipients.queryByRole('button', {name: 'Which stores'})).toBeNull()
})

test('says nothing where every store is reached, nor while they are looked up', async () => {
  const {promise, resolve} = Promise.withResolvers<readonly string[]>()
  await previewWith({stores: () => promise})
  await card()
  await expect.poll(outcome).toBe('STORE')
  expect(screen.queryByTestId('stores-reached')).toBeNull()
  resolve(['1042'])
  await promise
  expect(screen.queryByTestId('stores-reached')).toBeNull()
})

test('says nothing of stores where the answer is GENERAL', async () => {
  await previewWith({stores: ['2001']}, 'GENERAL')
  await card()
  await expect.poll(outcome).toBe('GENERAL')
  expect(screen.queryByTestId('stores-reached')).toBeNull()
})

test('says why the stores are not known', async () => {
  await previewWith({stores: {query: 'count(*)'}})
  const recipients = await card()
  await recipients.findByText(/the answer to the lookup is no list of ids/)
  expect(screen.queryByTestId('stores-reached')).toBeNull()
})
