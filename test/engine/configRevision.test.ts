import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {configRevision} from '../../engine/index.ts'
import {anything, junkDocument, marketDocuments} from './arbitraries.ts'
import {draft, group, read, settings, subcategory} from './documents.ts'

const market = [
  subcategory('a', {_rev: 'r1'}),
  subcategory('b', {_rev: 'r2'}),
  group('g', 'STORE', ['a'], {_rev: 'r3'}),
  {...settings(60), _rev: 'r4'},
]

/** What tells a config's documents apart, as plainly as it can be said. */
function contentOf(documents: readonly unknown[]): string {
  const {subcategories, categoryGroups, settings} = read(documents)
  const known = [...subcategories.values(), ...categoryGroups.values()]
  return JSON.stringify([
    known.map(({id, revision}) => JSON.stringify([id, revision])).toSorted(),
    settings ? [settings.revision] : [],
  ])
}

test('it is the same for the same documents in any order', () => {
  const before = configRevision(read(market))
  expect(configRevision(read(market.toReversed()))).toBe(before)
  expect(configRevision(read([...market, {_id: 'x', _type: 'somethingElse', _rev: 'r9'}]))).toBe(
    before,
  )
})

test.each([
  ['another revision of a sub-category', [...market, subcategory('a', {_rev: 'r5'})]],
  ['another revision of a group', [...market, group('g', 'STORE', ['a'], {_rev: 'r5'})]],
  ['another revision of the settings', [...market, {...settings(60), _rev: 'r5'}]],
  ['one document more', [...market, subcategory('c', {_rev: 'r5'})]],
  ['one document less', market.slice(1)],
  ['no settings', market.slice(0, 3)],
  [
    'revisions of two documents exchanged',
    [...market, subcategory('a', {_rev: 'r2'}), subcategory('b', {_rev: 'r1'})],
  ],
])('it differs for %s', (_, documents) => {
  expect(configRevision(read(documents))).not.toBe(configRevision(read(market)))
})

test('a draft counts in the perspective that shows it only', () => {
  const documents = [...market, draft(subcategory('a', {_rev: 'r5'}))]
  const before = configRevision(read(market))
  expect(configRevision(read(documents))).toBe(before)
  expect(configRevision(read(documents, {perspective: 'drafts'}))).not.toBe(before)
})

test('settings without a revision are not the same as none', () => {
  expect(configRevision(read([settings(60)]))).not.toBe(configRevision(read([])))
})

test('it is the text that others have stored', () => {
  expect(configRevision(read(market))).toMatchInlineSnapshot(`"5c9273cf806c321ce532ed6089386811"`)
})

test('two configs have the same text exactly when their documents have the same revisions', () => {
  const revision = fc.constantFrom('r1', 'r2', undefined)
  const documents = fc
    .tuple(marketDocuments, fc.array(revision))
    .map(([stored, revisions]) =>
      stored.map((document, index) => ({...document, _rev: revisions[index]})),
    )
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const same = configRevision(read(one)) === configRevision(read(other))
      expect(same).toBe(contentOf(one) === contentOf(other))
    }),
    {numRuns: 500},
  )
})

test('whatever the content is, there is a text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(junkDocument, anything)), (documents) => {
      expect(configRevision(read(documents))).toMatch(/^[0-9a-z]+$/u)
    }),
  )
})

/** FNV-1a of 128 bits, as it is defined. */
function plainly(text: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(index))) * ((1n << 88n) + 0x13bn))
  }
  return hash.toString(16).padStart(32, '0')
}

test('it is FNV-1a of 128 bits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (_rev) => {
      const documents = [JSON.stringify(['a', _rev])]
      expect(configRevision(read([subcategory('a', {_rev})]))).toBe(
        plainly(JSON.stringify([documents, undefined])),
      )
    }),
  )
})
