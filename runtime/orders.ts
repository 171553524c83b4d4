import {
  createOrderLookup,
  type OrderFailure,
  type OrderLookup,
} from '../orders/createOrderLookup.ts'
import type {OrderDirectory} from '../orders/orderDirectory.ts'
import {readTime} from '../tickets/time.ts'
import type {OnRouterEvent, OrderUnknownReason} from './events.ts'

/** Looks orders up in a directory, and tells what could not be found out. */
export function createOrderFinder(
  directory: OrderDirectory,
  options: {
    readonly keepMs: number
    readonly signal: AbortSignal
    readonly tell: OnRouterEvent
    readonly timeoutMs: number
  },
): OrderLookup {
  const {tell, ...settings} = options
  return createOrderLookup({
    ...settings,
    directory,
    readTime: (text) => {
      const read = readTime(text)
      return read.status === 'read' ? read.epochMs : undefined
    },
    onAnswer: ({failure}, dataset) => {
      if (!failure) return
      const error = new Error(`The directory of orders ${wordsOf(failure)}`)
      tell({type: 'order-unknown', dataset, reason: reasons[failure.kind], error})
    },
  })
}

const reasons: Readonly<Record<OrderFailure['kind'], OrderUnknownReason>> = {
  late: 'late',
  'not-found': 'not-found',
  refused: 'failed',
  unreadable: 'unreadable',
}

/** None of them names the order, which leads to a guest. */
function wordsOf(failure: OrderFailure): string {
  switch (failure.kind) {
    case 'late':
      return `did not answer within ${failure.timeoutMs} ms.`
    case 'not-found':
      return 'does not know the order.'
    case 'refused':
      return failure.message === '' ? 'failed and gave no reason.' : `failed: ${failure.message}`
    case 'unreadable':
      return failure.fields.length === 0
        ? 'gave no order. Give {placedAt, storeId}, or undefined for an order that it does not know.'
        : `gave an order with unreadable ${failure.fields.join(' and ')}. Give placedAt as epoch milliseconds or as text like "2023-05-23T12:34:56Z", and storeId as text.`
  }
}
