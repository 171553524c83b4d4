import type {RawData, WebSocket} from 'ws'
import {isObject, parseJson, type JsonObject} from '../store/json.ts'

/** How much a socket may leave unread, in bytes. */
const mostUnread = 1_000_000

/** Sends a message, unless the socket is closing. One that does not read what it is sent is ended. */
export function send(socket: WebSocket, message: JsonObject): void {
  sendText(socket, JSON.stringify(message))
}

/** Sends a text, as {@link send} does. */
export function sendText(socket: WebSocket, text: string): void {
  if (socket.bufferedAmount > mostUnread) socket.terminate()
  else if (socket.readyState === socket.OPEN) socket.send(text)
}

/** The text that a socket received. */
export function textIn(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8')
}

/** Reads a message; undefined when it is no JSON object. */
export function parseMessage(text: string): JsonObject | undefined {
  try {
    const message = parseJson(text)
    return isObject(message) ? message : undefined
  } catch {
    return undefined
  }
}
