import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'

import * as v from 'valibot'

import {checkOptions, functionOption, optionsObject} from '../../options/checkOptions.ts'
import {problemResponse} from '../handler/problemResponse.ts'

/** How a listener tells what goes wrong. */
export interface NodeListenerOptions {
  /**
   * Hears what a handler rejects with, which is answered with 500, and a connection that breaks while it is read. Nothing is
   * written to the console.
   */
  readonly onError?: (error: unknown) => void
}

const listenerOptions = optionsObject({
  onError: v.optional(functionOption('Give a function that hears errors.')),
} satisfies Readonly<Record<keyof NodeListenerOptions, v.GenericSchema>>)

/** Methods that a `Request` cannot have. */
const forbiddenMethods: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** Any address does: what a request names is its path and its query. */
const base = 'http://localhost'

/**
 * Makes a handler of `Request` and `Response` a listener of a `node:http` server: `createServer(nodeListener(handle))`.
 *
 * Whatever arrives is answered: a target that is no address with 400, a method that no `Request` can have with 405, and a handler
 * that rejects with 500. The signal of a request is aborted when its caller leaves before the answer. A body that nobody reads to its end closes the connection behind the answer.
 *
 * @throws TypeError for options that are none.
 */
export function nodeListener(
  handle: (request: Request) => Promise<Response>,
  options: NodeListenerOptions = {},
): RequestListener {
  checkOptions('nodeListener', listenerOptions, options)
  const {onError} = options
  return (incoming, outgoing) => {
    const answering = async () => {
      await send(await answer(handle, incoming, outgoing, onError), incoming, outgoing)
    }
    answering().catch((error: unknown) => {
      outgoing.destroy()
      onError?.(error)
    })
  }
}

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onError: NodeListenerOptions['onError'],
): Promise<Response> {
  const {method = 'GET', url = '/'} = incoming
  if (forbiddenMethods.has(method)) {
    return problemResponse(
      {
        type: 'method-not-allowed',
        title: 'The method is not answered',
        status: 405,
        detail: 'Send the ticket as the body of a POST request.',
      },
      {allow: 'POST'},
    )
  }
  const target = URL.parse(url, base)
  if (!target || !/^https?:$/u.test(target.protocol)) {
    return problemResponse({
      type: 'invalid-target',
      title: 'The target of the request is no address',
      status: 400,
      detail: 'Send the request to a path that begins with one slash, like "/".',
    })
  }
  try {
    // Not the address as it came, which may hold a password that no `Request` takes.
    const address = `${base}${target.pathname}${target.search}`
    return await handle(requestOf(incoming, method, address, signalOf(outgoing)))
  } catch (error) {
    onError?.(error)
    // Nobody is left to be answered.
    if (outgoing.destroyed) return new Response(null, {status: 500})
    return problemResponse({
      type: 'failed',
      title: 'The request could not be answered',
      status: 500,
      detail: 'Something failed here. Send the request again later.',
    })
  }
}

/** Aborted when the caller leaves before the answer, so that nothing is looked up for nobody. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort(new Error('The caller has left.'))
  })
  return controller.signal
}

function requestOf(
  incoming: IncomingMessage,
  method: string,
  url: string,
  signal: AbortSignal,
): Request {
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // The types of browsers do not know yet that a body that is a stream needs `duplex`.
  const init = {method, headers, signal, ...(hasBody && {body: bodyOf(incoming), duplex: 'half'})}
  return new Request(url, init)
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  // Whoever stops reading has still to be answered, on the same connection.
  const parts: AsyncIterator<unknown> = incoming.iterator({destroyOnReturn: false})
  return new ReadableStream({
    cancel: async () => {
      await parts.return?.()
    },
    pull: async (controller) => {
      const part = await parts.next()
      if (part.done === true) controller.close()
      else if (part.value instanceof Uint8Array) controller.enqueue(new Uint8Array(part.value))
    },
  })
}

async function send(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.destroyed) return
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  outgoing.setHeader('content-length', body.length)
  if (!incoming.complete) outgoing.setHeader('connection', 'close')
  outgoing.end(body)
  // What is left unread when a connection closes can cost the caller the answer.
  incoming.resume()
}
