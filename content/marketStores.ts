import type {QueryParams, SanityClient} from '@sanity/client'

import {datasetKey, uncached} from './contentClient.ts'
import {longestWaitMs} from './freshContent.ts'
import {createObservers} from './observers.ts'
import {reasonOfFailure, type UnavailableReason} from './unavailableReason.ts'

/**
 * Looks up the ids of all stores of a market, where the market keeps them.
 *
 * Throwing or rejecting is shown as a failure with the error's message.
 *
 * @param options - `client` reads the dataset that is being edited, as the person who is signed in
 */
export type StoreDirectory = (options: {
  readonly client: SanityClient
  readonly dataset: string
}) => readonly string[] | Promise<readonly string[]>

/** A GROQ query over the published documents of the same dataset, which gives the ids of all stores of the market. */
export interface StoreQuery {
  readonly query: string
  readonly params?: QueryParams
}

/** All stores of a market: their ids, or where to look these up. */
export type MarketStores = readonly string[] | StoreDirectory | StoreQuery

/** Why the stores are not known though they were looked up; positions are counted from 1. */
export type StoresFailure =
  | NotStores
  /** The function threw or rejected; the message is empty where it gave no reason. */
  | {readonly kind: 'refused'; readonly message: string}
  | {readonly kind: 'query-failed'; readonly reason: UnavailableReason}

/** What stands where ids of stores should: no list, one without an entry, or something else among them. */
export type NotStores =
  | {readonly kind: 'no-list'}
  | {readonly kind: 'empty'}
  | {readonly kind: 'no-id'; readonly position: number}

/** What is known of the stores by now. */
export type StoresState =
  /** The market does not say. */
  | {readonly kind: 'not-given'}
  /** Also while nobody needed them yet. */
  | {readonly kind: 'asking'}
  | {readonly kind: 'known'; readonly ids: readonly string[]}
  | {readonly kind: 'failed'; readonly failure: StoresFailure}

/** The stores of one dataset, looked up once and by the first who needs them. */
export interface StoresSource {
  /** The same object until it changes. */
  readonly getState: () => StoresState
  /** Looks them up unless that was begun before. */
  readonly need: () => void
  /** Needs them, and waits for at most two seconds in all, however many wait. Never rejects. */
  readonly read: () => Promise<StoresState>
  /** Looks them up once more. */
  readonly retry: () => void
  readonly subscribe: (onChange: () => void) => () => void
}

const sources = new WeakMap<object, Map<string, StoresSource>>()

/** The stores of a client's dataset; whoever asks with the same option shares one lookup. */
export function storesOf(given: MarketStores | undefined, client: SanityClient): StoresSource {
  if (given === undefined || isList(given)) return knownSource(given)
  const {dataset = ''} = client.config()
  const key = datasetKey(client)
  const ofOption = sources.get(given) ?? new Map<string, StoresSource>()
  sources.set(given, ofOption)
  const source = ofOption.get(key) ?? createStoresSource(() => lookUp(given, client, dataset))
  ofOption.set(key, source)
  return source
}

/** Reads an answer; one entry that is no id refuses all of them, since "of 212 stores" would be wrong without it. */
export function readStores(
  answer: unknown,
): {readonly kind: 'known'; readonly ids: readonly string[]} | NotStores {
  if (!Array.isArray(answer)) return {kind: 'no-list'}
  if (answer.length === 0) return {kind: 'empty'}
  const ids = answer.filter(isId)
  if (ids.length === answer.length) return {ids, kind: 'known'}
  return {kind: 'no-id', position: answer.findIndex((each) => !isId(each)) + 1}
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

// `Array.isArray` says nothing of a list that is read only.
function isList(given: MarketStores): given is readonly string[] {
  return Array.isArray(given)
}

/** A list counts as it is: its entries were checked where it was given, and an empty one says as little as none. */
function knownSource(ids: readonly string[] = []): StoresSource {
  const state: StoresState = ids.length > 0 ? {ids, kind: 'known'} : {kind: 'not-given'}
  return {
    getState: () => state,
    need: () => {},
    read: () => Promise.resolve(state),
    retry: () => {},
    subscribe: () => () => {},
  }
}

const asking: StoresState = {kind: 'asking'}

function createStoresSource(lookUpAnew: () => Promise<StoresState>): StoresSource {
  const {subscribe, tell} = createObservers()
  let state = asking
  let running: Promise<StoresState> | undefined
  /** By `performance.now()`. */
  let deadline = 0

  function change(next: StoresState): void {
    state = next
    tell()
  }

  async function begin(): Promise<StoresState> {
    const own = lookUpAnew()
    running = own
    deadline = performance.now() + longestWaitMs
    const found = await own
    // The answer to a question that was put again is the newer one.
    if (running === own) change(found)
    return found
  }

  function need(): void {
    if (!running) void begin()
  }

  return {
    getState: () => state,
    need,
    read: () => {
      need()
      if (state.kind !== 'asking') return Promise.resolve(state)
      return new Promise((resolve) => {
        const finish = () => {
          unsubscribe()
          clearTimeout(timer)
          resolve(state)
        }
        const unsubscribe = subscribe(finish)
        const timer = setTimeout(finish, Math.max(0, deadline - performance.now()))
      })
    },
    retry: () => {
      change(asking)
      void begin()
    },
    subscribe,
  }
}

async function lookUp(
  given: StoreDirectory | StoreQuery,
  client: SanityClient,
  dataset: string,
): Promise<StoresState> {
  try {
    const answer: unknown =
      typeof given === 'function'
        ? await given({client, dataset})
        : await client
            .withConfig({...uncached, perspective: 'published'})
            .fetch(given.query, given.params ?? {}, {tag: 'support-routing.stores'})
    const read = readStores(answer)
    return read.kind === 'known' ? read : {failure: read, kind: 'failed'}
  } catch (error) {
    return {
      failure:
        typeof given === 'function'
          ? {kind: 'refused', message: messageOf(error)}
          : {kind: 'query-failed', reason: reasonOfFailure(error)},
      kind: 'failed',
    }
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message || error.name
  return typeof error === 'string' ? error : ''
}
