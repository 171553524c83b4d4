import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'

import {afterEach, expect, test} from 'vitest'

import {longestLookMs, readFreshContent} from '../../content/freshContent.ts'
import {subcategory} from '../engine/documents.ts'
import {clientOf, fillLake} from '../filledLake.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A client of a server that answers every request in the same way. */
async function clientOfServer(answer: RequestListener) {
  const server = createServer(answer)
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = await new Promise<AddressInfo | string | null>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address()))
  })
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return clientOf(`http://127.0.0.1:${address.port}`, 'market')
}

test('what is read is what the dataset holds now', async () => {
  const lake = await fillLake({market: [subcategory('a')]})
  closing.push(lake.close)
  const client = clientOf(lake.url, 'market')
  await client
    .patch('a')
    .set({name: {en: 'New'}})
    .commit()
  const content = await readFreshContent(client, longestLookMs)
  expect(content.kind === 'read' && content.documents.get('a')).toMatchObject({name: {en: 'New'}})
})

test('an answer that is none of success is told with its status', async () => {
  const client = await clientOfServer((_, response) => response.writeHead(403).end('no'))
  expect(await readFreshContent(client, longestLookMs)).toEqual({
    kind: 'unavailable',
    reason: {cause: expect.any(Error), kind: 'refused', status: 403},
  })
})

test('a server that is not there is no connection', async () => {
  const lake = await fillLake({market: []})
  await lake.close()
  expect(await readFreshContent(clientOf(lake.url, 'market'), longestLookMs)).toEqual({
    kind: 'unavailable',
    reason: {cause: expect.any(Error), kind: 'no-connection'},
  })
})

test('a server that never answers is waited for as long as is said', async () => {
  const client = await clientOfServer(() => undefined)
  expect(await readFreshContent(client, 50)).toEqual({
    kind: 'unavailable',
    reason: {kind: 'no-answer', waitedMs: 50},
  })
})

test('an answer that is no dataset, like the page of a proxy, is a failure', async () => {
  const client = await clientOfServer((_, response) => response.end('<p>Please sign in</p>'))
  expect(await readFreshContent(client, longestLookMs)).toEqual({
    kind: 'unavailable',
    reason: {cause: expect.any(Error), kind: 'failed'},
  })
})
