import {describe, expect, test} from 'vitest'

import {documents} from '../tickets/market.ts'
import {fileOf, ndjson} from './exports.ts'
import {type CliOptions, runCli} from './runCli.ts'

/** As partners send it: of its order it has the id alone. */
const late = {
  subcategoryId: 'late',
  category: 'Home Delivery',
  created: 'Tue, 23 May 2023 12:34:56 GMT',
  orderId: 'o-1',
}
const order = {orderId: 'o-1', placedAt: '2023-05-23T12:04:56Z', storeId: '1042'}

async function route(
  orders: string | Uint8Array,
  tickets: unknown = late,
  args: readonly string[] = [],
  options: CliOptions = {},
) {
  const path = await fileOf(orders, 'orders.ndjson')
  const content = await fileOf(ndjson(documents))
  const ticket = ['--ticket', JSON.stringify(tickets)]
  const run = await runCli(['route', content, ...ticket, '--orders', path, ...args], options)
  return {...run, stderr: run.stderr.replaceAll(path, 'orders.ndjson')}
}

/** The first line that was printed as JSON. */
async function routed(orders: readonly unknown[], ticket: unknown = late): Promise<unknown> {
  const {stdout} = await route(ndjson(orders), ticket, ['--format', 'json'])
  return JSON.parse(stdout)
}

describe('an order of the file', () => {
  test.each([
    ['a text', order],
    ['epoch milliseconds', {...order, placedAt: Date.UTC(2023, 4, 23, 12, 4, 56)}],
    ['a text with an offset', {...order, placedAt: '2023-05-23T14:04:56+02:00', total: 12.5}],
  ])('gives its time as %s, and its store, to a ticket that has its id alone', async (_, line) => {
    expect(await routed([{...order, orderId: 'o-2'}, line])).toMatchObject({
      decision: {outcome: 'STORE', ageMs: 1_800_000},
      lookedUp: {status: 'found', timeFrom: 'directory', differences: []},
      receipt: {ticket: {order: {placedAt: '2023-05-23T12:04:56.000Z', storeId: '1042'}}},
    })
  })

  test('is found by a number as by its text', async () => {
    const lines = [{...order, orderId: 42}]
    expect(await routed(lines, {...late, orderId: '42'})).toMatchObject({
      decision: {outcome: 'STORE'},
    })
    expect(await routed(lines, {...late, orderId: 42})).toMatchObject({
      decision: {outcome: 'STORE'},
    })
  })

  test('that is not there leaves the time unknown, and is told', async () => {
    const {code, stdout} = await route(ndjson([{...order, orderId: 'o-2'}]))
    expect(stdout).toContain('The file of orders has no order with the id of this ticket.')
    expect(stdout).toContain('GENERAL')
    expect(code).toBe(0)
    expect(await routed([])).toMatchObject({
      decision: {reason: 'order-time-invalid'},
      lookedUp: {status: 'not-found', timeFrom: 'none'},
    })
  })

  test('says another time and another store than the ticket: its time and the file’s store count', async () => {
    const ticket = {...late, order: {placedAt: '2023-05-23T12:14:56Z'}}
    const {stdout} = await route(ndjson([order]), ticket)
    expect(stdout).toContain(
      'The file of orders says another time of the order; that of the ticket',
    )
    expect(await routed([order], {...late, storeId: '7'})).toMatchObject({
      lookedUp: {differences: [{field: 'storeId', ticket: '7', directory: '1042'}]},
      receipt: {ticket: {order: {storeId: '1042'}}},
    })
  })

  test('is not looked up where the ticket says all of it, or has no id', async () => {
    const whole = {...late, order: {placedAt: '2023-05-23T12:14:56Z', storeId: '7'}}
    expect(await routed([order], whole)).not.toHaveProperty('lookedUp')
    expect(await routed([order], {...late, orderId: ''})).toMatchObject({
      decision: {reason: 'no-order'},
    })
  })

  test('may stand on two lines that say the same', async () => {
    const again = {...order, placedAt: Date.parse(order.placedAt)}
    expect(await routed([order, again])).toMatchObject({decision: {outcome: 'STORE'}})
  })
})

describe('a file of orders is refused, with the line and what to do,', () => {
  test.each([
    [
      'with another time',
      {...order, placedAt: '2023-05-23T12:04:57Z'},
      'Lines 1 and 3 of orders.ndjson say different things of order o-1. Leave out the one that is wrong.',
    ],
    [
      'with another store',
      {...order, storeId: '7'},
      'Lines 1 and 3 of orders.ndjson say different things of order o-1.',
    ],
    [
      'without the store',
      {...order, storeId: undefined},
      'Lines 1 and 3 of orders.ndjson say different things of order o-1.',
    ],
  ])('for two lines of one order, the second %s', async (_, line, message) => {
    const {code, stderr, stdout} = await route(`${ndjson([order])}\n${ndjson([line])}`)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test.each([
    ['{"orderId": "o-1"', 'it is no JSON. Column 18: the text ends too early.'],
    ['o-1;2023-05-23', 'it is no JSON. Write one order on each line, like {"orderId": "o-1"'],
    ['[]', 'it is no JSON object. Write one order on each line'],
    ['"o-1"', 'it is no JSON object.'],
    [{...order, orderId: undefined}, '"orderId" is missing, or no text'],
    [{...order, orderId: ''}, '"orderId" is missing, or no text'],
    ['{"orderId": 12345678901234567890, "placedAt": 5}', '"orderId" is missing, or no text'],
    [{orderId: 'o-1'}, '"placedAt" is missing. Add when the order was placed'],
    [{...order, placedAt: null}, '"placedAt" is missing.'],
    [{...order, placedAt: 1e300}, '"placedAt" is no instant.'],
    [{...order, placedAt: '1684843496000'}, '"placedAt" is a number'],
    [{...order, placedAt: '2023-05-23'}, '"placedAt" has no time of day.'],
    [{...order, placedAt: {}}, '"placedAt" is no text.'],
    [{...order, storeId: 1042}, '"storeId" is no text. Write the id of the store as a text'],
  ])('for the line %j', async (line, message) => {
    const text = typeof line === 'string' ? line : JSON.stringify(line)
    const {code, stderr} = await route(`${ndjson([{...order, orderId: 'o-2'}])}${text}\n`)
    expect(stderr).toContain('error: Line 2 of orders.ndjson cannot be read: ')
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('for a line in another encoding', async () => {
    const {code, stderr} = await route(Buffer.from(`{"orderId": "Pão"}`, 'latin1'))
    expect(stderr).toContain(
      'Line 1 of orders.ndjson, column 15, is no UTF-8 text. Write one order on each line',
    )
    expect(code).toBe(2)
  })
})

test('a file that is not there, and one input for two things, are refused', async () => {
  const content = await fileOf(ndjson(documents))
  const missing = await runCli(['route', content, '--orders', 'none.ndjson'], {stdin: '{}'})
  expect(missing.stderr).toContain('There is no file none.ndjson. Check the path.')
  const both = await runCli(['route', content, '--orders', '-'], {stdin: '{}'})
  expect(both.stderr).toContain('cannot be both the orders and the tickets')
  const all = await runCli(['route', '-', '--orders', '-', '--ticket', '{}'], {stdin: '{}'})
  expect(all.stderr).toContain('cannot be both the export and the orders')
  expect([missing.code, both.code, all.code]).toEqual([2, 2, 2])
})

test('orders may come through a pipe', async () => {
  const content = await fileOf(ndjson(documents))
  const {stdout} = await runCli(
    ['route', content, '--ticket', JSON.stringify(late), '--orders', '-', '--format', 'json'],
    {stdin: ndjson([order])},
  )
  expect(JSON.parse(stdout)).toMatchObject({decision: {outcome: 'STORE'}})
})
