import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {isForeign, isLoopbackHost} from '../http/respond.ts'

/** What an upgrade asks for: the presence of a dataset, or something that is refused. */
export type Upgrade =
  | {readonly dataset: string; readonly refusal?: never}
  | {readonly dataset?: never; readonly refusal: string}

/** Reads an upgrade to `/socket/<dataset>`; pages of elsewhere are refused. */
export function readUpgrade({url = '', headers}: IncomingMessage): Upgrade {
  if (!isLoopbackHost(headers.host) || isForeign(headers)) {
    return {refusal: '403 Forbidden'}
  }
  const [path = ''] = url.split('?')
  const dataset = /^\/v[^/]+(?:\/projects\/[^/]+)?\/socket\/([^/]+)$/.exec(path)?.[1]
  return dataset === undefined ? {refusal: '404 Not Found'} : {dataset}
}

/** Answers with a status and ends the connection, whether or not the other side ends its half. */
export function refuseUpgrade(connection: Duplex, status: string): void {
  // An upgraded connection is no longer watched by its server; a reset would end the process.
  connection.on('error', () => connection.destroy())
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
  connection.end(head, () => connection.destroy())
}
