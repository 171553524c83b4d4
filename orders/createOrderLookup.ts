import type {OrderDirectory} from './orderDirectory.ts'
import {type Order, type OrderField, readOrder, type ReadTimeText} from './readOrder.ts'

/** Milliseconds within which a directory has to answer unless a router is given others. */
export const orderTimeoutMs = 5_000

/** Why an order, or a part of it, is not known. */
export type OrderFailure =
  /** The directory does not know it, or not yet. */
  | {readonly kind: 'not-found'}
  /** The directory threw or rejected; the message is empty where it gave no reason. */
  | {readonly kind: 'refused'; readonly message: string}
  | {readonly kind: 'late'; readonly timeoutMs: number}
  /** The answer is no order, or one of which these fields cannot be read. */
  | {readonly kind: 'unreadable'; readonly fields: readonly OrderField[]}

/** What came of looking an order up. */
export interface LookedUpOrder {
  /** What is known of it; `undefined` where nothing is. */
  readonly order: Order | undefined
  /** Why not all of it is; `undefined` where it was found. */
  readonly failure: OrderFailure | undefined
}

/** Looks orders up. */
export interface OrderLookup {
  /**
   * Looks up one order, in a request that all share who ask for it at the same time.
   *
   * @throws The reason of the signal, once that is aborted; never anything of the directory. The others go on waiting, and the
   * request is aborted when nobody does any more.
   */
  readonly find: (orderId: string, dataset: string, signal?: AbortSignal) => Promise<LookedUpOrder>
}

/** How orders are looked up. Durations in milliseconds. */
export interface OrderLookupSettings {
  readonly directory: OrderDirectory
  readonly readTime: ReadTimeText
  /** How long one request may take. */
  readonly timeoutMs: number
  /** How long an order that was found is not asked for again. */
  readonly keepMs: number
  /** How many of them are kept. Default 10,000, which is a few megabytes. */
  readonly mostKept?: number
  /** Ends what is being asked; whatever is asked afterwards is refused. */
  readonly signal: AbortSignal
  /** Hears what came of each request, unless everybody left before. */
  readonly onAnswer?: (answer: LookedUpOrder, dataset: string) => void
}

/** A request that is under way. */
interface Asking {
  readonly answer: Promise<LookedUpOrder>
  /** Ends it, as nobody waits for it any more. */
  readonly leave: () => void
  waiting: number
}

/**
 * A lookup in a directory of orders.
 *
 * Only orders that were found, with all that was said of them readable, are kept for a while, the latest of them: one that was too
 * new for the directory a second ago is asked for again.
 */
export function createOrderLookup(settings: OrderLookupSettings): OrderLookup {
  const {
    directory,
    keepMs,
    mostKept = 10_000,
    onAnswer,
    readTime,
    signal: closing,
    timeoutMs,
  } = settings
  const asked = new Map<string, Asking>()
  // By the steady clock, which nobody sets.
  const kept = new Map<string, {readonly answer: LookedUpOrder; readonly sinceMs: number}>()

  function keep(key: string, answer: LookedUpOrder): void {
    kept.set(key, {answer, sinceMs: performance.now()})
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  }

  function keptAnswer(key: string): LookedUpOrder | undefined {
    const known = kept.get(key)
    if (known === undefined || performance.now() - known.sinceMs < keepMs) return known?.answer
    kept.delete(key)
    return undefined
  }

  function begin(key: string, orderId: string, dataset: string): Asking {
    const controller = new AbortController()
    const {signal} = controller
    const end = (failure?: OrderFailure) => controller.abort(new Ended(failure))
    const close = () => end({kind: 'refused', message: messageOf(closing.reason)})
    const timer = setTimeout(() => end({kind: 'late', timeoutMs}), timeoutMs)
    closing.addEventListener('abort', close)
    if (closing.aborted) close()

    async function ask(): Promise<LookedUpOrder> {
      try {
        signal.throwIfAborted()
        const said = await untilAborted(directory(orderId, {dataset, signal}), signal)
        const answer = answerOf(said, readTime)
        if (!answer.failure) keep(key, answer)
        return answer
      } catch (error) {
        const failure = signal.aborted ? failureOf(signal.reason) : failureOf(error)
        return {failure, order: undefined}
      } finally {
        clearTimeout(timer)
        closing.removeEventListener('abort', close)
      }
    }

    const own: Asking = {answer: ask(), leave: () => end(), waiting: 0}
    asked.set(key, own)
    void settle(key, own, dataset)
    return own
  }

  async function settle(key: string, own: Asking, dataset: string): Promise<void> {
    const answer = await own.answer
    if (asked.get(key) !== own) return
    asked.delete(key)
    onAnswer?.(answer, dataset)
  }

  return {
    find: async (orderId, dataset, signal) => {
      signal?.throwIfAborted()
      const key = JSON.stringify([dataset, orderId])
      const known = keptAnswer(key)
      if (known) return known
      const own = asked.get(key) ?? begin(key, orderId, dataset)
      own.waiting += 1
      try {
        return await untilAborted(own.answer, signal)
      } finally {
        own.waiting -= 1
        // It has not answered yet; whoever comes after this must not share what is being aborted.
        if (own.waiting === 0 && asked.get(key) === own) {
          asked.delete(key)
          own.leave()
        }
      }
    },
  }
}

function answerOf(said: unknown, readTime: ReadTimeText): LookedUpOrder {
  const read = readOrder(said, readTime)
  switch (read.status) {
    case 'found': {
      const {order, unreadable: fields} = read
      return {order, failure: fields.length > 0 ? {kind: 'unreadable', fields} : undefined}
    }
    case 'not-found':
      return {order: undefined, failure: {kind: 'not-found'}}
    case 'no-order':
      return {order: undefined, failure: {kind: 'unreadable', fields: []}}
  }
}

/** Why a request was ended before it answered. */
class Ended extends Error {
  override readonly name = 'AbortError'
  /** `undefined` where nobody waited any more. */
  readonly failure: OrderFailure | undefined

  constructor(failure: OrderFailure | undefined) {
    super('Nobody waits for the answer any more.')
    this.failure = failure
  }
}

function failureOf(error: unknown): OrderFailure {
  const own = error instanceof Ended ? error.failure : undefined
  return own ?? {kind: 'refused', message: messageOf(error)}
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  return typeof error === 'string' ? error : ''
}

/** @throws The reason of the signal, or what the work rejects with. */
async function untilAborted<Result>(
  work: Result | Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (!signal) return work
  const ended = Promise.withResolvers<never>()
  const end = () => ended.reject(signal.reason)
  signal.addEventListener('abort', end)
  if (signal.aborted) end()
  try {
    return await Promise.race([work, ended.promise])
  } finally {
    signal.removeEventListener('abort', end)
  }
}
