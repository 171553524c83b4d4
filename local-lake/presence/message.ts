import type {RawData, WebSocket} from 'ws'
import {isObject, parseJson, type JsonObject} from '../store/json.ts'

/** Sends a message, unless the socket is closing. */
export function send(socket: WebSocket, message: JsonObject): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
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
