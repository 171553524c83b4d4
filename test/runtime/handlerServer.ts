import {once} from 'node:events'
import {createServer} from 'node:http'

import {onTestFinished} from 'vitest'

import {nodeListener, type NodeListenerOptions} from '../../runtime/node/index.ts'

/** Serves a handler over HTTP until the test ends; gives its address. */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  options?: NodeListenerOptions,
): Promise<string> {
  const server = createServer(nodeListener(handler, options))
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
