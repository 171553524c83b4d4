import {afterEach, expect, test, vi} from 'vitest'

import {configRevision, compileRouting, readRoutingConfig} from '../../engine/index.ts'
import type {Steps} from '../../engine/steps.ts'
import {inSlices} from '../../runtime/waiting.ts'
import {keepGood} from '../../runtime/follow/keepGood.ts'
import type {ContentDocument, ContentDocuments} from '../../runtime/follow/publishedContent.ts'
import {compileContentInSteps} from '../../runtime/follow/routableContent.ts'
import {group, settings, type StoredDocument, subcategory} from '../engine/documents.ts'

afterEach(() => vi.restoreAllMocks())

const size = 300
const held = Array.from({length: size}, (_, index) => `s${index}`)
const market: readonly StoredDocument[] = [
  ...held.map((id) => subcategory(id)),
  ...held.map((id) => group(`g${id}`, 'STORE', [id])),
  settings(60),
]

/** Documents that count how many different ones of them are looked at. */
function watched(revision: string) {
  const looked = new Set<unknown>()
  const documents = new Map<string, ContentDocument>()
  for (const document of market) {
    const id = String(document['_id'])
    const whole = {...document, _id: id, _rev: revision, _type: String(document['_type'])}
    documents.set(
      id,
      new Proxy(whole, {
        get: (target, key) => {
          looked.add(id)
          return Reflect.get(target, key)
        },
      }),
    )
  }
  return {documents: documents satisfies ContentDocuments, looked}
}

/** Does the work, and gives how many documents were looked at in the busiest of its parts. */
function busiestPart<Result>(steps: Steps<Result>, looked: Set<unknown>) {
  let most = 0
  for (;;) {
    looked.clear()
    const step = steps.next()
    most = Math.max(most, looked.size)
    if (step.done === true) return {most, result: step.value}
  }
}

test('no part of reading and compiling content looks at more than one document and the next', () => {
  const {documents, looked} = watched('r1')
  const {most, result} = busiestPart(compileContentInSteps(documents, undefined), looked)
  expect(most).toBeLessThanOrEqual(2)
  const config = readRoutingConfig(documents.values())
  expect(result.config).toEqual(config)
  expect(result.revision).toBe(configRevision(config))
  const ticket = {subcategoryId: 's7', submittedAt: 0}
  expect(compileRouting(result.config).route(ticket)).toEqual(compileRouting(config).route(ticket))
})

test('no part of looking for what cannot be meant looks at more than one document and the next', () => {
  const before = watched('r1')
  const after = watched('r2')
  const {most, result} = busiestPart(
    keepGood(before.documents, after.documents, undefined),
    after.looked,
  )
  expect(most).toBeLessThanOrEqual(2)
  expect(result.kept).toEqual([])
})

test('compiling is done once its parts are', () => {
  const {documents} = watched('r1')
  const {result} = busiestPart(compileContentInSteps(documents, undefined), new Set())
  const values = vi.spyOn(result.config.subcategories, 'values')
  compileRouting(result.config)
  configRevision(result.config)
  expect(values).not.toHaveBeenCalled()
})

test('whatever waits has its turn between two slices', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5))
  const told: string[] = []
  function* work(): Steps<string> {
    for (const part of ['one', 'two', 'three', 'four', 'five', 'six']) {
      told.push(part)
      setTimeout(() => told.push(`ticket after ${part}`))
      yield
    }
    return 'done'
  }
  expect(await inSlices(work(), new AbortController().signal)).toBe('done')
  expect(told.indexOf('ticket after one')).toBeLessThan(told.indexOf('five'))
  expect(told.indexOf('ticket after three')).toBeLessThan(told.indexOf('six'))
})

test('work that nobody waits for any more is given up at the next turn', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 50))
  const closing = new AbortController()
  let parts = 0
  function* endless(): Steps<never> {
    for (;;) {
      parts += 1
      if (parts === 3) closing.abort(new Error('Closed.'))
      yield
    }
  }
  await expect(inSlices(endless(), closing.signal)).rejects.toThrow('Closed.')
  expect(parts).toBe(3)
})
