import {isHttpError} from '@sanity/client'

import {reasonOfFailure} from '../../content/unavailableReason.ts'
import type {PartialReason} from '../../content/contentAccess.ts'
import {readTime} from '../../tickets/time.ts'
import {TooLateError} from '../waiting.ts'

/** Why the content of a dataset could not be read. */
export type ContentErrorReason =
  /** The server answered with an HTTP status that is none of success; it may have said how long to stay away. */
  | {readonly kind: 'refused'; readonly status: number; readonly retryAfterMs?: number}
  /** Nothing came in time. */
  | {readonly kind: 'no-answer'; readonly waitedMs: number}
  | {readonly kind: 'no-connection'}
  /** An answer came that is not a list of whole documents: a page of a proxy, a text that ends too early. */
  | {readonly kind: 'not-content'}
  /** The list has no sub-category or no group: a wrong dataset, a token that may not read, or an accident. */
  | {readonly kind: 'no-documents'}
  /**
   * None of the documents has any field that routing reads: the market stores them under other names. `fields` are those that
   * were looked for.
   */
  | {readonly kind: 'not-mapped'; readonly fields: readonly string[]}
  /** The router routes on whole content only, and the token does not surely see all that is published. */
  | {readonly kind: 'partial'; readonly why: PartialReason}
  /** The router was closed before anything was read. */
  | {readonly kind: 'closed'}
  | {readonly kind: 'failed'}

/** What could not be done with which dataset, why, and what to do about it. Its `cause` is the error behind it, if any. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly dataset: string
  readonly reason: ContentErrorReason

  constructor(dataset: string, reason: ContentErrorReason, cause?: unknown) {
    super(
      `The support configuration of dataset "${dataset}" could not be read: ${sentenceOf(reason, cause)}`,
      {cause},
    )
    this.dataset = dataset
    this.reason = reason
  }
}

/** The error of a request that failed. */
export function contentErrorOf(dataset: string, cause: unknown): ContentError {
  if (cause instanceof ContentError) return cause
  if (cause instanceof TooLateError) {
    return new ContentError(dataset, {kind: 'no-answer', waitedMs: cause.waitedMs}, cause)
  }
  const reason = reasonOfFailure(cause)
  switch (reason.kind) {
    case 'refused': {
      const retryAfterMs = readRetryAfter(cause)
      const {status} = reason
      return new ContentError(
        dataset,
        {kind: 'refused', status, ...(retryAfterMs !== undefined && {retryAfterMs})},
        cause,
      )
    }
    case 'no-connection':
    case 'failed':
      return new ContentError(dataset, {kind: reason.kind}, cause)
    case 'no-answer':
      return new ContentError(dataset, reason, cause)
  }
}

/** Milliseconds to stay away, as an answer says in seconds or as the time of a clock. */
function readRetryAfter(error: unknown): number | undefined {
  if (!isHttpError(error)) return undefined
  const {date, 'retry-after': text} = error.response.headers
  if (text === undefined) return undefined
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000
  const time = readTime(text)
  if (time.status !== 'read') return undefined
  // By the clock of the server, where it says what that shows: ours may be another hour.
  const sent = readTime(date)
  return Math.max(0, time.epochMs - (sent.status === 'read' ? sent.epochMs : Date.now()))
}

function sentenceOf(reason: ContentErrorReason, cause: unknown): string {
  switch (reason.kind) {
    case 'refused':
      return `the server answered with status ${reason.status}. ${adviceFor(reason.status)}`
    case 'no-answer':
      return `no answer came within ${reason.waitedMs} ms. Check the network, and that the service may reach Content Lake.`
    case 'no-connection':
      return 'there is no connection. Check the network, the project id and the API host of the client.'
    case 'not-content':
      return 'the answer is no list of documents. Check what stands between the service and Content Lake, like a proxy.'
    case 'no-documents':
      return 'it has no published sub-category or no published group. Check the name of the dataset, that the token of the client may read it, and what was deleted.'
    case 'not-mapped':
      return `not one of its documents has a field that routing reads, like ${reason.fields.join(' or ')}. Give the router the names under which they are stored, in the option fieldNames.`
    case 'partial':
      return `${whyPartial(reason.why)} Give the client a token that reads all of it, or leave out requireWhole.`
    case 'closed':
      return 'the router was closed. Create another one.'
    case 'failed':
      return cause instanceof Error ? cause.message : String(cause)
  }
}

function whyPartial(why: PartialReason): string {
  switch (why.kind) {
    case 'no-token':
      return 'without a token only a part is seen.'
    case 'filters':
      return `the token may read only what its roles allow, which may be a part: ${why.filters.join(' or ')}.`
    case 'unknown':
      return 'the token may not read the access list of the dataset, so it cannot be told whether it sees all of it.'
  }
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return 'Give the client a token that may read the dataset.'
  if (status === 404) return 'Check the project id and the name of the dataset.'
  if (status === 429)
    return 'Too many requests were made; it is asked again later. A client without maxRetries: 0 asks again by itself as well.'
  return status >= 500
    ? 'It is asked again later.'
    : 'Check the client with which the router was created.'
}
