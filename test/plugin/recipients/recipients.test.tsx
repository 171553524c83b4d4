import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import type {SubscriptionDirectory} from '../../../plugin/index.ts'
import {group, settings, subcategory} from '../../engine/documents.ts'
import {renderPreview} from '../renderPreview.tsx'

const recipients = () => screen.queryByTestId('recipients')
const status = () => recipients()?.dataset['status']

/** The preview of a STORE ticket beside a directory. */
function previewWith(subscriptions: SubscriptionDirectory, fields = {}) {
  const shown = subcategory('a', fields)
  return renderPreview({
    documents: [shown, group('g', 'STORE', ['a']), settings(60)],
    options: {subscriptions},
    shown,
  })
}

test('says when the directory is slow, and goes on waiting', async () => {
  const {promise, resolve} = Promise.withResolvers<readonly []>()
  const {user} = await previewWith(() => promise)
  await user.type(await screen.findByLabelText('Store'), '3001')
  await expect.poll(status).toBe('asking')
  await expect.poll(status).toBe('slow')
  resolve([])
  await expect.poll(status).toBe('nobody')
})

test('says when the directory fails, and why', async () => {
  const {user} = await previewWith(() =>
    Promise.reject(new Error('The directory is closed for the night.')),
  )
  await user.type(await screen.findByLabelText('Store'), '3002')
  await expect.poll(status).toBe('failed')
  const card = within(await screen.findByTestId('recipients'))
  await card.findByText('The directory is closed for the night.')
  await card.findByRole('button', {name: 'Ask again'})
})

test('a ticket that is not forwarded has neither a recipient nor an event', async () => {
  await previewWith(() => Promise.resolve([]), {submitToExternalPartners: false})
  await expect.poll(status).toBe('not-forwarded')
  const event = within(await screen.findByTestId('event-payload'))
  await event.findByText(/there is no event/)
  expect(event.queryByRole('button')).toBeNull()
})
