import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import {
  changeField,
  changeFields,
  type FieldChange,
  undoOf,
} from '../../../plugin/fixes/changeField.ts'
import {draft, subcategory} from '../../engine/documents.ts'
import {clientOf, type FilledLake, fillLake} from '../../filledLake.ts'

const option = 'allowRecentOrderSelection'
const names = [
  'published',
  'drafted',
  'made',
  'overtaken',
  'undone',
  'refused',
  'raced',
  'several',
] as const

let lake: FilledLake

beforeAll(async () => {
  const off = subcategory('a', {[option]: false})
  lake = await fillLake({
    ...Object.fromEntries(names.map((name) => [name, [off]])),
    drafted: [off, draft(subcategory('a', {[option]: false, knowledgeForceIssueId: '0300'}))],
    several: [off, subcategory('b', {[option]: false}), subcategory('c', {[option]: true})],
  })
})

afterAll(() => lake.close())

function switchOn(id: string): FieldChange {
  return {
    expected: false,
    field: option,
    next: true,
    originIds: [id],
    storedId: `drafts.${id}`,
    type: 'supportSubcategory',
  }
}

async function stateOf(dataset: (typeof names)[number], id: string): Promise<unknown> {
  const raw = clientOf(lake.url, dataset).withConfig({perspective: 'raw'})
  const document = await raw.getDocument(id)
  return document?.[option]
}

describe('a field is changed in a draft only', () => {
  test('a published document gets a draft, and stays as it is', async () => {
    const client = clientOf(lake.url, 'published')
    expect(await changeField(client, switchOn('a'))).toMatchObject({kind: 'done'})
    expect(await stateOf('published', 'drafts.a')).toBe(true)
    expect(await stateOf('published', 'a')).toBe(false)
  })

  test('a draft keeps its other fields', async () => {
    const client = clientOf(lake.url, 'drafted')
    await changeField(client, switchOn('a'))
    const stored = await client.withConfig({perspective: 'raw'}).getDocument('drafts.a')
    expect(stored).toMatchObject({[option]: true, knowledgeForceIssueId: '0300'})
  })

  test('a document that is nowhere is made with this field alone', async () => {
    const client = clientOf(lake.url, 'published')
    const change = {...switchOn('new'), expected: undefined}
    expect(await changeField(client, change)).toMatchObject({kind: 'done'})
    expect(await stateOf('published', 'drafts.new')).toBe(true)
  })

  test('a version of a release is made from what is published', async () => {
    const client = clientOf(lake.url, 'published')
    const change = {...switchOn('a'), storedId: 'versions.r1.a'}
    expect(await changeField(client, change)).toMatchObject({kind: 'done'})
    expect(await stateOf('published', 'versions.r1.a')).toBe(true)
  })
})

describe('nobody is overwritten', () => {
  test('a field that somebody changed since is left as it is', async () => {
    const client = clientOf(lake.url, 'overtaken')
    await client.create({
      ...subcategory('a', {[option]: 'ask'}),
      _id: 'drafts.a',
      _type: 'supportSubcategory',
    })
    expect(await changeField(client, switchOn('a'))).toEqual({kind: 'changed-since'})
    expect(await stateOf('overtaken', 'drafts.a')).toBe('ask')
  })

  test('two that change the same field at once: one is told that it came too late', async () => {
    const client = clientOf(lake.url, 'raced')
    const results = await Promise.all([
      changeField(client, switchOn('a')),
      changeField(client, {...switchOn('a'), next: 'ask'}),
    ])
    expect(results.map(({kind}) => kind).toSorted()).toEqual(['changed-since', 'done'])
  })

  test('undo puts back what was there', async () => {
    const client = clientOf(lake.url, 'undone')
    await changeField(client, switchOn('a'))
    expect(await changeField(client, undoOf(switchOn('a')))).toMatchObject({kind: 'done'})
    expect(await stateOf('undone', 'drafts.a')).toBe(false)
  })

  test('undo takes away the version that the change made, and no version that somebody wrote in since', async () => {
    const client = clientOf(lake.url, 'made')
    const make = async (storedId: string) => {
      const result = await changeField(client, {...switchOn('a'), storedId})
      if (result.kind !== 'done') throw new Error('The change was not made')
      return result.undo
    }
    const untouched = await make('versions.r1.a')
    const touched = await make('versions.r2.a')
    await client.patch('versions.r2.a').set({knowledgeForceIssueId: '0300'}).commit()
    expect(await changeField(client, untouched)).toMatchObject({kind: 'done'})
    expect(await changeField(client, touched)).toMatchObject({kind: 'done'})
    const raw = client.withConfig({perspective: 'raw'})
    expect(await raw.getDocument('versions.r1.a')).toBeUndefined()
    expect(await raw.getDocument('versions.r2.a')).toMatchObject({
      [option]: false,
      knowledgeForceIssueId: '0300',
    })
  })

  test('undo is refused when somebody changed the field since', async () => {
    const client = clientOf(lake.url, 'refused')
    await changeField(client, switchOn('a'))
    await client
      .patch('drafts.a')
      .set({[option]: 'ask'})
      .commit()
    expect(await changeField(client, undoOf(switchOn('a')))).toEqual({kind: 'changed-since'})
    expect(await stateOf('refused', 'drafts.a')).toBe('ask')
  })
})

describe('several changes', () => {
  test('one that came too late keeps no other from being made', async () => {
    const client = clientOf(lake.url, 'several')
    const result = await changeFields(['a', 'c', 'b'].map(switchOn), (change) =>
      changeField(client, change),
    )
    expect(result.undo.map(({storedId}) => storedId)).toEqual(['drafts.a', 'drafts.b'])
    expect(result).toMatchObject({failure: undefined, overtaken: 1})
  })

  test('a lake that refuses is named, and nothing is said to be done', async () => {
    const refusing = await refusingLake()
    try {
      const result = await changeFields([switchOn('a')], (change) =>
        changeField(clientOf(urlOf(refusing), 'several'), change),
      )
      expect(result.undo).toEqual([])
      expect(result.failure).toContain('You may not')
    } finally {
      refusing.close()
    }
  })

  test('a conflict that another look cannot solve ends', async () => {
    const stubborn = await refusingLake(409)
    try {
      const change = {...switchOn('a'), expected: undefined}
      const result = await changeFields([change], () =>
        changeField(clientOf(urlOf(stubborn), 'several'), change),
      )
      expect(result.failure).toContain('You may not')
    } finally {
      stubborn.close()
    }
  })
})

/** Reads nothing and refuses every write. */
async function refusingLake(statusCode = 403): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.method === 'GET' && statusCode === 409) {
      response.end(JSON.stringify({documents: []}))
      return
    }
    response.statusCode = statusCode
    response.end(JSON.stringify({error: {description: 'You may not', type: 'mutationError'}}))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function urlOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}`
}
