import {isRecord} from '../engine/isRecord.ts'

/** An order, as far as it is known. */
export interface Order {
  /** Epoch milliseconds; `undefined` where nobody knows. */
  readonly placedAt: number | undefined
  /** Never empty; `undefined` where nobody knows. */
  readonly storeId: string | undefined
}

/** What of an order may be unknown, or not what a ticket says. */
export type OrderField = 'placedAt' | 'storeId'

/** What a directory or a file says of an order. */
export type ReadOrder =
  | {
      readonly status: 'found'
      readonly order: Order
      /** What stands there and cannot be read, so that it stays unknown. */
      readonly unreadable: readonly OrderField[]
    }
  | {readonly status: 'not-found'}
  /** Something else than an order stands in its place. */
  | {readonly status: 'no-order'}

/**
 * Reads a time that is text; `undefined` for what is no time. Given by those who ask, so that orders write times as tickets do.
 */
export type ReadTimeText = (text: string) => number | undefined

/** The last instant of a `Date`, which is all that can be written down; the first is as far away from 1970. */
const latestMs = 8.64e15

/**
 * Reads what was said of an order.
 *
 * Nothing is guessed: an order has a time, so that a missing one is as unreadable as a wrong one, and an id of a store is text,
 * since a number has lost its zeros.
 */
export function readOrder(value: unknown, readTime: ReadTimeText): ReadOrder {
  if (value === undefined || value === null) return {status: 'not-found'}
  if (!isRecord(value)) return {status: 'no-order'}
  const placedAt = instantOf(value['placedAt'], readTime)
  const {storeId} = value
  const isStoreUnknown = storeId === undefined || storeId === null || storeId === ''
  const unreadable: OrderField[] = []
  if (placedAt === undefined) unreadable.push('placedAt')
  if (!isStoreUnknown && typeof storeId !== 'string') unreadable.push('storeId')
  const store = typeof storeId === 'string' && storeId !== '' ? storeId : undefined
  return {status: 'found', order: {placedAt, storeId: store}, unreadable}
}

function instantOf(value: unknown, readTime: ReadTimeText): number | undefined {
  const epochMs = typeof value === 'string' ? readTime(value) : value
  if (typeof epochMs !== 'number' || !Number.isFinite(epochMs)) return undefined
  return Math.abs(epochMs) <= latestMs ? epochMs : undefined
}
