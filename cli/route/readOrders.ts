import {isRecord} from '../../engine/isRecord.ts'
import {type Order, readOrder} from '../../orders/readOrder.ts'
import {describeProblem} from '../../tickets/describeProblem.ts'
import {parseJson} from '../../tickets/parseJson.ts'
import type {TicketProblem} from '../../tickets/problem.ts'
import {readTime} from '../../tickets/time.ts'
import {CliProblem} from '../cliProblem.ts'
import type {Session} from '../session.ts'
import {type Line, readLines} from '../source/lines.ts'
import {asProblem, openInput} from '../source/openInput.ts'

/** The orders of a file, by their id. */
export type Orders = ReadonlyMap<string, Order>

/** An order, and the line that it was read from. */
interface NumberedOrder extends Order {
  readonly line: number
}

const example = '{"orderId": "o-1", "placedAt": "2023-05-23T12:04:56Z", "storeId": "1042"}'
const oneALine = `Write one order on each line, like ${example}.`

/**
 * Reads orders, one a line, of which nothing but id, time and store stays in memory.
 *
 * @throws {@link CliProblem} with file, line and what to do, for a line that is no order, and for two that say different things of
 *   one: nobody knows which is right.
 */
export async function readOrders(path: string, session: Session): Promise<Orders> {
  const {chunks, name} = await openInput(path, 'orders', session)
  const orders = new Map<string, NumberedOrder>()
  try {
    for await (const line of readLines(chunks, name, {what: 'an order', advice: oneALine})) {
      const {order, orderId} = readLine(line, name)
      const earlier = orders.get(orderId)
      if (!earlier) orders.set(orderId, {...order, line: line.number})
      else if (earlier.placedAt !== order.placedAt || earlier.storeId !== order.storeId) {
        throw new CliProblem(
          `Lines ${earlier.line} and ${line.number} of ${name} say different things of order ${orderId}. Leave out the one that is wrong.`,
        )
      }
    }
  } catch (error) {
    throw asProblem(name, error)
  }
  return orders
}

function readLine(
  {number, text}: Line,
  file: string,
): {readonly orderId: string; readonly order: Order} {
  const refuse = (what: string) =>
    new CliProblem(`Line ${number} of ${file} cannot be read: ${what}`)
  const parsed = parseJson(text)
  if (parsed.status === 'unreadable') throw refuse(`it is no JSON. ${mistakeIn(parsed)}${oneALine}`)
  const {value} = parsed
  if (!isRecord(value)) throw refuse(`it is no JSON object. ${oneALine}`)
  const orderId = idOf(value['orderId'])
  if (orderId === undefined) {
    throw refuse(
      '"orderId" is missing, or no text and no number that JSON can carry exactly. Write the id of the order as text.',
    )
  }
  const read = readOrder(value, epochMsOf)
  if (read.status !== 'found') throw refuse(`it is no order. ${oneALine}`)
  const [wrong] = read.unreadable
  if (wrong === 'placedAt') throw refuse(timeText(value['placedAt']))
  if (wrong === 'storeId') {
    throw refuse('"storeId" is no text. Write the id of the store as a text, with all its zeros.')
  }
  return {orderId, order: read.order}
}

function mistakeIn({problems}: {readonly problems: readonly TicketProblem[]}): string {
  const [problem] = problems
  if (!problem || problem.code === 'not-json') return ''
  const {column} = problem.params
  return `Column ${column}: ${describeProblem({...problem, params: {}})} `
}

/** As in tickets: text, or a number that was not changed when its JSON was read. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return Number.isSafeInteger(value) ? String(value) : undefined
}

function epochMsOf(text: string): number | undefined {
  const read = readTime(text)
  return read.status === 'read' ? read.epochMs : undefined
}

function timeText(value: unknown): string {
  if (value === undefined || value === null) {
    return '"placedAt" is missing. Add when the order was placed, in epoch milliseconds or like "2023-05-23T12:04:56Z".'
  }
  if (typeof value === 'number') {
    return '"placedAt" is no instant. Write epoch milliseconds, or text like "2023-05-23T12:04:56Z".'
  }
  const read = readTime(value)
  return read.status === 'read'
    ? '"placedAt" is no instant.'
    : describeProblem({code: read.problem, params: {}, path: ['placedAt']})
}
