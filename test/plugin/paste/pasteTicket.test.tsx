import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import {group, settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {answerIn, renderPreview} from '../renderPreview.tsx'

const submittedAt = '2023-05-23T12:34:56.000Z'

/** A receipt of another engine on other content, whose answer is not the one of now. */
const receipt = {
  receipt: 'support-routing',
  version: 1,
  engineVersion: 0,
  contentRevision: 'other',
  ticket: {
    subcategoryId: 'a',
    categoryGroupId: null,
    submittedAt,
    order: {placedAt: '2023-05-23T10:04:56.000Z', storeId: '1042'},
  },
  decision: {outcome: 'STORE', reason: 'store'},
}

/** Opens the dialog, and gives what pastes a text into it. */
async function openDialog(others: readonly StoredDocument[] = []) {
  const shown = subcategory('a')
  const preview = await renderPreview({
    documents: [shown, group('g', 'STORE', ['a']), settings(60), ...others],
    shown,
  })
  await preview.user.click(await screen.findByRole('button', {name: 'Paste a ticket'}))
  const dialog = within(await screen.findByRole('dialog', {name: 'Try a real ticket'}))
  const field = await dialog.findByLabelText<HTMLTextAreaElement>('Ticket or receipt, as JSON')
  const take = dialog.getByRole('button', {name: 'Try this ticket'})
  const paste = async (text: string) => {
    await preview.user.clear(field)
    await preview.user.click(field)
    await preview.user.paste(text)
  }
  return {...preview, dialog, field, paste, take}
}

test('leaves what cannot be read, with what to correct, and where', async () => {
  const {dialog, field, paste, take} = await openDialog()
  const text = '{\n  "subcategoryId": 201,\n  "created": "2023-05-23T12:34:56",\n}'
  await paste(text)
  await dialog.findByText(/Line 4, column 1: there is a comma too many\./)
  await paste(text.replace('",\n}', '"\n}'))
  await dialog.findByText(/“subcategoryId” is no text\./)
  await dialog.findByText(/“created” does not say in which time zone it is\./)
  expect(field.value).toContain('"subcategoryId": 201')
  expect(take.hasAttribute('disabled') || take.dataset['disabled'] !== undefined).toBe(true)
})

test('says what a receipt is worth here, also after it is taken', async () => {
  const {dialog, element, paste, take, user} = await openDialog()
  await paste(JSON.stringify(receipt))
  const differs = /The receipt says STORE \(every rule is met\)\. Here the answer is GENERAL/
  await dialog.findByText(differs)
  await dialog.findByText(/The receipt is of version 0 of the routing rules/)
  await dialog.findByText(/The published content is not what it was/)
  await user.click(take)
  await expect
    .poll(() => element.querySelector('[data-notice="receipt-differs"]')?.textContent)
    .toMatch(differs)
  expect(answerIn(element).reason).toBe('past-threshold')
})

test('claims no answer where a receipt does not keep what it depends on', async () => {
  const {dialog, paste} = await openDialog([group('h', 'GENERAL', ['a'])])
  const order = {...receipt.ticket.order, placedAt: '2023-05-23T12:04:56.000Z'}
  await paste(JSON.stringify({...receipt, ticket: {...receipt.ticket, order}}))
  await dialog.findByText(
    /The receipt says STORE \(every rule is met\)\. What the answer is here cannot be told/,
  )
  expect(dialog.queryByText(/Here the answer is/)).toBeNull()
})
