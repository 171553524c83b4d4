import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import {group, settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {answerIn, renderPreview} from '../renderPreview.tsx'

/** The age as it is read to whoever listens. */
const spoken = () => screen.queryByRole('slider')?.getAttribute('aria-valuetext')
const reasonIn = (element: HTMLElement) => answerIn(element).reason

test('a document that is in no group says so, and nothing else', async () => {
  const shown = subcategory('alone')
  const {element} = await renderPreview({documents: [shown, subcategory('other')], shown})
  await expect.poll(() => reasonIn(element)).toBe('subcategory-not-in-group')
  expect(screen.queryByTestId('preview-notice')).toBeNull()
})

test('a group without sub-categories says what is missing', async () => {
  const shown = group('hollow', 'STORE', [])
  await renderPreview({documents: [shown], shown})
  await screen.findByText(/holds no sub-category yet/)
  expect(screen.getByRole('button', {name: 'Recent'})).toBeInstanceOf(HTMLButtonElement)
})

test('a sub-category in nine groups can be tried in each of them', async () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const shown = subcategory('everywhere')
  const groups = numbers.map((number): StoredDocument => {
    const name = {_type: 'localeString', en: `Group ${number}`}
    return group(`g${number}`, number % 2 === 0 ? 'STORE' : 'GENERAL', ['everywhere'], {name})
  })
  const {element, user} = await renderPreview({
    documents: [shown, settings(60), ...groups],
    shown,
  })
  await within(await screen.findByTestId('pair-overview')).findByText(/^In 9 groups\./)
  const choice = screen.getByLabelText('Category group')
  await user.selectOptions(choice, 'Group 2')
  await expect.poll(() => reasonIn(element)).toBe('store')
  await user.selectOptions(choice, 'Group 9')
  await expect.poll(() => reasonIn(element)).toBe('ticket-type-general')
  await user.selectOptions(choice, 'The ticket names no group')
  await expect.poll(() => reasonIn(element)).toBe('ticket-type-ambiguous')
})

test('an age outside of the scale is told in words', async () => {
  const shown = subcategory('a')
  const submittedAt = Date.UTC(2026, 4, 30, 12)
  const {show} = await renderPreview({
    documents: [shown, group('g', 'STORE', ['a']), settings(60)],
    shown,
  })
  const showAge = (placedAt: number | undefined) =>
    show({
      simulation: {
        categoryGroupId: 'g',
        openedBy: 'guest',
        order: 'selected',
        placedAt,
        storeId: '',
        subcategoryId: 'a',
        submittedAt,
      },
    })
  showAge(submittedAt + 5 * 60_000)
  await expect.poll(spoken).toBe('5 min before the order, STORE')
  showAge(submittedAt - 7 * 24 * 3_600_000)
  await expect.poll(spoken).toBe('7 days after the order, longer than this scale, GENERAL')
  showAge(undefined)
  await expect.poll(spoken).toBe('Not known, because a time is missing')
})

test('a market whose fields are stored under other names says so, in place of seeming empty', async () => {
  const shown = {_id: 's', _type: 'supportSubcategory', external: true}
  const other = {_id: 'g', _type: 'supportCategoryGroup', kind: 'STORE'}
  await renderPreview({documents: [shown, other], shown})
  expect((await screen.findByTestId('fields-absent')).textContent).toMatch(
    /under names that this Studio does not know/,
  )
})

test('a stored name that no document has is named', async () => {
  const shown = subcategory('a')
  await renderPreview({
    documents: [shown, group('g', 'STORE', ['a']), settings(60)],
    options: {fieldNames: {storeSupportTicketTimeThreshold: 'minutes'}},
    shown,
  })
  expect((await screen.findByTestId('fields-absent')).textContent).toMatch(
    /looks for minutes, and no document/,
  )
})
