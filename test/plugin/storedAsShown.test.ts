import {expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {createOpenForms} from '../../plugin/content/openForms.ts'
import {storedAsShown} from '../../plugin/publish/together/storedAsShown.ts'
import {draft, subcategory} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

const shown = stored(draft(subcategory('a', {knowledgeForceIssueId: '0201'})))
const before = stored(draft(subcategory('a', {knowledgeForceIssueId: '0200'})))
const edited: EditedDocument = {...shown, _type: 'supportSubcategory'}

/** Content of which the draft can be replaced, as a listener's answer does. */
function sourceWith(document: RawDocument) {
  let documents = new Map([[document._id, document]])
  const observers = new Set<() => void>()
  return {
    getSnapshot: () => ({documents, revision: 0, status: {kind: 'live'} as const}),
    observers,
    store: (next: RawDocument) => {
      documents = new Map([[next._id, next]])
      for (const observer of observers) observer()
    },
    subscribe: (onChange: () => void) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
  }
}

function formOf(document: EditedDocument) {
  const openForms = createOpenForms()
  openForms.set('a', 'pane', {
    document,
    focus: () => {},
    focusPath: [],
    patch: () => {},
    place: 'a',
    readOnly: false,
  })
  return openForms
}

test('what a form shows is waited for until it is stored', async () => {
  const source = sourceWith(before)
  const waiting = storedAsShown(
    ['a', 'closed'],
    {openForms: formOf(edited), source},
    new AbortController().signal,
  )
  source.store({...before, _rev: 'other'})
  expect(source.observers.size).toBe(1)
  source.store(shown)
  await waiting
  expect(source.observers.size).toBe(0)
})

test('nothing is waited for where all of it is stored, or no form is open', async () => {
  const {signal} = new AbortController()
  const all = sourceWith(shown)
  await storedAsShown(['a'], {openForms: formOf(edited), source: all}, signal)
  const old = sourceWith(before)
  await storedAsShown(['a'], {openForms: createOpenForms(), source: old}, signal)
  expect([all, old].map(({observers}) => observers.size)).toEqual([0, 0])
})

test('the waiting ends with its signal', async () => {
  const ended = new AbortController()
  const source = sourceWith(before)
  const waiting = storedAsShown(['a'], {openForms: formOf(edited), source}, ended.signal)
  ended.abort()
  await waiting
  expect(source.observers.size).toBe(0)
})
