import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {afterAll, beforeAll, describe, expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {people} from '../../local-lake/index.ts'
import {type FilledLake, fillLake} from '../filledLake.ts'
import {namesIn} from '../oldestSanity/sanityNames.ts'
import {importingFile, market, routingFile, servingFile, writeConsumer} from './consumer.ts'
import {copyOf, manifestOf, packSanity, resolveHost, studio} from './host.ts'
import {moduleGraph} from './moduleGraph.ts'
import {packPackages, pluginName, serviceName, type Tarballs} from './packPackages.ts'
import {installIn, run} from './run.ts'

const ofStudio: ReadonlySet<string> = new Set([
  '@sanity/icons',
  '@sanity/ui',
  ...Object.keys(manifest.peerDependencies),
])

/** What may be imported without a Studio. */
const entries = ['engine', 'runtime', 'runtime/node'].map((entry) => `${serviceName}/${entry}`)
const ofPlugin = entries.map((entry) => entry.replace(serviceName, pluginName))
/** The command line, which nothing imports. */
const program = `./${join('node_modules', serviceName, 'cli/supportRouting.js')}`

const typescript = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
let folder: string
let tarballs: Tarballs
let service: string
let team: string
let lake: FilledLake
const dataset = 'prod_bk_pt'

// Builds, packs and installs for real, from npm's registry where its cache does not have a package.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-routing-package-'))
  tarballs = await packPackages(join(folder, 'packages'))
  service = await makeProject('service')
  const typesOfNode = `@types/node@${manifest.devDependencies['@types/node']}`
  await installIn(service, [tarballs.service, typesOfNode])
  await writeConsumer(service, entries)
  // As in a Studio, without the Studio: it takes minutes to install.
  team = await makeProject('team')
  await installIn(team, [tarballs.plugin, tarballs.service], ['--legacy-peer-deps'])
  lake = await fillLake({[dataset]: market})
})

afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true, force: true})
})

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

test('a service installs no React and nothing of a Studio', async () => {
  const lock: {readonly packages: object} = JSON.parse(
    await readFile(join(service, 'package-lock.json'), 'utf8'),
  )
  const installed = Object.keys(lock.packages).map((path) => path.replace(/.*node_modules\//, ''))
  expect(installed).toContain(serviceName)
  expect(installed.filter((one) => ofStudio.has(one))).toEqual([])
  expect(installed.filter((one) => /(^|[/-])react($|-)/.test(one))).toEqual([])
})

test('the plugin needs the engine of its own version, and declares all that it imports', async () => {
  const {dependencies, peerDependencies} = await manifestOf(team, pluginName)
  expect(dependencies?.[serviceName]).toBe(manifest.version)
  const {packages} = await moduleGraph(team, pluginName, 'node')
  const {packages: ofSchemas} = await moduleGraph(team, `${pluginName}/schemas`, 'node')
  const declared = [pluginName, ...Object.keys({...dependencies, ...peerDependencies})]
  const inside = new Set([...packages, ...ofSchemas].filter((one) => ofStudio.has(one)))
  expect(declared).toEqual(expect.arrayContaining([...inside]))
})

test('no built file needs a name that is internal to Sanity when it starts', async () => {
  const internals = 'plugin/sanityInternals.ts'
  const source = await readFile(new URL(`../../${internals}`, import.meta.url), 'utf8')
  const names = namesIn(internals, source).map(({name}) => name)
  const built = join(team, 'node_modules', pluginName)
  const files = (await readdir(built, {recursive: true})).filter((file) => file.endsWith('.js'))
  const taken = await Promise.all(
    files.map(async (file) => namesIn(file, await readFile(join(built, file), 'utf8'))),
  )
  const internal = taken.flat().filter(({name}) => names.includes(name))
  expect(new Set(internal.map(({name}) => name))).toEqual(new Set(names))
  expect(internal.filter(({way}) => way === 'named')).toEqual([])
})

test('the plugin gives a team the engine and the router of the service as they are', async () => {
  const pairs = entries.map((entry, index) => [entry, ofPlugin[index]])
  const source = `
    for (const [own, again] of ${JSON.stringify(pairs)}) {
      const [one, other] = [await import(own), await import(again)]
      console.log(Object.keys(one).length > 0 && Object.keys(one).every((name) => one[name] === other[name]))
    }`
  await writeFile(join(team, 'compare.js'), source)
  expect(await run(process.execPath, ['compare.js'], team)).toBe('true\n'.repeat(entries.length))
})

describe('npm installs the plugin in a Studio', () => {
  let sanity: string
  beforeAll(async () => {
    sanity = await packSanity(join(folder, 'sanity'))
  })

  test.each<{readonly what: string; readonly own: Readonly<Record<string, string>>}>([
    {what: 'that lists nothing of ui', own: {}},
    {what: 'that lists older icons', own: {'@sanity/icons': '^3'}},
    {what: 'that lists an older ui', own: {'@sanity/ui': '^2'}},
    {
      what: 'that lists an older ui and older icons',
      own: {'@sanity/icons': '^3', '@sanity/ui': '^2'},
    },
  ])('$what, and changes nothing of it', async ({what, own}) => {
    const host = await makeProject(what)
    const packages = await resolveHost(host, {...studio, sanity, ...own}, tarballs)
    for (const [name, range] of Object.entries(own)) {
      expect(packages[`node_modules/${name}`]?.version).toMatch(new RegExp(`${range}[.]`))
    }
    expect(copyOf(pluginName, '@sanity/icons', packages)).toMatch(/^5[.]/)
    expect(copyOf(pluginName, '@sanity/ui', packages)).toMatch(/^4[.]/)
  })

  test('of Sanity 5 not at all, and says which Sanity it needs', async () => {
    const host = await makeProject('of Sanity 5')
    await expect(resolveHost(host, {...studio, sanity: '5.31.2'}, tarballs)).rejects.toThrow(
      `peer sanity@"${manifest.peerDependencies.sanity}" from ${pluginName}`,
    )
  })
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
    const {packages} = await moduleGraph(team, pluginName, 'node')
    const asked = ['@sanity/icons', '@sanity/ui', 'react', 'sanity', 'styled-components']
    expect([...packages]).toEqual(expect.arrayContaining([pluginName, ...asked]))
  })

  test('is nothing but itself for the engine', async () => {
    const {packages} = await moduleGraph(service, `${serviceName}/engine`, 'node')
    expect([...packages]).toEqual([serviceName])
  })

  test.each([...entries, program])('is no React and no Studio for %s', async (entry) => {
    for (const host of ['node', 'worker'] as const) {
      const {packages} = await moduleGraph(service, entry, host)
      expect([...packages]).toContain(serviceName)
      expect([...packages].filter((one) => ofStudio.has(one))).toEqual([])
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
