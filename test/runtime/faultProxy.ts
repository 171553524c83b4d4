import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What is answered in place of the lake. */
export interface FalseAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/** A connection to a lake that can be made worse than any real one. */
export interface FaultProxy {
  readonly url: string
  /** What becomes of queries: they pass, are answered falsely, never, or end in the middle. */
  queries: 'pass' | 'hang' | 'cut' | FalseAnswer
  /** What becomes of listeners: they pass, are refused, hear nothing after their welcome, hear everything often, or nothing at all. */
  listeners: 'pass' | 'refuse' | 'stall' | 'repeat' | 'hang'
  /** How many queries came. */
  readonly queryCount: () => number
  /** How many listeners came. */
  readonly listenerCount: () => number
  /** Ends every connection, and refuses new ones. */
  readonly unplug: () => Promise<void>
  /** Accepts connections again, at the same address. */
  readonly plugIn: () => Promise<void>
  readonly close: () => Promise<void>
}

const repetitions = 5

/** Starts a proxy in front of a lake, on a free port. */
export async function startFaultProxy(lakeUrl: string): Promise<FaultProxy> {
  let queryCount = 0
  let listenerCount = 0
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? ''
    if (path.includes('/data/query/')) {
      queryCount += 1
      answerQuery(proxy.queries, incoming, outgoing, lakeUrl)
    } else if (path.includes('/data/listen/')) {
      listenerCount += 1
      answerListener(proxy, incoming, outgoing, lakeUrl)
    } else {
      forward(incoming, outgoing, lakeUrl)
    }
  })
  const port = await listen(server, 0)
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    queries: 'pass',
    listeners: 'pass',
    queryCount: () => queryCount,
    listenerCount: () => listenerCount,
    unplug: () => stop(server),
    plugIn: async () => {
      await listen(server, port)
    },
    close: () => (server.listening ? stop(server) : Promise.resolve()),
  }
  return proxy
}

function answerQuery(
  mode: FaultProxy['queries'],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  lakeUrl: string,
): void {
  if (mode === 'pass') return forward(incoming, outgoing, lakeUrl)
  if (mode === 'hang') return
  if (mode === 'cut') {
    outgoing.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'})
    outgoing.write('{"result": [', () => outgoing.destroy())
    return
  }
  const {body, headers, status = 200} = mode
  outgoing.writeHead(status, {'content-type': 'application/json', ...headers}).end(body)
}

function answerListener(
  proxy: FaultProxy,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  lakeUrl: string,
): void {
  if (proxy.listeners === 'hang') return
  if (proxy.listeners === 'refuse') {
    outgoing.writeHead(403).end()
    return
  }
  const relayed = request(new URL(incoming.url ?? '', lakeUrl), {headers: incoming.headers})
  relayed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.on('data', (part: Buffer) => {
      const isMutation = part.includes('event: mutation')
      if (isMutation && proxy.listeners === 'stall') return
      const times = isMutation && proxy.listeners === 'repeat' ? repetitions : 1
      for (let time = 0; time < times; time++) outgoing.write(part)
    })
    answer.on('end', () => outgoing.end()).on('error', () => outgoing.destroy())
  })
  relayed.on('error', () => outgoing.destroy())
  outgoing.on('close', () => relayed.destroy())
  relayed.end()
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, lakeUrl: string): void {
  const {headers, method, url = ''} = incoming
  const relayed = request(new URL(url, lakeUrl), {headers, ...(method && {method})})
  relayed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(outgoing)
  })
  relayed.on('error', () => outgoing.destroy())
  outgoing.on('close', () => relayed.destroy())
  incoming.pipe(relayed)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve(portOf(server.address()))
    })
  })
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return address.port
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
