import {once} from 'node:events'
import {request, type OutgoingHttpHeaders} from 'node:http'
import {connect, type Socket} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import type {Lake} from '../../local-lake/index.ts'
import {collect} from './collected.ts'
import {clientOf, dataset, refusalOf, runningLake} from './runningLake.ts'

/** A query that looks at every document for every document, and so on: with 100 of them, hours. */
const nested = 'count(*[count(*[count(*[count(*[count(*[_id != ^._id]) > 0]) > 0]) > 0]) > 0])'

/** A text on which eight wildcards can be tried in very many ways. */
const text = 'a'.repeat(1000)
const wildcards = `${'*a'.repeat(8)}*b`

const notes = Array.from({length: 100}, (_, index) => ({_id: `note${index}`, _type: 'note', text}))
const hurried = {seed: () => notes, limits: {queryMs: 400}}

test.each([
  {what: 'a query nested five deep', query: nested},
  {what: 'a match with eight wildcards', query: '*[text match $wildcards]'},
])('$what is ended in time, and others are answered meanwhile', async ({query}) => {
  const client = clientOf(await runningLake(hurried))
  const slow = refusalOf(client.fetch(query, {wildcards}))
  expect(await client.fetch('count(*)')).toBe(100)
  expect(await client.create({_id: 'fresh', _type: 'note'})).toMatchObject({_id: 'fresh'})
  expect(await client.fetch('count(*)')).toBe(101)
  expect(await slow).toMatchObject({
    status: 504,
    message: expect.stringContaining('it took longer than 0.4 s'),
    details: {type: 'queryTimeoutError', query},
  })
  expect(await client.fetch('count(*)')).toBe(101)
})

test('more slow queries than threads end one after the other', async () => {
  const client = clientOf(await runningLake({seed: () => notes, limits: {queryMs: 200}}))
  const slow = Array.from({length: 5}, () => refusalOf(client.fetch(nested)))
  expect(await Promise.all(slow)).toEqual(
    Array.from({length: 5}, () => expect.objectContaining({status: 504})),
  )
  expect(await client.fetch('count(*)')).toBe(100)
})

test('a mutation whose query takes too long stores nothing', async () => {
  const client = clientOf(await runningLake(hurried))
  const query = '*[text match $wildcards]'
  const write = client
    .transaction()
    .create({_id: 'fresh', _type: 'note'})
    .patch({query, params: {wildcards}}, {set: {seen: true}})
  expect(await refusalOf(write.commit())).toMatchObject({status: 504})
  expect(await client.getDocument('fresh')).toBeUndefined()
})

test('a query of a mutation sees what the mutations before it wrote, and nobody writes in between', async () => {
  const client = clientOf(await runningLake())
  const counting = Array.from({length: 5}, () =>
    client
      .transaction()
      .createIfNotExists({_id: 'counter', _type: 'counter', count: 0})
      .patch({query: '*[_type == "counter"]'}, {inc: {count: 1}})
      .commit(),
  )
  await Promise.all(counting)
  expect(await client.getDocument('counter')).toMatchObject({count: 5})
})

test('a listener whose filter takes too long is ended, and no other one', async () => {
  const client = clientOf(await runningLake({...hurried, seed: () => []}))
  const events = ['welcome' as const, 'mutation' as const]
  const slow = collect(client.listen('*[text match $wildcards]', {wildcards}, {events}))
  const other = collect(client.listen('*', {}, {events}))
  await Promise.all([slow.until((all) => all.length === 1), other.until((all) => all.length === 1)])
  await client.create({_id: 'one', _type: 'note', text})
  await client.create({_id: 'two', _type: 'note', text})
  await other.until((all) => all.length === 3)
  await expect(slow.until((all) => all.length > 1)).rejects.toThrow('it took longer than 0.4 s')
})

/** Posts a body and returns the status and the answer, whatever becomes of the body. */
async function post({url}: Lake, body: string, headers: OutgoingHttpHeaders = {}) {
  const call = request(`${url}/v1/data/mutate/${dataset}`, {
    method: 'POST',
    headers: {authorization: 'Bearer local-ines', ...headers},
  })
  call.on('error', () => {})
  call.end(body)
  const [response] = await once(call, 'response')
  const chunks: unknown[] = []
  for await (const chunk of response) chunks.push(chunk)
  return {status: response.statusCode, answer: JSON.parse(chunks.join(''))}
}

test.each([{}, {'transfer-encoding': 'chunked'}])(
  'a body that is too large is refused with what is taken, with %j',
  async (headers) => {
    const lake = await runningLake({limits: {bodyBytes: 10_000}})
    const mutations = [{create: {_id: 'large', _type: 'note', text: 'x'.repeat(100_000)}}]
    expect(await post(lake, JSON.stringify({mutations}), headers)).toMatchObject({
      status: 413,
      answer: {message: expect.stringContaining('larger than 10000 bytes')},
    })
    expect(await clientOf(lake).getDocument('large')).toBeUndefined()
  },
)

async function connection({url}: Pick<Lake, 'url'>, text = ''): Promise<Socket> {
  const {hostname, port} = new URL(url)
  const socket = connect({host: hostname, port: Number(port)})
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

/** Reads on until the other side ends the connection; what it had not sent yet may make that a reset. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()).resume())
}

const head = `POST /v1/data/mutate/${dataset} HTTP/1.1\r\nHost: 127.0.0.1\r\n`

test.each([
  {what: 'says nothing', said: ''},
  {what: 'never ends its head', said: head},
  {
    what: 'never ends its body',
    said: `${head}Authorization: Bearer local-ines\r\nContent-Length: 100\r\n\r\n{`,
  },
])('a connection that $what is closed', async ({said}) => {
  const lake = await runningLake({limits: {headMs: 100, requestMs: 200, silenceMs: 400}})
  const socket = await connection(lake, said)
  await closed(socket)
  expect(await clientOf(lake).fetch('count(*)')).toBe(2)
})

test('a port takes so many connections, and takes others when they are gone', async () => {
  const lake = await runningLake({limits: {connections: 3}})
  const open = [await connection(lake), await connection(lake), await connection(lake)]
  const further = await connection(lake)
  await closed(further)
  for (const socket of open) socket.destroy()
  await expect
    .poll(() =>
      fetch(`${lake.url}/v1/ping`).then(
        ({status}) => status,
        () => 0,
      ),
    )
    .toBe(200)
})

test('a listener that never reads is ended, and can come back', async () => {
  const lake = await runningLake({seed: () => []})
  const path = `/v1/data/listen/${dataset}?query=*&includeResult=true`
  const said = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer local-ines\r\n\r\n`
  const deaf = await connection(lake, said)
  deaf.pause()
  const client = clientOf(lake)
  const large = 'x'.repeat(1_000_000)
  for (let count = 0; count < 12; count += 1) {
    await client.createOrReplace({_id: 'large', _type: 'note', text: `${count}${large}`})
  }
  await closed(deaf)
  expect(await client.fetch('count(*)')).toBe(1)
})

test('a listener that reads slowly hears everything of a transaction of any size', async () => {
  const client = clientOf(await runningLake({seed: () => []}))
  const events = ['welcome' as const, 'mutation' as const]
  const {items, until} = collect(client.listen('*', {}, {events}))
  await until((all) => all.length === 1)
  const many = client.transaction()
  for (let count = 0; count < 1500; count += 1) many.create({_id: `n${count}`, _type: 'note'})
  await many.commit()
  await until((all) => all.length === 1501)
  expect(items.at(-1)).toMatchObject({documentId: 'n1499', transactionTotalEvents: 1500})
})

test('a message of presence is no way to fill the memory', async () => {
  const {url} = await runningLake()
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v2022-06-30/socket/${dataset}`)
  onTestFinished(() => socket.terminate())
  socket.on('error', () => {})
  await once(socket, 'open')
  socket.send('x'.repeat(1_000_000))
  const [code] = await once(socket, 'close')
  expect(code).toBe(1009)
})
