import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {type AnsweredRequest, people, startLake} from '../../local-lake/index.ts'

test('a lake tells of each request once it is over: what was asked, by whom, and how it was answered', async () => {
  const told: AnsweredRequest[] = []
  const folder = await mkdtemp(join(tmpdir(), 'support-routing-'))
  const lake = await startLake({
    datasets: ['market'],
    folder,
    listenerPorts: 0,
    onRequest: (request) => told.push(request),
    port: 0,
  })
  onTestFinished(async () => {
    await lake.close()
    await rm(folder, {recursive: true})
  })
  const [editor] = people
  const ask = (path: string, init: RequestInit = {}) => fetch(`${lake.url}/v1${path}`, init)

  await (await ask('/users/me', {headers: {authorization: `Bearer ${editor.token}`}})).text()
  await (await ask('/data/query/nowhere?query=1')).text()
  const {abort, signal} = controller()
  const listening = await ask('/data/listen/market?query=*', {signal})
  await expect.poll(() => told.length).toBe(2)
  abort()
  await expect(listening.text()).rejects.toThrow(/abort/i)
  await expect.poll(() => told.length).toBe(3)

  expect(told).toMatchObject([
    {method: 'GET', person: 'ines', status: 200, url: '/v1/users/me'},
    {method: 'GET', person: undefined, status: 404, url: '/v1/data/query/nowhere?query=1'},
    {method: 'GET', status: 200, url: '/v1/data/listen/market?query=*'},
  ])
})

function controller() {
  const made = new AbortController()
  return {abort: () => made.abort(), signal: made.signal}
}
