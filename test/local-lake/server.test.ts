import {once} from 'node:events'
import {request} from 'node:http'
import {connect} from 'node:net'
import {networkInterfaces} from 'node:os'
import {expect, test, vi} from 'vitest'
import {startLake} from '../../local-lake/index.ts'
import {clientOf, dataset, runningLake, temporaryFolder} from './runningLake.ts'

test('a taken port is told with its number and a way out', async () => {
  const {url} = await runningLake()
  const port = Number(new URL(url).port)
  const start = startLake({port, folder: await temporaryFolder(), datasets: [dataset]})
  await expect(start).rejects.toMatchObject({
    code: 'EADDRINUSE',
    message: expect.stringContaining(`port ${port} is taken`),
  })
})

test('only this machine reaches the lake', async () => {
  const {url, listenerUrls} = await runningLake()
  const folder = await temporaryFolder()
  const open = startLake({port: 0, host: '0.0.0.0', folder, datasets: [dataset]})
  await expect(open).rejects.toThrow('loopback')
  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({internal, family}) => !internal && family === 'IPv4')
  for (const address of [url, ...listenerUrls]) {
    const {hostname, port} = new URL(address)
    expect(hostname).toBe('127.0.0.1')
    for (const {address: host} of addresses) {
      const socket = connect({host, port: Number(port)})
      await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED')
    }
  }
})

test('a page that reaches the lake by another name is refused', async () => {
  const {url} = await runningLake()
  const call = request(`${url}/v1/users/me`, {headers: {host: 'evil.example'}}).end()
  const status = await new Promise((resolve, reject) => {
    call.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
  })
  expect(status).toBe(403)
})

test('an endpoint that the lake does not know is refused, remembered and printed once', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  const lake = await runningLake()
  const url = `${lake.url}/v1/data/teleport/here?now=1`
  const response = await fetch(url, {method: 'POST'})
  expect(response.status).toBe(501)
  expect(await response.json()).toMatchObject({
    statusCode: 501,
    error: 'Not Implemented',
    message: expect.stringContaining('POST /data/teleport/here'),
  })
  await fetch(url, {method: 'POST'})
  const unknown = {method: 'POST', url: '/v1/data/teleport/here?now=1'}
  expect(lake.unknownRequests).toEqual([unknown, unknown])
  const list = await fetch(`${lake.url}/_lake/unknown-requests`)
  expect(await list.json()).toEqual([unknown, unknown])
  expect(print).toHaveBeenCalledOnce()
  print.mockRestore()
})

test('a dataset that does not exist is told with those that do', async () => {
  const {url} = await runningLake()
  const response = await fetch(`${url}/v1/data/query/nowhere?query=*`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({message: expect.stringContaining(dataset)})
})

test('pages of this machine may ask, others may not', async () => {
  const {url} = await runningLake()
  const preflight = (origin: string) =>
    fetch(`${url}/v1/data/mutate/${dataset}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-sanity-project-id',
      },
    })
  const local = await preflight('http://localhost:3333')
  expect(local.status).toBe(204)
  expect(Object.fromEntries(local.headers)).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3333',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'authorization,x-sanity-project-id',
  })
  const foreign = await preflight('https://example.com')
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
})

test('the project may be named in the path', async () => {
  const {url} = await runningLake()
  const answer = await fetch(`${url}/vX/projects/local/data/query/${dataset}?query=count(*)`)
  expect(await answer.json()).toMatchObject({result: 2, query: 'count(*)'})
})

test('every port serves the same content', async () => {
  const {url, listenerUrls} = await runningLake({listenerPorts: 6})
  expect(listenerUrls).toHaveLength(6)
  await clientOf({url}).create({_id: 'one', _type: 'note'})
  const seen = await Promise.all(
    listenerUrls.map((other) => clientOf({url: other}).getDocument('one')),
  )
  expect(seen).toEqual(Array.from({length: 6}, () => expect.objectContaining({_id: 'one'})))
})

test.each([
  '/projects/local',
  '/projects/local/grants',
  '/projects/local/datasets?datasetProfile=comments',
  '/projects/local/user-applications',
  '/features',
  '/ping',
  '/journey/trial',
  '/help',
  '/intake/telemetry-status',
])('%s keeps the Studio quiet', async (path) => {
  const lake = await runningLake()
  expect((await fetch(`${lake.url}/v2024-01-01${path}`)).status).toBe(200)
  expect(lake.unknownRequests).toEqual([])
})
