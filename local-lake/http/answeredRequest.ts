import type {IncomingMessage, ServerResponse} from 'node:http'

import type {Person} from '../people.ts'
import {personOf} from './call.ts'

/** A request that a lake has answered, for who watches it. */
export interface AnsweredRequest {
  readonly method: string
  /** Path and query, as they were asked for. */
  readonly url: string
  /** Of HTTP; `undefined` where the request broke off before it was answered. */
  readonly status: number | undefined
  /** The id of the person whose token signed it; `undefined` for the public. */
  readonly person: string | undefined
  /** From the first byte of the request to the last of the answer, in milliseconds. A listener is told when it ends. */
  readonly ms: number
}

/** Tells of a request when it is over. */
export function watchRequest(
  request: IncomingMessage,
  response: ServerResponse,
  people: readonly Person[],
  tell: (request: AnsweredRequest) => void,
): void {
  const started = performance.now()
  response.once('close', () => {
    tell({
      method: request.method ?? 'GET',
      ms: Math.round(performance.now() - started),
      person: personOf(request.headers.authorization, people)?.id,
      status: response.headersSent ? response.statusCode : undefined,
      url: request.url ?? '/',
    })
  })
}
