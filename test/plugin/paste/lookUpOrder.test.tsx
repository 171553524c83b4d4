import {screen, within} from '@testing-library/dom'
import {afterEach, expect, test, vi} from 'vitest'

import type {OrderDirectory} from '../../../plugin/index.ts'
import {orderTimeoutMs} from '../../../orders/createOrderLookup.ts'
import {startSimulation} from '../../../plugin/preview/simulation.ts'
import {readSimulation} from '../../../plugin/preview/simulationParams.ts'
import {group, settings, subcategory} from '../../engine/documents.ts'
import {answerIn, renderPreview} from '../renderPreview.tsx'

const orderId = 'o-Zq7'
const ticket = {subcategoryId: 'a', created: '2023-05-23T12:34:56Z', orderId}
/** Ten minutes before the ticket. */
const order = {placedAt: '2023-05-23T12:24:56Z', storeId: '1042'}

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

/** Pastes a ticket into the dialog of a preview. */
async function pasteTicket(orders?: OrderDirectory, pasted: object = ticket) {
  const shown = subcategory('a')
  const preview = await renderPreview({
    documents: [shown, group('g', 'STORE', ['a']), settings(60)],
    options: {timeZone: 'Europe/Lisbon', ...(orders && {orders})},
    shown,
  })
  const {user} = preview
  const paste = async (value: object) => {
    await user.click(await screen.findByRole('button', {name: 'Paste a ticket'}))
    await screen.findByRole('dialog')
    await user.click(await screen.findByLabelText('Ticket or receipt, as JSON'))
    await user.paste(JSON.stringify(value))
    await screen.findByText(/^This is a ticket\./)
  }
  await paste(pasted)
  return {
    ...preview,
    dialog: within(screen.getByRole('dialog')),
    paste,
    take: () => user.click(screen.getByRole('button', {name: 'Try this ticket'})),
  }
}

const lookUpButton = () => screen.queryByRole('button', {name: 'Look up the order'})

/** The page, what is in its fields, and what its browser keeps. */
function everythingHere(): string {
  const fields = document.querySelectorAll('input, textarea')
  return JSON.stringify([
    document.documentElement.outerHTML,
    Array.from(fields, (field) => Reflect.get(field, 'value')),
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    location.href,
    history.state,
  ])
}

test('asks only when it is told to, and answers for the time and the store that it finds', async () => {
  const {promise, resolve} = Promise.withResolvers<typeof order>()
  const orders = vi.fn<OrderDirectory>(() => promise)
  const {addressed, dialog, element, show, take, user} = await pasteTicket(orders)
  await dialog.findByText(/does not say when that was placed/)
  expect(orders).not.toHaveBeenCalled()
  const button = await dialog.findByRole('button', {name: 'Look up the order'})
  await user.click(button)
  expect(orders.mock.calls.map(([id, {dataset}]) => [id, dataset])).toEqual([[orderId, 'market']])
  await dialog.findByText('Looking up the order…')
  expect(button.getAttribute('aria-disabled')).toBe('true')
  await user.click(button)
  expect(orders).toHaveBeenCalledTimes(1)
  resolve(order)
  await dialog.findByText('The order was found. It was placed: 13:24:56 (GMT+1), at store 1042.')
  expect(lookUpButton()).toBeNull()

  await take()
  await expect.poll(() => answerIn(element).reason).toBe('store')
  await expect.poll(() => addressed.at(-1)).toContain('store=1042')
  const simulation = readSimulation(addressed.at(-1)?.slice(2) ?? '', startSimulation)
  expect(simulation.placedAt).toBe(Date.parse(order.placedAt))
  show({simulation})
  await expect.poll(() => JSON.stringify(Object.entries(localStorage))).toContain('store=1042')
  await user.click(screen.getByRole('button', {name: 'Copy answer'}))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain('10 min after the order')
  expect(JSON.stringify([addressed, copied, everythingHere()])).not.toContain('Zq7')
})

test('can be looked up after the ticket was taken too, and as long as that is in view', async () => {
  const {addressed, element, take, user} = await pasteTicket(() => order)
  await take()
  await expect.poll(() => answerIn(element).reason).toBe('order-time-invalid')
  await screen.findByText(/so its age is not known\.$/)
  await user.click(await screen.findByRole('button', {name: 'Look up the order'}))
  await screen.findByText('The order was found. It was placed: 13:24:56 (GMT+1), at store 1042.')
  await expect.poll(() => answerIn(element).reason).toBe('store')
  expect(lookUpButton()).toBeNull()
  await user.click(screen.getByRole('radio', {name: 'partner'}))
  await expect.poll(() => screen.queryByText(/^The order was found/)).toBeNull()
  expect(JSON.stringify([addressed, everythingHere()])).not.toContain('Zq7')
})

test('does not look up the order of another ticket that looks the same', async () => {
  const {paste, take} = await pasteTicket(() => order)
  await take()
  await expect.poll(lookUpButton).not.toBeNull()
  const {orderId: _, ...others} = ticket
  await paste({...others, order: {}})
  await take()
  await expect.poll(lookUpButton).toBeNull()
})

test('ends what is being asked when the dialog is closed', async () => {
  const signals: AbortSignal[] = []
  const {dialog, user} = await pasteTicket((_, {signal}) => {
    signals.push(signal)
    return new Promise(() => {})
  })
  await user.click(await dialog.findByRole('button', {name: 'Look up the order'}))
  expect(signals.map(({aborted}) => aborted)).toEqual([false])
  await user.click(dialog.getByRole('button', {name: 'Cancel'}))
  await expect.poll(() => signals.map(({aborted}) => aborted)).toEqual([true])
})

test.each<[string, OrderDirectory, RegExp]>([
  [
    'fails',
    () => Promise.reject(new Error(`No answer for ${orderId}.`)),
    /^The directory of orders failed\. It says: No answer for …\.$/,
  ],
  ['knows nothing', () => undefined, /^The directory of orders does not know this order/],
  [
    'gives a time that is none',
    () => ({placedAt: 'yesterday'}),
    /^The time that the directory of orders gives cannot be read\.$/,
  ],
])('leaves the time unknown where the directory %s, and may be asked again', async (...given) => {
  const [, orders, sentence] = given
  const {dialog, element, take, user} = await pasteTicket(orders)
  await user.click(await dialog.findByRole('button', {name: 'Look up the order'}))
  await dialog.findByText(sentence)
  await dialog.findByText('When the order was placed stays unknown.')
  expect(lookUpButton()?.getAttribute('aria-disabled')).toBe('false')
  await take()
  await expect.poll(() => answerIn(element).reason).toBe('order-time-invalid')
  expect(everythingHere()).not.toContain('Zq7')
})

test('says when the directory is late', async () => {
  const {dialog} = await pasteTicket(() => new Promise(() => {}))
  const button = await dialog.findByRole('button', {name: 'Look up the order'})
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})
  button.click()
  vi.advanceTimersByTime(orderTimeoutMs)
  vi.useRealTimers()
  expect(
    await dialog.findByText('The directory of orders did not answer within 5 seconds.'),
  ).toBeTruthy()
})

test('says that nobody can look it up where there is no directory, and has no button', async () => {
  const {dialog} = await pasteTicket()
  await dialog.findByText('Nobody can look it up here: this Studio is not connected to the orders.')
  expect(lookUpButton()).toBeNull()
})

test('says which of two different answers counts', async () => {
  const {dialog, user} = await pasteTicket(() => order, {
    ...ticket,
    order: {placedAt: '2023-05-23T12:00:00Z'},
  })
  await dialog.findByText('It does not say at which store its order was placed.')
  await user.click(await dialog.findByRole('button', {name: 'Look up the order'}))
  expect(await dialog.findByText('The ticket says another time, and that one counts.')).toBeTruthy()
})
