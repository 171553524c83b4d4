import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {type RawData, type WebSocket, WebSocketServer} from 'ws'

import {personOf} from './http/call.ts'
import {isForeign, isLoopbackHost} from './http/respond.ts'
import type {Person} from './people.ts'
import {isObject, type JsonObject, parseJson, textOf} from './store/json.ts'

/** How often the socket shows that it is alive, in milliseconds. */
const heartbeatMs = 15_000

/** How long a message may be, in bytes; those of the Studio have a few hundred. */
const longestMessage = 100_000

/** How many subscriptions a socket may have; the Studio has one. */
const mostSubscriptions = 20

interface Member {
  readonly socket: WebSocket
  readonly dataset: string
  user: string
  session: string | undefined
  readonly subscriptions: Set<string>
}

/** Who is where in a dataset: JSON-RPC over WebSocket, told to everybody else who listens. */
export class Presence {
  readonly #server = new WebSocketServer({noServer: true, maxPayload: longestMessage})
  readonly #members = new Set<Member>()
  readonly #heartbeat = setInterval(() => this.#beat(), heartbeatMs)
  readonly #people: readonly Person[]
  #subscriptions = 0

  constructor(people: readonly Person[]) {
    this.#people = people
    this.#heartbeat.unref()
  }

  /** Takes over an upgraded connection to `/socket/<dataset>`. */
  accept(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    const {dataset, refusal} = readUpgrade(request)
    if (dataset === undefined) {
      refuseUpgrade(connection, refusal)
      return
    }
    this.#server.handleUpgrade(request, connection, head, (socket) => {
      const user = personOf(request.headers.authorization, this.#people)?.id ?? ''
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
    send(member.socket, {jsonrpc: '2.0', id, ...this.#answer(member, method, params)})
  }

  /** The Studio signs in with its first message: a browser cannot give a WebSocket a header. */
  #answer(member: Member, method: string, params: JsonObject): JsonObject {
    if (method === 'authorization') {
      const user = personOf(textOf(params, 'authorization'), this.#people)?.id ?? ''
      if (user !== member.user) this.#sayGoodbye(member)
      if (user === '') member.subscriptions.clear()
      member.user = user
    }
    if (member.user === '') return {error: {code: 4001, message: 'Unauthorized'}}
    if (method === 'presence_subscribe' && member.subscriptions.size >= mostSubscriptions) {
      const message = `A socket has ${mostSubscriptions} subscriptions at most`
      return {error: {code: -32600, message}}
    }
    const result = this.#call(member, method, params)
    if (result !== undefined) return {result}
    return {error: {code: -32601, message: `The local lake does not know ${method}`}}
  }

  #call(member: Member, method: string, params: JsonObject): unknown {
    switch (method) {
      case 'authorization':
        return true
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
    for (const {socket} of this.#members) sendText(socket, '♥')
  }
}

/** How much a socket may leave unread, in bytes. */
const mostUnread = 1_000_000

/** Sends a message, unless the socket is closing. One that does not read what it is sent is ended. */
function send(socket: WebSocket, message: JsonObject): void {
  sendText(socket, JSON.stringify(message))
}

/** Sends a text, as {@link send} does. */
function sendText(socket: WebSocket, text: string): void {
  if (socket.bufferedAmount > mostUnread) socket.terminate()
  else if (socket.readyState === socket.OPEN) socket.send(text)
}

/** The text that a socket received. */
function textIn(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8')
}

/** Reads a message; undefined when it is no JSON object. */
function parseMessage(text: string): JsonObject | undefined {
  try {
    const message = parseJson(text)
    return isObject(message) ? message : undefined
  } catch {
    return undefined
  }
}

/** What an upgrade asks for: the presence of a dataset, or something that is refused. */
type Upgrade =
  | {readonly dataset: string; readonly refusal?: never}
  | {readonly dataset?: never; readonly refusal: string}

/** Reads an upgrade to `/socket/<dataset>`; pages of elsewhere are refused. */
function readUpgrade({url = '', headers}: IncomingMessage): Upgrade {
  if (!isLoopbackHost(headers.host) || isForeign(headers)) {
    return {refusal: '403 Forbidden'}
  }
  const [path = ''] = url.split('?')
  const dataset = /^\/v[^/]+(?:\/projects\/[^/]+)?\/socket\/([^/]+)$/.exec(path)?.[1]
  return dataset === undefined ? {refusal: '404 Not Found'} : {dataset}
}

/** Answers with a status and ends the connection, whether or not the other side ends its half. */
function refuseUpgrade(connection: Duplex, status: string): void {
  // An upgraded connection is no longer watched by its server; a reset would end the process.
  connection.on('error', () => connection.destroy())
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
  connection.end(head, () => connection.destroy())
}
