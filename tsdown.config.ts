import {copyFile, cp, mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'

import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {defineConfig, type RolldownChunk} from 'tsdown'

import manifest from './package.json' with {type: 'json'}
import {reactCompiler} from './reactCompiler.ts'

/*
 * Two packages are made from this repository, each into a folder of its own that is published as it is.
 *
 * A Studio's forms need React and `@sanity/ui`, and a service must not install them. As optional peers they could not be
 * had either: npm refuses to install a peer beside an older `@sanity/icons` of the host (ERESOLVE). So `support-routing` is
 * all that needs no Studio, and `sanity-plugin-support-routing` has ui and icons as dependencies, as Sanity's own plugins do:
 * the package manager gives it Sanity's copy where the versions allow it, and otherwise one of its own. Both work, since ui
 * shares its contexts between copies, and since the plugin loads the styles of the copy that it uses.
 *
 * The plugin has the engine as a copy, as the command line has: both use more of it than its public names. It depends on
 * `support-routing` in this very version, so that no Studio routes by another engine than the one that it re-exports.
 */
const service = 'support-routing'
const plugin = 'sanity-plugin-support-routing'
const ofService = {
  'engine/index': 'engine/index.ts',
  'runtime/index': 'runtime/index.ts',
  'runtime/node/index': 'runtime/node/index.ts',
}
const ofPlugin = {index: 'plugin/index.ts', 'schemas/index': 'schemas/index.ts'}
const program = 'cli/supportRouting'

/** Where both folders go; tests build elsewhere than where somebody publishes from. */
const folderOf = (name: string) => join(process.env['PACKAGES_FOLDER'] ?? 'dist', name)

const shared = {
  dts: true,
  format: 'esm',
  // How long each plugin takes says nothing about the package.
  inputOptions: {checks: {pluginTimings: false}},
  outExtensions: () => ({dts: '.d.ts', js: '.js'}),
  platform: 'neutral',
  target: 'es2022',
} as const

/** What the library of `support-routing` is built into: tsdown builds it and its program side by side, and one manifest is about both. */
const library = Promise.withResolvers<readonly RolldownChunk[]>()

export default defineConfig([
  {
    ...shared,
    // Only `runtime/node` asks for any of them; a lint rule keeps it so.
    deps: {neverBundle: [/^node:/]},
    entry: ofService,
    hooks: {'build:done': ({chunks}) => library.resolve(chunks)},
    outDir: folderOf(service),
  },
  // A program and not a library: nothing imports it, and what it shares with the others it has as a copy.
  {
    ...shared,
    // The other build has cleaned the folder.
    clean: false,
    dts: false,
    entry: {[program]: 'cli/supportRouting.ts'},
    hooks: {
      'build:done': async ({chunks}) =>
        writePackage(folderOf(service), [...(await library.promise), ...chunks], {
          bin: {[service]: `./${program}.js`},
          description:
            'Routes customer support tickets by the support configuration of a Sanity dataset: engine, runtime and command line',
          exports: exportsOf(Object.keys(ofService)),
          keywords: manifest.keywords.filter((keyword) => keyword !== 'sanity-plugin'),
          name: service,
        }),
    },
    outDir: folderOf(service),
    outputOptions: {chunkFileNames: 'cli/[name]-[hash].js'},
    platform: 'node',
  },
  {
    ...shared,
    entry: ofPlugin,
    hooks: {
      'build:done': async ({chunks}) => {
        for (const entry of Object.keys(ofService)) {
          const source = `export * from '${service}/${dirname(entry)}'\n`
          await mkdir(join(folderOf(plugin), dirname(entry)), {recursive: true})
          for (const extension of ['js', 'd.ts']) {
            await writeFile(join(folderOf(plugin), `${entry}.${extension}`), source)
          }
        }
        await writePackage(folderOf(plugin), chunks, {
          dependencies: {[service]: manifest.version},
          description: manifest.description,
          exports: exportsOf([...Object.keys(ofPlugin), ...Object.keys(ofService)]),
          keywords: manifest.keywords,
          name: plugin,
          peerDependencies: manifest.peerDependencies,
        })
      },
    },
    outDir: folderOf(plugin),
    plugins: [reactCompiler()],
  },
])

function exportsOf(entries: readonly string[]) {
  const named = entries.map((entry) => [
    dirname(entry) === '.' ? '.' : `./${dirname(entry)}`,
    {types: `./${entry}.d.ts`, default: `./${entry}.js`},
  ])
  return {...Object.fromEntries(named), './package.json': './package.json'}
}

/** What one package says of itself, besides what both say. */
interface Manifest {
  readonly name: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Makes a folder of built files a package, whose dependencies are what its files import. */
async function writePackage(
  folder: string,
  chunks: readonly RolldownChunk[],
  {dependencies: own, name, ...rest}: Manifest,
): Promise<void> {
  const imported = new Set(
    chunks.flatMap((chunk) =>
      chunk.type === 'chunk' ? [...chunk.imports, ...chunk.dynamicImports].map(packageOf) : [],
    ),
  )
  const dependencies = Object.entries(manifest.dependencies).filter(([each]) => imported.has(each))
  const {engines, license, sideEffects, type, version} = manifest
  const written = {
    name,
    version,
    ...rest,
    license,
    type,
    sideEffects,
    dependencies: {...Object.fromEntries(dependencies), ...own},
    engines,
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(written, undefined, 2)}\n`)
  for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) {
    await copyFile(file, join(folder, file))
  }
  // The README links to these pages and shows their pictures.
  await cp('docs', join(folder, 'docs'), {
    filter: (path) => !path.endsWith('.ts'),
    recursive: true,
  })
  const {messages, pkg} = await publint({pkgDir: folder, level: 'warning'})
  if (messages.length === 0) return
  const found = messages.map((message) => formatMessage(message, pkg))
  throw new Error(`publint: ${name} would be published with faults.\n${found.join('\n')}`)
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
