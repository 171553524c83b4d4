import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer, type RawData, type WebSocket} from 'ws'
import {personOf} from '../http/call.ts'
import {isLoopbackHost} from '../http/respond.ts'
import {isObject, parseJson, textOf, type JsonObject} from '../store/json.ts'

/** How often the socket shows that it is alive, in milliseconds. */
const heartbeatMs = 15_000

interface Member {
  readonly socket: WebSocket
  readonly dataset: string
  user: string
  session: string | undefined
  readonly subscriptions: Set<string>
}

/** Who is where in a dataset: JSON-RPC over WebSocket, told to everybody else who listens. */
export class Presence {
  readonly #server = new WebSocketServer({noServer: true})
  readonly #members = new Set<Member>()
  readonly #heartbeat = setInterval(() => this.#beat(), heartbeatMs)
  #subscriptions = 0

  constructor() {
    this.#heartbeat.unref()
  }

  /** Takes over an upgraded connection to `/socket/<dataset>`. */
  accept(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const dataset = /^\/v[^/]+(?:\/projects\/[^/]+)?\/socket\/([^/]+)$/.exec(path)?.[1]
    if (dataset === undefined || !isLoopbackHost(request.headers.host)) {
      connection.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    this.#server.handleUpgrade(request, connection, head, (socket) => {
      const user = personOf(request.headers.authorization)?.id ?? ''
      const member: Member = {socket, dataset, user, session: undefined, subscriptions: new Set()}
      this.#members.add(member)
      socket.on('message', (data) => this.#receive(member, textIn(data)))
      socket.on('close', () => this.#leave(member))
      socket.on('error', () => socket.terminate())
    })
  }

  /** Ends every connection. */
  close(): void {
    clearInterval(this.#heartbeat)
    for (const {socket} of this.#members) socket.terminate()
    this.#server.close()
  }

  #receive(member: Member, text: string): void {
    const message = parseMessage(text)
    const id = message?.['id']
    const method = message && textOf(message, 'method')
    if (!message || method === undefined) return
    const params = isObject(message['params']) ? message['params'] : {}
    const result = this.#call(member, method, params)
    const answer =
      result === undefined
        ? {error: {code: -32601, message: `The local lake does not know ${method}`}}
        : {result}
    send(member.socket, {jsonrpc: '2.0', id, ...answer})
  }

  #call(member: Member, method: string, params: JsonObject): unknown {
    switch (method) {
      case 'authorization': {
        member.user = personOf(textOf(params, 'authorization'))?.id ?? ''
        return true
      }
      case 'presence_subscribe': {
        this.#subscriptions += 1
        const subscription = `presence-${this.#subscriptions}`
        member.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return member.subscriptions.delete(textOf(params, 'subscriptionId') ?? '')
      case 'presence_rollcall': {
        member.session = textOf(params, 'session') ?? member.session
        this.#tell(member, {type: 'rollCall', i: member.user, session: member.session})
        return true
      }
      case 'presence_announce': {
        const data = isObject(params['data']) ? params['data'] : {}
        member.session = textOf(data, 'sessionId') ?? member.session
        this.#tell(member, {type: 'state', i: member.user, m: data})
        return true
      }
      case 'presence_disconnect': {
        member.session = textOf(params, 'session') ?? member.session
        this.#sayGoodbye(member)
        return true
      }
      default:
        return undefined
    }
  }

  #leave(member: Member): void {
    this.#members.delete(member)
    this.#sayGoodbye(member)
  }

  #sayGoodbye(member: Member): void {
    if (member.session === undefined) return
    this.#tell(member, {type: 'disconnect', i: member.user, m: {session: member.session}})
    member.session = undefined
  }

  #tell(from: Member, result: JsonObject): void {
    for (const member of this.#members) {
      if (member === from || member.dataset !== from.dataset) continue
      for (const subscription of member.subscriptions) {
        send(member.socket, {
          jsonrpc: '2.0',
          method: 'presence_subscription',
          params: {subscription, result},
        })
      }
    }
  }

  #beat(): void {
    for (const {socket} of this.#members) socket.send('♥')
  }
}

function send(socket: WebSocket, message: JsonObject): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
}

function textIn(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8')
}

function parseMessage(text: string): JsonObject | undefined {
  try {
    const message = parseJson(text)
    return isObject(message) ? message : undefined
  } catch {
    return undefined
  }
}
