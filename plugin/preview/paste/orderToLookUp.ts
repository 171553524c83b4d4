import type {Ticket} from '../../../engine/index.ts'
import {
  createOrderLookup,
  type LookedUpOrder,
  type OrderFailure,
  orderTimeoutMs,
} from '../../../orders/createOrderLookup.ts'
import type {OrderDirectory} from '../../../orders/orderDirectory.ts'
import type {Order} from '../../../orders/readOrder.ts'
import {withOrder} from '../../../orders/withOrder.ts'
import {readTime} from '../../../tickets/time.ts'
import type {WordKey} from '../../i18n/useWords.ts'
import type {Simulation} from '../simulation.ts'

/**
 * The order of a ticket that carries its id. The id leads to a guest: it stays in the state of what shows the ticket, goes to the
 * directory alone, and is part of no simulation.
 */
export interface OrderToLookUp {
  /** Absent once the order was found, as nobody asks again. */
  readonly id?: string
  /** What came of asking at last; absent while nobody asked. */
  readonly answer?: LookedUpOrder
}

/**
 * Asks a directory for an order, once: nothing of the question or the answer is kept here.
 *
 * @returns `undefined` once the signal is aborted, as nobody waits any more.
 */
export async function lookUpOrder(
  directory: OrderDirectory,
  id: string,
  dataset: string,
  signal: AbortSignal,
): Promise<LookedUpOrder | undefined> {
  const lookup = createOrderLookup({
    directory,
    keepMs: 0,
    mostKept: 0,
    readTime: (text) => {
      const read = readTime(text)
      return read.status === 'read' ? read.epochMs : undefined
    },
    signal,
    timeoutMs: orderTimeoutMs,
  })
  try {
    const {failure, order} = await lookup.find(id, dataset, signal)
    return {failure: failure?.kind === 'refused' ? withoutId(failure, id) : failure, order}
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}

/** Whoever answers for orders may name the one that was asked for, in the address of a request for example. */
function withoutId<Failure extends {readonly message: string}>(failure: Failure, id: string) {
  const {message} = failure
  return {...failure, message: message.replaceAll(id, '…').replaceAll(encodeURIComponent(id), '…')}
}

/** The order after an answer; its id is forgotten where nothing is left to ask for. */
export function answeredOrder({id}: OrderToLookUp, answer: LookedUpOrder): OrderToLookUp {
  return answer.failure && id !== undefined ? {answer, id} : {answer}
}

/** A ticket with what an answer says of its order. */
export function withAnswer(ticket: Ticket, answer: LookedUpOrder | undefined): Ticket {
  return answer?.order ? withOrder(ticket, answer.order).ticket : ticket
}

/** A simulation with what was found of the order of its ticket. */
export function simulationWithOrder(
  simulation: Simulation,
  ticket: Ticket,
  found: Order,
): Simulation {
  const {order} = withOrder(ticket, found).ticket
  const placedAt = order?.placedAt
  return {
    ...simulation,
    placedAt: Number.isFinite(placedAt) ? placedAt : undefined,
    storeId: order?.storeId ?? '',
  }
}

/** What is said of an answer: the keys of its sentences, the most important first. */
export function answerKeys(
  {failure, order}: LookedUpOrder,
  isTimeKnown: boolean,
): readonly WordKey[] {
  return [
    ...(order ? foundKeys(order) : []),
    ...(failure ? failureKeys(failure) : []),
    ...(isTimeKnown ? [] : (['order-lookup.still-unknown'] as const)),
  ]
}

function foundKeys({placedAt, storeId}: Order): readonly WordKey[] {
  if (placedAt === undefined) return storeId === undefined ? [] : ['order-lookup.found.store']
  return [storeId === undefined ? 'order-lookup.found.time' : 'order-lookup.found.time-and-store']
}

function failureKeys(failure: OrderFailure): readonly WordKey[] {
  switch (failure.kind) {
    case 'late':
      return ['order-lookup.late']
    case 'not-found':
      return ['order-lookup.not-found']
    case 'refused':
      return [
        failure.message === '' ? 'order-lookup.refused.no-reason' : 'order-lookup.refused.reason',
      ]
    case 'unreadable':
      return failure.fields.length === 0
        ? ['order-lookup.unreadable']
        : failure.fields.map((field) => `order-lookup.unreadable.${field}` as const)
  }
}
