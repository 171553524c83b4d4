import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'

import {onTestFinished} from 'vitest'

type Handler = (request: Request) => Promise<Response>

/** Serves a handler over HTTP until the test ends; gives its address. */
export async function serve(handler: Handler): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    void answer(handler, incoming, outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

/** The adapter of a plain Node server: what frameworks bring with them. */
async function answer(
  handler: Handler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const {headers, method = 'GET', url = '/'} = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init = {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
    ...(hasBody && {body: bodyOf(incoming), duplex: 'half'}),
  }
  const response = await handler(new Request(new URL(url, 'http://localhost'), init))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts: AsyncIterator<unknown> = incoming[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const part = await parts.next()
      if (part.done === true) controller.close()
      else if (part.value instanceof Uint8Array) controller.enqueue(new Uint8Array(part.value))
    },
  })
}
