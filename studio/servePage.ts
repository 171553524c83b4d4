import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createServer, type RequestListener, type Server} from 'node:http'
import {join} from 'node:path'

import sirv from 'sirv'

import type {LakeAddress} from '../local-lake/browser/lakeAddress.ts'

/** A server of the page on this machine only. */
export interface PageServer {
  /** The address to open. */
  readonly url: string
  /**
   * Answers with a page from now on; until then every path says that the Studio is starting.
   *
   * @param folder - what the build wrote
   * @param lake - where the page finds the local lake; `undefined` with a project of sanity.io
   */
  show(folder: string, lake: LakeAddress | undefined): Promise<void>
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/**
 * Listens on `localhost`.
 *
 * @param port - 0 takes a free one
 * @throws the system's error when the port cannot be listened on
 */
export async function servePage(port: number): Promise<PageServer> {
  let answer = answerStarting
  const listener: RequestListener = (request, response) => answer(request, response)
  const first = await listen(port, '127.0.0.1', listener)
  // A browser tries the IPv6 address of "localhost" first, where another program might answer in our place.
  const second = port === 0 ? undefined : await listenToo(port, '::1', listener, first)
  return {
    url: `http://localhost:${portOf(first)}`,
    show: async (folder, lake) => {
      answer = await createAnswer(folder, lake)
    },
    close: async () => {
      await Promise.all([stop(first), second && stop(second)])
    },
  }
}

const htmlHeaders = {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'}

const startingPage =
  '<!doctype html><html lang="en"><title>Starting</title><meta http-equiv="refresh" content="1"><p>The Studio is starting.</p></html>'

const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, htmlHeaders).end(startingPage)
}

/** Every path that is no file of the build is the page: the Studio's own router reads the path. */
async function createAnswer(
  folder: string,
  lake: LakeAddress | undefined,
): Promise<RequestListener> {
  const template = await readFile(join(folder, 'index.html'), 'utf8')
  const html = template.replace('<!--local-lake-->', () => (lake === undefined ? '' : script(lake)))
  const files = sirv(folder, {etag: true, immutable: true, maxAge: 31_536_000, extensions: []})
  return (request, response) => {
    if (request.url?.startsWith('/assets/') !== true) {
      response.writeHead(200, htmlHeaders).end(html)
    } else if (existsSync(join(folder, new URL(request.url, 'http://localhost').pathname))) {
      files(request, response)
    } else {
      // Other starts clear away old builds, and the file server would end the process over a file that is gone.
      response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'})
      response.end(
        'There is no such file in this build. If the page was open before, start the Studio again.\n',
      )
    }
  }
}

function script(lake: LakeAddress): string {
  const json = JSON.stringify(lake).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="local-lake">${json}</script>`
}

async function listen(port: number, host: string, listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  server.listen({port, host})
  await once(server, 'listening')
  return server
}

/** Listens on a second address when the machine has it; a machine without IPv6 needs none. */
async function listenToo(
  port: number,
  host: string,
  listener: RequestListener,
  first: Server,
): Promise<Server | undefined> {
  try {
    return await listen(port, host, listener)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'))
      return undefined
    await stop(first)
    throw error
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
