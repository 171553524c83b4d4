import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

import type {RawDocument} from '../../../content/contentClient.ts'
import {wholeAccess} from '../../../content/contentAccess.ts'
import type {ContentState} from '../../../content/contentSource.ts'
import {analyzeRouting} from '../../../engine/index.ts'
import {createEditedMarkets, type MarketReading} from '../../../plugin/content/editedMarkets.ts'
import {createOpenForms, type OpenForm} from '../../../plugin/content/openForms.ts'
import {draft, group, settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'

/** Milliseconds from one picture to the next. */
const frameMs = 16

beforeEach(() => {
  vi.useFakeTimers()
  // Where nothing is drawn there is no such function.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, frameMs))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const market = [subcategory('a'), group('g', 'STORE', ['a']), settings(60)]

const asMap = (documents: readonly StoredDocument[]): ReadonlyMap<string, RawDocument> =>
  new Map(documents.map(stored).map((document) => [document._id, document]))

/** The content of a dataset that a test changes. */
function contentOf(documents: readonly StoredDocument[]) {
  const observers = new Set<() => void>()
  let snapshot: ContentState = {
    access: wholeAccess,
    documents: asMap(documents),
    status: {kind: 'live'},
  }
  return {
    change: (next: Partial<ContentState>) => {
      snapshot = {...snapshot, ...next}
      for (const observer of observers) observer()
    },
    authorOf: () => undefined,
    getSnapshot: () => snapshot,
    observers,
    open: () => () => {},
    retry: () => {},
    subscribe: (onChange: () => void) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
  }
}

const reading: MarketReading = {
  analyze: (config, documentId) => analyzeRouting(config, {documentId, languages: ['en']}),
  fieldNames: undefined,
}

const typed = (fields: StoredDocument) => stored(draft(subcategory('a', fields)))
const off = typed({allowRecentOrderSelection: false})
const on = typed({})

/** The store of sub-category `a` among drafts, and what happens to it. */
function storeOfA(documents: readonly StoredDocument[] = market) {
  const source = contentOf(documents)
  const openForms = createOpenForms()
  const at = createEditedMarkets(source, openForms)
  const place = {
    id: 'a',
    perspective: 'drafts',
    rev: undefined,
    type: 'supportSubcategory',
  } as const
  const store = at(place)
  const form = (document: RawDocument, fields: Partial<OpenForm> = {}) =>
    openForms.set('a', 'pane', {
      document,
      focus: () => {},
      focusPath: [],
      patch: () => {},
      place: store.key,
      readOnly: false,
      ...fields,
    })
  const codes = () => store.read(reading).findings.map(({code}) => code)
  return {at, codes, form, openForms, place, source, store}
}

const never = 'store-subcategory-without-order-selection'

describe('what a document means as it is edited', () => {
  test('is one answer for everybody who asks about the same place', () => {
    const {at, place, store} = storeOfA()
    expect(at({...place})).toBe(store)
    expect(at({...place, perspective: 'published'})).not.toBe(store)
    expect(at({...place, rev: '@lastPublished'})).not.toBe(store)
    expect(store.read(reading, on)).toBe(store.read(reading, off))
  })

  test('begins with the document as whoever asks first has it', () => {
    const {codes, store} = storeOfA()
    store.read(reading, off)
    expect(codes()).toEqual([never])
  })

  test('follows the form once its picture is on the screen, and tells everybody at once', () => {
    const {codes, form, store} = storeOfA()
    store.read(reading, on)
    const seen: unknown[] = []
    for (const who of ['panel', 'badge']) {
      store.subscribe(() => seen.push([who, store.read(reading)]))
    }
    form(on)
    form(off)
    vi.advanceTimersByTime(frameMs - 1)
    expect(codes()).toEqual([])
    vi.advanceTimersByTime(2)
    expect(codes()).toEqual([never])
    expect(seen).toEqual([
      ['panel', store.read(reading)],
      ['badge', store.read(reading)],
    ])
  })

  test('is the answer of the form, whatever a panel beside it has by then', () => {
    const {codes, form, store} = storeOfA()
    store.read(reading, on)
    store.subscribe(() => {})
    form(off)
    store.show('panel', on)
    vi.runAllTimers()
    expect(codes()).toEqual([never])
    store.show('panel', typed({submitToExternalPartners: false}))
    vi.runAllTimers()
    expect(codes()).toEqual([never])
  })

  test('is the answer of a panel where the form shows another place', () => {
    const {codes, form, store} = storeOfA()
    store.read(reading, on)
    store.subscribe(() => {})
    form(off, {place: 'of another perspective'})
    store.show('panel', on)
    vi.runAllTimers()
    expect(codes()).toEqual([])
  })

  test('does not fall behind by more than a second while somebody types without a pause', () => {
    const {codes, form, store} = storeOfA()
    store.read(reading, on)
    store.subscribe(() => {})
    // Each key is quicker than the picture of the one before.
    for (let key = 0; key < 100; key += 1) {
      form(key === 99 ? off : typed({knowledgeForceIssueId: String(key)}))
      vi.advanceTimersByTime(frameMs - 4)
    }
    expect(codes()).toEqual([never])
  })

  test('is the very same as long as nothing that it holds is another', () => {
    const {form, source, store} = storeOfA()
    const first = store.read(reading, on)
    let told = 0
    store.subscribe(() => (told += 1))
    form({...on, _rev: 'another'})
    vi.runAllTimers()
    source.change({documents: asMap(market)})
    expect(store.read(reading)).toBe(first)
    expect(told).toBe(0)
  })

  test('keeps all but the document when only what routing does not read is another', () => {
    const {form, store} = storeOfA()
    const {document, ...first} = store.read(reading, off)
    store.subscribe(() => {})
    form({...off, note: 'of a host'})
    vi.runAllTimers()
    const {document: edited, ...next} = store.read(reading)
    expect(edited).toMatchObject({...document, note: 'of a host'})
    expect(next.config).toBe(first.config)
    expect(next.findings).toBe(first.findings)
    expect(next.told).toBe(first.told)
  })

  test('changes with the content of others, at once', () => {
    const {codes, source, store} = storeOfA()
    store.read(reading, off)
    store.subscribe(() => {})
    const general = group('g', 'GENERAL', ['a'])
    source.change({documents: asMap([subcategory('a'), general, settings(60)])})
    expect(codes()).toEqual([])
  })

  test('has only what the document alone can tell until the others are known', () => {
    const {codes, source, store} = storeOfA()
    source.change({status: {kind: 'loading'}})
    store.read(reading, typed({allowRecentOrderSelection: false, name: undefined}))
    expect(codes()).toEqual(['name-missing'])
    source.change({status: {kind: 'live'}})
    expect(codes()).toContain(never)
  })

  test('tells nothing of a document in which nobody has written yet', () => {
    const {store} = storeOfA()
    const {findings, told} = store.read(reading, {
      _id: 'drafts.a',
      _type: 'supportSubcategory',
      x: 1,
    })
    expect(findings.length).toBeGreaterThan(0)
    expect(told).toEqual([])
  })

  test('asks for nothing any more once nobody shows it', () => {
    const {openForms, source, store} = storeOfA()
    store.read(reading, on)
    const leave = store.subscribe(() => {})
    expect(source.observers.size).toBe(1)
    leave()
    expect(source.observers.size).toBe(0)
    openForms.remove('a', 'pane')
    vi.runAllTimers()
    expect(store.read(reading, off).findings.map(({code}) => code)).toEqual([never])
  })
})
