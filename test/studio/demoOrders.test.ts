import {expect, test} from 'vitest'

import {demoOrders} from '../../studio/demoOrders.ts'

const options = {dataset: 'prod_bk_pt', signal: new AbortController().signal}

test.each([
  ['o-12', 12, '1042'],
  ['o-45', 45, '1043'],
  ['o-90', 90, '1042'],
  ['o-20', 20, undefined],
])('order %s was placed when and where docs/demo.md says', async (orderId, minutes, storeId) => {
  const order = await demoOrders(orderId, options)
  const age = Date.now() - Number(order?.placedAt)
  expect(Math.floor(age / 60_000)).toBe(minutes)
  expect(order?.storeId).toBe(storeId)
})

test('an order that is none of them is not known, and one fails', async () => {
  expect(await demoOrders('o-13', options)).toBeUndefined()
  expect(() => demoOrders('o-closed', options)).toThrow('The orders are closed for the night.')
})
