import {describe, expect, test} from 'vitest'

import {createKeptEdits, keptEditsAt} from '../../../plugin/live/keptEdits.ts'

const threshold = {base: 60, path: ['threshold'], value: 120}
const gone = {base: 'STORE', path: ['ticketType'], value: undefined}

/** What a browser keeps for a tab. */
function tab(setItem?: (texts: Map<string, string>, key: string, text: string) => void): Storage {
  const texts = new Map<string, string>()
  return {
    clear: () => texts.clear(),
    getItem: (key) => texts.get(key) ?? null,
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size
    },
    removeItem: (key) => texts.delete(key),
    setItem: (key, text) => {
      if (setItem) setItem(texts, key, text)
      else texts.set(key, text)
    },
  }
}

test('what is kept is there after a reload, a field that shall go included', () => {
  const storage = tab()
  createKeptEdits('a', storage).set([threshold, gone])
  expect(createKeptEdits('a', storage).get()).toEqual([threshold, gone])
  expect(createKeptEdits('b', storage).get()).toEqual([])
})

test('nothing is left of what was discarded', () => {
  const storage = tab()
  const edits = createKeptEdits('a', storage)
  edits.set([threshold])
  edits.set([])
  expect(storage.length).toBe(0)
})

test('whoever follows is told of each change, and of none that is none', () => {
  const edits = createKeptEdits('a', tab())
  let told = 0
  edits.subscribe(() => {
    told += 1
  })
  const kept = [threshold]
  edits.set([])
  edits.set(kept)
  edits.set(kept)
  expect(told).toBe(1)
})

test('two panes of a document share what one person keeps, and nobody else does', () => {
  const place = {dataset: 'd', documentId: 'a', projectId: 'p', userId: 'ines'}
  const storage = tab()
  keptEditsAt(place, storage).set([threshold])
  expect(keptEditsAt({...place}, storage).get()).toEqual([threshold])
  expect(keptEditsAt({...place, userId: 'marc'}, storage).get()).toEqual([])
})

describe('a storage', () => {
  test.for<readonly [holds: string, text: string]>([
    ['no JSON', '{'],
    ['something else', '{"kept": true}'],
    ['a field without a path', '[{"value": 1, "path": []}]'],
  ])('that holds %s counts as empty', ([, text]) => {
    const storage = tab()
    storage.setItem('a', text)
    expect(createKeptEdits('a', storage).get()).toEqual([])
  })

  test('that is full keeps no older state, and what was edited stays in the form', () => {
    const storage = tab((texts, key, text) => {
      if (texts.size > 0) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    })
    const edits = createKeptEdits('a', storage)
    edits.set([threshold])
    edits.set([gone])
    expect(edits.get()).toEqual([gone])
    expect(createKeptEdits('a', storage).get()).toEqual([])
  })

  test('that a browser refuses leaves the edits in the form', () => {
    const edits = createKeptEdits('a', undefined)
    edits.set([threshold])
    expect(edits.get()).toEqual([threshold])
  })
})
