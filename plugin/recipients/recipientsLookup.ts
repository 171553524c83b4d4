import {type Moment, momentOfNow, msSince} from '../../content/moment.ts'
import {createObservers} from '../../content/observers.ts'
import type {Subscription} from '../../engine/index.ts'
import {
  askDirectory,
  type DirectoryFailure,
  type SubscriptionDirectory,
  type SubscriptionQuery,
} from '../../subscriptions/subscriptionDirectory.ts'

/** Milliseconds without another question before a store's is put to the directory: store ids are typed. */
export const typingPauseMs = 300

/** Milliseconds after which a directory counts as slow. */
export const slowAfterMs = 2_000

/** Milliseconds for which an answer is not asked for again: long enough to try tickets, short enough to see a new subscription. */
export const answerLifeMs = 60_000

/** What is known about one question by now. */
export type DirectoryAnswer =
  | {readonly status: 'asking'; readonly isSlow: boolean}
  | {readonly status: 'answered'; readonly subscriptions: readonly Subscription[]}
  | {readonly status: 'failed'; readonly failure: DirectoryFailure}

/** Asks a directory one question at a time. */
export interface RecipientsLookup {
  /** Asks in place of what was asked before; returns how to stop. An answer that is still good is not asked for again. */
  readonly ask: (query: SubscriptionQuery) => () => void
  /** Puts the newest question to the directory once more, at once. */
  readonly askAgain: () => void
  /** What is known about a question; `asking` also for one that nobody asked yet. The same object until it changes. */
  readonly answerTo: (query: SubscriptionQuery) => DirectoryAnswer
  /** Calls back after each change. */
  readonly subscribe: (onChange: () => void) => () => void
}

/** The question that is being asked. */
interface Current {
  readonly query: SubscriptionQuery
  readonly key: string
  readonly controller: AbortController
  answer: DirectoryAnswer
}

const asking: DirectoryAnswer = {isSlow: false, status: 'asking'}
const askingForLong: DirectoryAnswer = {isSlow: true, status: 'asking'}

/** A lookup in a directory of subscriptions, for one dataset; nothing is asked before the first question. */
export function createRecipientsLookup(
  directory: SubscriptionDirectory,
  dataset: string | undefined,
): RecipientsLookup {
  const {subscribe, tell} = createObservers()
  const answers = new Map<string, {readonly answer: DirectoryAnswer; readonly since: Moment}>()
  let current: Current | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function change(own: Current, answer: DirectoryAnswer): void {
    own.answer = answer
    tell()
  }

  function stop(): void {
    clearTimeout(timer)
    current?.controller.abort()
    current = undefined
  }

  async function put(own: Current): Promise<void> {
    const {signal} = own.controller
    timer = setTimeout(() => change(own, askingForLong), slowAfterMs)
    const answer = await askDirectory(directory, own.query, {dataset, signal})
    // A directory need not care about the signal.
    if (signal.aborted) return
    clearTimeout(timer)
    if (answer.status === 'answered') answers.set(own.key, {answer, since: momentOfNow()})
    change(own, answer)
  }

  function begin(query: SubscriptionQuery, pauseMs: number): void {
    stop()
    const key = keyOf(query)
    const known = answers.get(key)
    const own: Current = {
      answer: known?.answer ?? asking,
      controller: new AbortController(),
      key,
      query,
    }
    current = own
    change(own, own.answer)
    if (known) return
    if (pauseMs === 0) void put(own)
    else timer = setTimeout(() => void put(own), pauseMs)
  }

  return {
    answerTo: (query) => {
      const key = keyOf(query)
      return current?.key === key ? current.answer : (answers.get(key)?.answer ?? asking)
    },
    ask: (query) => {
      const key = keyOf(query)
      const known = answers.get(key)
      if (known && msSince(known.since) >= answerLifeMs) answers.delete(key)
      begin(query, query.storeId === undefined ? 0 : typingPauseMs)
      return () => {
        if (current?.query === query) stop()
      }
    },
    askAgain: () => {
      if (!current) return
      answers.delete(current.key)
      begin(current.query, 0)
    },
    subscribe,
  }
}

function keyOf({event, storeId}: SubscriptionQuery): string {
  return JSON.stringify([event, storeId])
}
