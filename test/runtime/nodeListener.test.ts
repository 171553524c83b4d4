import {once} from 'node:events'
import {connect} from 'node:net'
import {text} from 'node:stream/consumers'

import {describe, expect, test} from 'vitest'

import {createTicketHandler} from '../../runtime/index.ts'
import {serve} from './handlerServer.ts'
import {ticket} from './market.ts'
import {faultyLake, runningRouter} from './runningRouter.ts'

/** Sends bytes as they are, and gives everything that comes back until the server closes. */
async function exchange(url: string, sent: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(sent)
  return text(socket)
}

/** A request that asks for the connection to be closed behind its answer. */
function request(line: string, headers: readonly string[] = [], body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const all = ['Host: x', 'Connection: close', ...length, ...headers]
  return `${line} HTTP/1.1\r\n${all.join('\r\n')}\r\n\r\n${body}`
}

const json = ['Content-Type: application/json']

async function readyServer(): Promise<string> {
  const {lake} = await faultyLake()
  const {router} = runningRouter(lake)
  await router.ready()
  return serve(createTicketHandler(router))
}

describe('whatever a caller sends is answered', () => {
  test.each([
    ['POST //', 400],
    ['POST ///', 400],
    ['POST http://', 400],
    ['POST http://[', 400],
    ['POST ftp://x/', 400],
    ['TRACE /', 405],
    ['GET /', 405],
    ['HEAD /', 405],
    ['OPTIONS *', 405],
    ['PUT /', 405],
    ['PROPFIND /', 405],
    ['DELETE //x', 405],
    ['POST /', 200],
    ['POST /any/path?x=%zz', 200],
    ['POST http://user:secret@elsewhere/', 200],
    ['POST //elsewhere/', 200],
  ])('%s with %i', async (line, status) => {
    const url = await readyServer()
    const body = JSON.stringify(ticket)
    const answer = await exchange(url, request(line, json, body))
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'))
    const type = status === 200 ? 'application/json' : 'application/problem+json'
    expect(answer.toLowerCase()).toContain(`\r\ncontent-type: ${type}\r\n`)
    expect(answer.toLowerCase().includes('\r\nallow: post\r\n')).toBe(status === 405)
    // Another request finds the server as it was.
    expect(await exchange(url, request('POST /', json, body))).toMatch(/^HTTP\/1\.1 200 /u)
  })

  test('several on one connection, one after the other', async () => {
    const url = await readyServer()
    const body = JSON.stringify(ticket)
    const one = request('POST /', json, body).replace('Connection: close\r\n', '')
    const answer = await exchange(url, `${one}${one}${request('POST /', json, body)}`)
    expect(answer.match(/HTTP\/1\.1 200 /gu)).toHaveLength(3)
  })

  test('before its body has an end, when that is too large', async () => {
    const url = await readyServer()
    const head = `POST / HTTP/1.1\r\nHost: x\r\n${json[0]}\r\nContent-Length: 900000000\r\n\r\n`
    const answer = await exchange(url, `${head}${'x'.repeat(100_000)}`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u)
    expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n')
  })

  test('with 500 when the handler fails, which is told', async () => {
    const errors: unknown[] = []
    const failure = new Error('a hook failed')
    const url = await serve(() => Promise.reject(failure), {onError: (error) => errors.push(error)})
    const answer = await exchange(url, request('POST /'))
    expect(answer).toMatch(/^HTTP\/1\.1 500 /u)
    expect(answer).not.toContain('a hook failed')
    expect(errors).toEqual([failure])
  })
})

test('a caller who leaves in the middle of a body harms nobody', async () => {
  const errors: unknown[] = []
  const {lake} = await faultyLake()
  const {router} = runningRouter(lake)
  await router.ready()
  const url = await serve(createTicketHandler(router), {onError: (error) => errors.push(error)})
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${json[0]}\r\nContent-Length: 100\r\n\r\n{"sub`)
  await expect.poll(() => socket.bytesWritten).toBeGreaterThan(0)
  socket.destroy()
  await expect.poll(() => errors.length).toBe(1)
  const answer = await exchange(url, request('POST /', json, JSON.stringify(ticket)))
  expect(answer).toMatch(/^HTTP\/1\.1 200 /u)
})

test('for a caller who leaves before the answer nothing is looked up any more', async () => {
  const {lake} = await faultyLake()
  const asked = Promise.withResolvers<AbortSignal>()
  const {events, router} = runningRouter(lake, {
    orders: (_, {signal}) => {
      asked.resolve(signal)
      return new Promise(() => {})
    },
  })
  await router.ready()
  const url = await serve(createTicketHandler(router))
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const {order: _, ...sent} = ticket
  socket.write(request('POST /', json, JSON.stringify(sent)))
  const signal = await asked.promise
  socket.destroy()
  await expect.poll(() => signal.aborted).toBe(true)
  expect(events.filter(({type}) => type === 'order-unknown')).toEqual([])
})

test('answers carry every header of the handler, and its body byte for byte', async () => {
  const body = Uint8Array.from([0, 255, 10, 13, 128])
  const url = await serve(async ({headers}) => {
    const answer = new Response(body, {
      status: 201,
      headers: {'x-seen': headers.get('x-sent') ?? ''},
    })
    answer.headers.append('set-cookie', 'a=1')
    answer.headers.append('set-cookie', 'b=2')
    return answer
  })
  const response = await fetch(url, {headers: {'x-sent': 'é'}})
  expect(response.status).toBe(201)
  expect(response.headers.get('x-seen')).toBe('é')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(body)
})
