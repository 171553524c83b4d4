import {screen, within} from '@testing-library/dom'
import {describe, expect, test} from 'vitest'

import type {SupportRoutingOptions} from '../../../plugin/index.ts'
import {group, settings, subcategory} from '../../engine/documents.ts'
import {renderPreview} from '../renderPreview.tsx'

const recipients = () => screen.queryByTestId('recipients')
const status = () => recipients()?.dataset['status']

/** The preview of a STORE ticket beside a directory. */
function previewWith(subscriptions: SupportRoutingOptions['subscriptions'], fields = {}) {
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

/** What the rows of the cases that can happen say of an outcome. */
async function rowsOf(outcome: string): Promise<readonly (string | null)[]> {
  const table = await screen.findByTestId('reachable-outcomes')
  const rows = table.querySelectorAll(`[data-outcome="${outcome}"][data-reachable="true"]`)
  return Array.from(rows, ({textContent}) => textContent)
}

describe('beside a list', () => {
  const quick = {event: 'STORE_SUPPORT_TICKET_EVENT', partner: 'Quick', stores: ['1042', '1043']}
  const care = {event: 'GENERAL_SUPPORT_TICKET_EVENT', partner: 'Care', stores: 'region'} as const

  test('every case that can happen names who receives it', async () => {
    await previewWith([quick, care])
    const all = [...(await rowsOf('STORE')), ...(await rowsOf('GENERAL'))]
    expect(all.length).toBeGreaterThan(3)
    for (const row of await rowsOf('STORE')) expect(row).toContain('Received by Quick (2 stores)')
    for (const row of await rowsOf('GENERAL')) expect(row).toContain('Received by Care')
  })

  test('a case that nobody receives says so; one that is not forwarded needs no such words', async () => {
    await previewWith([quick])
    for (const row of await rowsOf('GENERAL')) expect(row).toContain('No partner receives it')
  })

  test('what is for another dataset counts for nothing', async () => {
    await previewWith([
      {...quick, datasets: ['market']},
      {...care, datasets: ['another']},
    ])
    for (const row of await rowsOf('STORE')) expect(row).toContain('Received by Quick (2 stores)')
    for (const row of await rowsOf('GENERAL')) expect(row).toContain('No partner receives it')
  })

  test('the sub-categories of a group say once who receives what they come to', async () => {
    const shown = group('g', 'STORE', ['a', 'b'])
    await renderPreview({
      documents: [subcategory('a'), subcategory('b'), shown, settings(60)],
      options: {subscriptions: [quick, care]},
      shown,
    })
    const overview = await screen.findByTestId('pair-overview')
    const said = Array.from(
      overview.querySelectorAll('[data-receivers]'),
      (each) => each.textContent,
    )
    expect(said).toEqual([
      expect.stringContaining('Received by Quick (2 stores)'),
      expect.stringContaining('Received by Care'),
    ])
  })
})
