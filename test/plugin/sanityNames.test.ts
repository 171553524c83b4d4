import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

import {SANITY_VERSION} from 'sanity'
import {expect, test} from 'vitest'

import {exportedNames, namesIn, takenNames} from '../oldestSanity/sanityNames.ts'

const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'))

const root = fileURLToPath(new URL('../..', import.meta.url))
const taken = takenNames(root)
const installed = exportedNames(root, new Set(taken.map(({module}) => module)))
const isInternal = (module: string, name: string) =>
  installed.get(module)?.get(name)?.isInternal === true
const internal = taken.filter(({module, name}) => isInternal(module, name))

test('what Sanity marks as internal is taken in one file, and by no import that needs it', () => {
  const elsewhere = internal.filter(
    ({file, way}) => file !== 'plugin/sanityInternals.ts' || way === 'named',
  )
  expect(elsewhere).toEqual([])
  expect(internal.length).toBeGreaterThan(0)
})

test('that file takes nothing else', () => {
  const all = taken.filter(({file}) => file === 'plugin/sanityInternals.ts')
  expect(all).toEqual(internal)
})

test(`every name is exported by the installed Sanity ${SANITY_VERSION}`, () => {
  const missing = taken.filter(({module, name}) => !installed.get(module)?.has(name))
  expect(missing).toEqual([])
})

test('every name is exported by the oldest Sanity of the peers; npm run check:oldest lists its names anew', async () => {
  const list = await readFile(new URL('../oldestSanity/exportNames.txt', import.meta.url), 'utf8')
  const oldest = new Set(list.split('\n'))
  expect(taken.filter(({module, name}) => !oldest.has(`${module} ${name}`))).toEqual([])
})

test('the list of the oldest names is of the oldest Sanity of the peers', async () => {
  const {peerDependencies} = Object(await readJson('../../package.json'))
  expect(await readJson('../oldestSanity/package-lock.json')).toMatchObject({
    packages: {'node_modules/sanity': {version: String(peerDependencies.sanity).replace('^', '')}},
  })
})

test('the page on how it works lists what is internal, each name with what happens without it', async () => {
  const page = await readFile(new URL('../../docs/how-it-works.md', import.meta.url), 'utf8')
  const [table = ''] = /^\| name .*?\n\n/ms.exec(page) ?? []
  const listed = [...table.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name)
  expect(new Set(listed)).toEqual(new Set(internal.map(({name}) => name)))
})

test.each([
  ['import', "import {useSource as a, type B} from 'sanity'", ['useSource', 'B']],
  ['import of types', "import type {Path} from 'sanity'", ['Path']],
  ['export of what another module has', "export {set} from 'sanity'", ['set']],
  ['property', "import * as s from 'sanity'\nf(s.useSource)", ['useSource']],
  [
    'type of a property',
    "import * as s from 'sanity'\ntype A = s.Path | typeof s.set",
    ['Path', 'set'],
  ],
  ['style sheet', "import '@sanity/ui/styles.css'", []],
  ['other module', "import {createClient} from '@sanity/client'", []],
])('an %s takes its names', (_, text, names) => {
  expect(namesIn('plugin/some.ts', text).map(({name}) => name)).toEqual(names)
})

test.each([
  ['a whole module that is handed on', "export * from 'sanity'"],
  ['a default', "import sanity from 'sanity'"],
  ['a namespace as a value', "import * as s from 'sanity'\nf(s)"],
  ['a name that is computed', "import * as s from 'sanity'\nf(s['use' + name])"],
])('%s is refused, since its names cannot be told', (_, text) => {
  expect(() => namesIn('plugin/some.ts', text)).toThrow('plugin/some.ts')
})
