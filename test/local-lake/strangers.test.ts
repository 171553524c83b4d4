import {once} from 'node:events'
import {request, type OutgoingHttpHeaders} from 'node:http'
import {connect} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import type {Lake} from '../../local-lake/index.ts'
import {dataset, runningLake} from './runningLake.ts'

const socketPath = `/v2022-06-30/socket/${dataset}`
const strangers = ['https://example.com', 'http://localhost.example.com:3333', 'null']

/** The status of a refused upgrade, or 101. */
async function statusOfUpgrade(
  {url}: Lake,
  origin: string | undefined,
  headers: OutgoingHttpHeaders = {},
): Promise<unknown> {
  const options = {headers, ...(origin && {origin})}
  const socket = new WebSocket(url.replace('http', 'ws') + socketPath, options)
  onTestFinished(() => socket.terminate())
  return await new Promise((resolve, reject) => {
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
    socket.on('error', reject)
  })
}

/** The status of a request with exactly these headers. */
async function statusOf({url}: Lake, headers: OutgoingHttpHeaders): Promise<unknown> {
  const call = request(`${url}/v1/data/query/${dataset}?query=count(*)`, {headers}).end()
  const [response] = await once(call, 'response')
  response.resume()
  return response.statusCode
}

/** A connection that asks for an upgrade and never closes by itself. */
async function askForUpgrade({url}: Lake, path: string) {
  const {hostname, port, host} = new URL(url)
  const socket = connect({host: hostname, port: Number(port), allowHalfOpen: true})
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  const head = ['Connection: Upgrade', 'Upgrade: websocket', `Host: ${host}`].join('\r\n')
  socket.write(`GET ${path} HTTP/1.1\r\n${head}\r\n\r\n`)
  return socket
}

test.each(strangers)('a page of %s reaches nothing', async (origin) => {
  const lake = await runningLake()
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const response = await fetch(`${lake.url}/v1/users/me`, {method, headers: {origin}})
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({statusCode: 403, error: 'Forbidden'})
  }
  expect(await statusOfUpgrade(lake, origin)).toBe(403)
})

test.each(['http://localhost:3333', 'http://127.0.0.1:3333', 'http://[::1]:3333', undefined])(
  'a page of this machine (%s), or none, reaches the lake',
  async (origin) => {
    const lake = await runningLake()
    const response = await fetch(`${lake.url}/v1/users/me`, {headers: {...(origin && {origin})}})
    expect(response.status).toBe(200)
    expect(await statusOfUpgrade(lake, origin)).toBe(101)
  },
)

test.each(['cross-site', 'something-new'])(
  'an image of a page of elsewhere (%s), which sends no Origin, reaches nothing',
  async (site) => {
    const lake = await runningLake()
    const headers = {'sec-fetch-site': site}
    expect(await statusOf(lake, headers)).toBe(403)
    expect(await statusOfUpgrade(lake, undefined, headers)).toBe(403)
  },
)

test.each([
  {'sec-fetch-site': 'same-origin'},
  {'sec-fetch-site': 'same-site'},
  {'sec-fetch-site': 'none'},
  // The Studio is at localhost, the lake at 127.0.0.1: two sites, both of this machine.
  {'sec-fetch-site': 'cross-site', origin: 'http://localhost:3333'},
])('what this machine asks (%j) is answered', async (headers) => {
  const lake = await runningLake()
  expect(await statusOf(lake, headers)).toBe(200)
  expect(await statusOfUpgrade(lake, undefined, headers)).toBe(101)
})

test('a refused upgrade does not keep the lake from closing', async () => {
  const lake = await runningLake()
  const socket = await askForUpgrade(lake, '/elsewhere')
  const [answer]: unknown[] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 404 /)
  await lake.close()
})

test('who resets a refused upgrade does not stop the lake', async () => {
  const lake = await runningLake()
  for (let round = 0; round < 50; round += 1) {
    const socket = await askForUpgrade(lake, '/elsewhere')
    if (round % 2 === 0) await once(socket, 'data')
    socket.resetAndDestroy()
  }
  expect((await fetch(`${lake.url}/v1/users/me`)).status).toBe(200)
})
