import {createServer} from 'node:http'

import {expect, onTestFinished, test} from 'vitest'

import {accessIn, type ContentAccess, fetchAccess} from '../../content/contentAccess.ts'
import {createContentSource} from '../../content/contentSource.ts'
import {readContent} from '../../content/liveContent.ts'
import type {AnsweredRequest} from '../../local-lake/index.ts'
import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf, fillLake} from '../filledLake.ts'
import {patienceMs} from '../patience.ts'
import {readerOf} from '../readers.ts'

const market = [
  subcategory('a'),
  subcategory('hidden', {secret: true}),
  group('g', 'STORE', ['a', 'hidden', 'gone']),
  settings(60),
]

const notSecret = 'secret != true'

/** A lake with the market that a reader sees a part of, and what it was asked for. */
async function marketLake(filter = notSecret) {
  const requests: AnsweredRequest[] = []
  const lake = await fillLake({market}, (request) => requests.push(request), [readerOf(filter)])
  onTestFinished(lake.close)
  const asked = (part: string) => requests.filter(({url}) => url.includes(part)).length
  return {asked, lake, reader: clientOf(lake.url, 'market', 'local-reader')}
}

/** What a source says of the access, from when something is true of it. */
function accessWhere(
  client: ReturnType<typeof clientOf>,
  isMeant: (access: ContentAccess) => boolean,
): Promise<ContentAccess> {
  const source = createContentSource(client)
  onTestFinished(source.open())
  return new Promise((resolve) => {
    source.subscribe(() => {
      const {access, status} = source.getSnapshot()
      if (status.kind === 'live' && isMeant(access)) resolve(access)
    })
  })
}

test('an editor sees everything, and nothing is asked but the access list, once', async () => {
  const {asked, lake} = await marketLake()
  const client = clientOf(lake.url, 'market')
  expect(await accessWhere(client, () => true)).toEqual({kind: 'whole'})
  expect([asked('/acl'), asked('/data/doc/')]).toEqual([1, 0])
})

test('somebody who sees a part is told by which filter, and what is withheld is told from what is not there', async () => {
  const {asked, reader} = await marketLake()
  const access = await accessWhere(
    reader,
    (each) => each.kind === 'partial' && each.withheld.size > 0,
  )
  expect(access).toEqual({
    covered: new Set(),
    kind: 'partial',
    reason: {filters: [notSecret], kind: 'filters'},
    withheld: new Set(['hidden']),
  })
  expect([asked('/acl'), asked('/data/doc/')]).toEqual([1, 1])
})

test('a missing document is asked about once, and a new one when a group refers to it', async () => {
  const {asked, lake, reader} = await marketLake()
  const editor = clientOf(lake.url, 'market')
  const source = createContentSource(reader)
  onTestFinished(source.open())
  const next = (id: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        const {access} = source.getSnapshot()
        if (access.kind !== 'partial' || !access.withheld.has(id)) return
        unsubscribe()
        resolve()
      }
      const unsubscribe = source.subscribe(look)
      look()
    })
  await next('hidden')
  await editor.patch('g').set({ticketType: 'GENERAL'}).commit()
  await editor.createOrReplace({
    ...subcategory('other', {secret: true}),
    _id: 'other',
    _type: 'supportSubcategory',
  })
  await editor
    .patch('g')
    .append('supportSubcategories', [{_key: 'new', _ref: 'other', _type: 'reference'}])
    .commit()
  await next('other')
  expect([asked('/acl'), asked('/data/doc/market/hidden,gone'), asked('/data/doc/')]).toEqual([
    1, 1, 2,
  ])
})

test('validation outside a Studio is told the same', async () => {
  const {reader} = await marketLake()
  expect(await readContent(reader)).toMatchObject({
    access: {kind: 'partial', withheld: new Set(['hidden'])},
    kind: 'read',
  })
})

test('without a token nothing is asked, and what is published is whole', async () => {
  const {asked, lake} = await marketLake()
  const access = await fetchAccess(clientOf(lake.url, 'market', ''), patienceMs)
  expect(access).toMatchObject({kind: 'partial', reason: {kind: 'no-token'}})
  expect(accessIn(access, 'published')).toEqual({kind: 'whole'})
  expect(accessIn(access, 'drafts')).toBe(access)
  expect(accessIn(access, ['summer', 'published'])).toBe(access)
  expect(asked('/acl')).toBe(0)
})

test.each([
  {
    description: 'is refused',
    body: '{}',
    reason: {cause: expect.any(Error), kind: 'refused', status: 403},
    status: 403,
  },
  {
    description: 'is none',
    body: '{"page": 1}',
    reason: {cause: expect.any(Error), kind: 'failed'},
    status: 200,
  },
])('an access list that $description leaves open what is seen', async ({body, reason, status}) => {
  const server = createServer((_, response) =>
    response.writeHead(status, {'content-type': 'application/json'}).end(body),
  )
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const client = clientOf(`http://127.0.0.1:${port}`, 'market')
  expect(await fetchAccess(client, patienceMs)).toMatchObject({
    kind: 'partial',
    reason: {kind: 'unknown', reason},
  })
})
