import {once} from 'node:events'
import {expect, onTestFinished, test} from 'vitest'
import {WebSocket} from 'ws'
import type {Lake} from '../../local-lake/index.ts'
import {dataset, runningLake} from './runningLake.ts'

/** A tab of the Studio, as far as presence goes. */
async function openTab({url}: Lake, token: string, name: string = dataset) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v2022-06-30/socket/${name}`)
  onTestFinished(() => socket.terminate())
  const heard: unknown[] = []
  const answers = new Map<unknown, unknown>()
  socket.on('message', (data: Buffer) => {
    const message: unknown = JSON.parse(data.toString('utf8'))
    if (typeof message !== 'object' || message === null) return
    if ('id' in message) answers.set(message.id, 'result' in message ? message.result : message)
    else if ('params' in message) heard.push(message.params)
  })
  const until = async (condition: () => boolean) => {
    while (!condition()) await once(socket, 'message')
  }
  let calls = 0
  const call = async (method: string, params: object) => {
    calls += 1
    const id = `call-${calls}`
    socket.send(JSON.stringify({jsonrpc: '2.0', id, method, params}))
    await until(() => answers.has(id))
    return answers.get(id)
  }
  await once(socket, 'open')
  await call('authorization', {authorization: `Bearer ${token}`})
  const subscription = await call('presence_subscribe', {})
  return {
    socket,
    call,
    heard,
    subscription,
    hears: (count: number) => until(() => heard.length >= count),
  }
}

const locations = [{type: 'document', documentId: 'time', path: ['name'], lastActiveAt: 'now'}]

test('two tabs see where the other one is, and that it goes', async () => {
  const lake = await runningLake()
  const ines = await openTab(lake, 'local-ines')
  const marc = await openTab(lake, 'local-marc')

  await marc.call('presence_rollcall', {session: 'tab-marc'})
  await ines.hears(1)
  await ines.call('presence_announce', {data: {locations, sessionId: 'tab-ines'}})
  await marc.hears(1)
  await ines.call('presence_disconnect', {session: 'tab-ines'})
  await marc.hears(2)
  marc.socket.close()
  await ines.hears(2)

  expect(ines.heard).toEqual([
    {subscription: ines.subscription, result: {type: 'rollCall', i: 'marc', session: 'tab-marc'}},
    {
      subscription: ines.subscription,
      result: {type: 'disconnect', i: 'marc', m: {session: 'tab-marc'}},
    },
  ])
  expect(marc.heard).toMatchObject([
    {result: {type: 'state', i: 'ines', m: {locations, sessionId: 'tab-ines'}}},
    {result: {type: 'disconnect', i: 'ines', m: {session: 'tab-ines'}}},
  ])
})

test('presence stays within its dataset', async () => {
  const lake = await runningLake({datasets: [dataset, 'prod_bk_es']})
  const elsewhere = await openTab(lake, 'local-marc', 'prod_bk_es')
  const first = await openTab(lake, 'local-ines')
  const second = await openTab(lake, 'local-marc')
  await first.call('presence_announce', {data: {locations, sessionId: 'tab'}})
  await second.hears(1)
  await elsewhere.call('presence_rollcall', {session: 'other'})
  expect(elsewhere.heard).toEqual([])
})

test.each(['', 'local-nobody'])(
  'nobody with the token "%s" hears or says a thing',
  async (token) => {
    const lake = await runningLake()
    const stranger = await openTab(lake, token)
    const ines = await openTab(lake, 'local-ines')
    const marc = await openTab(lake, 'local-marc')
    const unauthorized = {error: {code: 4001}}
    expect(stranger.subscription).toMatchObject(unauthorized)
    expect(await stranger.call('presence_announce', {data: {locations}})).toMatchObject(
      unauthorized,
    )
    await ines.call('presence_rollcall', {session: 'tab-ines'})
    await marc.hears(1)
    expect(marc.heard).toMatchObject([{result: {i: 'ines'}}])
    expect(await stranger.call('presence_rollcall', {session: 'x'})).toMatchObject(unauthorized)
    expect(stranger.heard).toEqual([])
  },
)

test('who loses the token hears no more', async () => {
  const lake = await runningLake()
  const ines = await openTab(lake, 'local-ines')
  const marc = await openTab(lake, 'local-marc')
  await ines.call('authorization', {authorization: 'Bearer gone'})
  await marc.call('presence_rollcall', {session: 'tab-marc'})
  expect(await ines.call('presence_unsubscribe', {})).toMatchObject({error: {code: 4001}})
  expect(ines.heard).toEqual([])
})

test('a method that presence does not know is answered with an error', async () => {
  const tab = await openTab(await runningLake(), 'local-ines')
  expect(await tab.call('teleport', {})).toMatchObject({error: {code: -32601}})
})

test('closing the lake ends its sockets', async () => {
  const lake = await runningLake()
  const {socket} = await openTab(lake, 'local-ines')
  const closed = once(socket, 'close')
  await lake.close()
  await closed
  expect(socket.readyState).toBe(WebSocket.CLOSED)
})
