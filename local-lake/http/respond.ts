import type {IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse} from 'node:http'
import type {Reply} from './call.ts'

const loopback = /^(localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Whether a Host header names this machine: another name is a page elsewhere that was rebound. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && loopback.test(host)
}

/**
 * Whether a request comes from a page of elsewhere. Such a page names itself in the Origin header or, where it only
 * loads something, as an image, the browser tells by Sec-Fetch-Site; who is no page sends neither.
 */
export function isForeign({origin, 'sec-fetch-site': site}: IncomingHttpHeaders): boolean {
  if (origin !== undefined) return !isLoopbackHost(/^https?:\/\/(.*)$/.exec(origin)?.[1])
  return site !== undefined && site !== 'same-origin' && site !== 'same-site' && site !== 'none'
}

/** CORS headers for pages that this machine serves; pages from elsewhere get none. */
export function corsHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const {origin} = headers
  if (origin === undefined || isForeign(headers)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
    vary: 'origin',
  }
}

/** Answers a preflight: whatever is asked for, for a day. */
export function answerPreflight(headers: IncomingHttpHeaders, response: ServerResponse): void {
  response.writeHead(204, {
    ...corsHeaders(headers),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '86400',
  })
  response.end()
}

/** Sends what a handler answered. */
export function sendReply(
  headers: IncomingHttpHeaders,
  response: ServerResponse,
  reply: Reply,
): void {
  const common = {...corsHeaders(headers), 'cache-control': 'no-store'}
  if ('stream' in reply) {
    response.writeHead(200, {...common, 'content-type': 'text/event-stream; charset=utf-8'})
    response.flushHeaders()
    reply.serve(response)
  } else if ('lines' in reply) {
    response.writeHead(200, {...common, 'content-type': 'application/x-ndjson'})
    response.end(reply.lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  } else {
    response.writeHead(reply.status ?? 200, {
      ...common,
      'content-type': 'application/json; charset=utf-8',
    })
    response.end('text' in reply ? reply.text : JSON.stringify(reply.json ?? null))
  }
}
