import {createServer, type Server} from 'node:http'
import {createApp} from './http/app.ts'
import type {AnsweredRequest} from './http/answeredRequest.ts'
import {Lakes, type UnknownRequest} from './lakes.ts'
import {defaultLimits, type Limits} from './limits.ts'
import {people, type Person} from './people.ts'
import {Presence} from './presence.ts'
import type {JsonObject} from './store/json.ts'

/** The id of the only project that a local lake holds. */
export const projectId = 'local'

/** How to start a lake. */
export interface LakeOptions {
  /** The port of the API; 0 takes a free one. */
  readonly port: number
  /** A loopback address. */
  readonly host?: string
  /** Where the datasets are kept: `<folder>/<dataset>/content.sqlite`. */
  readonly folder: string
  readonly datasets: readonly string[]
  /** The first documents of a dataset; read only when its file is new. */
  readonly seed?: (dataset: string) => Iterable<JsonObject>
  /** How many more ports serve the same API, the next ones where they are free: a browser opens six connections to each. Default 6. */
  readonly listenerPorts?: number | undefined
  /** Who may sign in besides the people of the example, such as somebody who reads a part; none unless given. */
  readonly people?: readonly Person[] | undefined
  /** Told of every request once it is answered, or broken off. */
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined
  /** What one client may cost the others, where it is not the default. */
  readonly limits?: Partial<Limits>
}

/** A running lake. */
export interface Lake {
  readonly url: string
  readonly listenerUrls: readonly string[]
  readonly datasets: readonly string[]
  /** Requests that it could not answer, in the order of their arrival. */
  readonly unknownRequests: readonly UnknownRequest[]
  /** Ends every stream, socket and server, and closes the files. Calling it again is harmless. */
  readonly close: () => Promise<void>
}

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Starts a Content Lake on this machine, reachable from this machine only.
 *
 * Throws a RangeError for a host that others could reach, an Error with code `EADDRINUSE` for a
 * port that is taken, and an Error that names the file for content that cannot be read.
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const {port, host = '127.0.0.1', folder, datasets, seed = () => [], listenerPorts = 6} = options
  if (!loopbackHosts.has(host)) {
    throw new RangeError(`startLake: host "${host}" is not a loopback address; use 127.0.0.1`)
  }
  const limits = {...defaultLimits, ...options.limits}
  const servers: Server[] = []
  const everyone = [...people, ...(options.people ?? [])]
  const presence = new Presence(everyone)
  const lakes: Lakes[] = []
  const closeAll = async () => {
    presence.close()
    for (const lake of lakes) lake.endListeners()
    await Promise.all(servers.map(closeServer))
    await Promise.all(lakes.map((lake) => lake.close()))
  }
  let closing: Promise<void> | undefined
  const close = () => (closing ??= closeAll())
  try {
    // The port comes first: when another lake has it, its files are not even looked at.
    const main = boundedServer(limits)
    servers.push(main)
    const url = await listen(main, port, host)
    const lake = new Lakes(folder, datasets, seed, limits, everyone)
    lakes.push(lake)
    const app = createApp(lake, options.onRequest)
    const serve = (server: Server) =>
      server.on('request', app).on('upgrade', (...upgrade) => presence.accept(...upgrade))
    serve(main)
    const listenerUrls: string[] = []
    for (let offset = 1; offset <= listenerPorts; offset += 1) {
      const server = boundedServer(limits)
      servers.push(server)
      serve(server)
      // The same ports at every start let a page that is still open find its lake again; any other will do.
      const wanted = Number(new URL(url).port) + offset
      listenerUrls.push(await listen(server, wanted, host).catch(() => listen(server, 0, host)))
    }
    await lake.queries.warmUp()
    return {url, listenerUrls, datasets, unknownRequests: lake.unknownRequests, close}
  } catch (error) {
    await close()
    throw error
  }
}

/** A server that closes slow and silent connections, and takes so many. */
function boundedServer({connections, headMs, requestMs, silenceMs}: Limits): Server {
  const server = createServer({
    headersTimeout: headMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(headMs, requestMs) / 2,
  })
  server.maxConnections = connections
  // Of a connection on which no request has begun Node has no other limit.
  server.setTimeout(silenceMs)
  return server
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port)))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`)
    })
  })
}

function explained(error: Error, port: number): Error {
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error
  const message = `The local lake cannot start: port ${port} is taken. Stop what uses it, or choose another port with --port.`
  return Object.assign(new Error(message, {cause: error}), {code: error.code})
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
