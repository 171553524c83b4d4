import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {people} from '../../local-lake/index.ts'
import {type FilledLake, fillLake} from '../filledLake.ts'
import {importingFile, market, routingFile, servingFile, writeConsumer} from './consumer.ts'
import {moduleGraph} from './moduleGraph.ts'
import {packPackage} from './packPackage.ts'
import {installIn, run} from './run.ts'

const {name, peerDependencies} = manifest
const ofStudio = Object.keys(peerDependencies)
/** The others are asked for by these. */
const askedForByPlugin = ['@sanity/icons', '@sanity/ui', 'react', 'sanity']

/** What may be imported without a Studio; the plugin and its schemas may not. */
const entries = Object.keys(manifest.exports)
  .filter((entry) => !['.', './schemas', './package.json'].includes(entry))
  .map((entry) => entry.replace('.', name))

/** The programs of the package, which nothing imports. */
const {bin = {}}: {readonly bin?: Readonly<Record<string, string>>} = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
)
const programs = Object.values(bin).map((file) => `./${join('node_modules', name, file)}`)

const typescript = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
let folder: string
let service: string
let lake: FilledLake
const dataset = 'prod_bk_pt'

// Builds, packs and installs for real, from npm's registry where its cache does not have a package.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-routing-package-'))
  service = await makeProject('service')
  const tarball = await packPackage(join(folder, 'package'))
  await installIn(service, [tarball, `@types/node@${manifest.devDependencies['@types/node']}`])
  await writeConsumer(service, entries)
  lake = await fillLake({[dataset]: market})
})

afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true, force: true})
})

/** The major version that a range like `^4.0.1` stands for. */
function major(range: string | undefined): string | undefined {
  return /\d+/.exec(range ?? '')?.[0]
}

async function makeProject(title: string): Promise<string> {
  const project = join(folder, title)
  await mkdir(project)
  // The package `node` fetches its program in an install script.
  const json = {private: true, type: 'module', allowScripts: {node: true}}
  await writeFile(join(project, 'package.json'), JSON.stringify(json))
  return project
}

/** Routes a ticket with the installed engine and with the installed router, and imports every entry. */
async function expectToWork(node: string) {
  const [{token}] = people
  for (const file of [[routingFile], [servingFile, lake.url, dataset, token]]) {
    const routed: unknown = JSON.parse(await run(node, file, service))
    expect(routed).toEqual({event: 'STORE_SUPPORT_TICKET_EVENT', reason: 'store'})
  }
  const names: unknown = JSON.parse(await run(node, [importingFile], service))
  expect(names).toEqual(entries.map(() => expect.toSatisfy((count: number) => count > 0)))
}

test('what a Studio brings is optional, and installing the package alone brings none of it', async () => {
  expect(ofStudio).toEqual(
    expect.arrayContaining(['@sanity/icons', '@sanity/ui', 'react', 'react-dom', 'sanity']),
  )
  expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(ofStudio)
  const lock: {readonly packages: object} = JSON.parse(
    await readFile(join(service, 'package-lock.json'), 'utf8'),
  )
  const installed = Object.keys(lock.packages).map((path) => path.replace(/.*node_modules\//, ''))
  expect(installed).toContain(name)
  expect(installed.filter((one) => ofStudio.includes(one))).toEqual([])
  expect(installed.filter((one) => /(^|[/-])react($|-)/.test(one))).toEqual([])
})

test('a Studio brings the same ui and icons, in versions that the plugin takes', async () => {
  const sanity: {readonly dependencies: Readonly<Record<string, string>>} = JSON.parse(
    await readFile(new URL('../../node_modules/sanity/package.json', import.meta.url), 'utf8'),
  )
  for (const one of ['@sanity/icons', '@sanity/ui'] as const) {
    expect(major(sanity.dependencies[one])).toBe(major(peerDependencies[one]))
  }
})

describe('in a process of its own', () => {
  test('the installed package routes a ticket on this Node', async () => {
    await expectToWork(process.execPath)
    expect(process.version).toMatch(/^v24\./)
  })

  test('the installed package routes a ticket on Node 22', async () => {
    const project = await makeProject('node-22')
    await installIn(project, ['node@22'])
    const node22 = join(project, 'node_modules/node/bin/node')
    expect(await run(node22, ['--version'], service)).toMatch(/^v22\./)
    await expectToWork(node22)
  })
})

describe('what an import leads to', () => {
  test('is React and the Studio for the plugin, so that this is seen where it happens', async () => {
    const {packages} = await moduleGraph(service, name, 'node')
    expect([...packages]).toEqual(expect.arrayContaining([name, ...askedForByPlugin]))
  })

  test('is nothing but itself for the engine', async () => {
    const {packages} = await moduleGraph(service, `${name}/engine`, 'node')
    expect([...packages]).toEqual([name])
  })

  test.each([...entries, ...programs])('is no React and no Studio for %s', async (entry) => {
    for (const host of ['node', 'worker'] as const) {
      const {packages} = await moduleGraph(service, entry, host)
      expect([...packages]).toContain(name)
      expect([...packages].filter((one) => ofStudio.includes(one))).toEqual([])
    }
  })

  test.each(entries.filter((entry) => basename(entry) !== 'node'))(
    'is nothing of Node for %s, where there is no Node',
    async (entry) => {
      const {builtins} = await moduleGraph(service, entry, 'worker')
      expect([...builtins]).toEqual([])
    },
  )
})

describe.each([
  ['bundler', 'preserve'],
  ['nodenext', 'nodenext'],
])('for a project with moduleResolution %s', (moduleResolution, module) => {
  test.each([
    // The types of `@sanity/client` name some of Node's.
    {what: 'every entry', file: importingFile, types: ['node']},
    {what: 'a service', file: servingFile, types: ['node']},
    {what: 'the engine, without types of Node,', file: routingFile, types: []},
  ])('the types of $what hold', async ({file, types}) => {
    const project = join(service, `tsconfig.${moduleResolution}.${file}.json`)
    const world = {lib: ['es2023', 'dom'], skipLibCheck: false, target: 'es2023', types}
    const compilerOptions = {...world, module, moduleResolution, noEmit: true, strict: true}
    await writeFile(project, JSON.stringify({compilerOptions, files: [file]}))
    expect(await run(process.execPath, [typescript, '--project', project], service)).toBe('')
  })
})
