import {mkdir, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

import type {Page} from 'playwright-core'
import {build, type Plugin} from 'vite'

import {buildPage} from '../../studio/buildPage.ts'
import {localFont} from '../../studio/localFont.ts'
import {pageDefines} from '../../studio/pageDefines.ts'

const require = createRequire(import.meta.url)

/** Modules whose exports are those of an object, and that have to be named one by one. */
const commonJs = [
  'react',
  'react/compiler-runtime',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
]

/** What a Studio that updates itself has outside of its own build. */
const modules = [...commonJs, 'sanity', 'sanity/router', 'sanity/structure', 'styled-components']

const base = '/assets/modules/'
const fileOf = (module: string) => `${module.replaceAll('/', '-')}.js`

/** A name that a newer Sanity may lack. */
export interface LackingName {
  readonly module: string
  readonly name: string
}

/**
 * Builds the page of a Studio that gets Sanity and React by an import map, as those do that update themselves.
 *
 * `@sanity/ui` is in Sanity and in the plugin: two copies on one page.
 *
 * @param root - the folder of this repository
 * @param config - the configuration of the Studio, in the place of the demo's
 * @param folder - where the page is written; emptied first
 * @param lacking - names of which the page can open without each, as {@link lack} says before it is loaded
 */
export async function buildSelfUpdatingPage(
  root: string,
  config: string,
  folder: string,
  lacking: readonly LackingName[],
): Promise<void> {
  await buildPage(root, {kind: 'local'}, folder, [hostOf(config)])
  const exported = await buildModules(root, join(folder, base))
  for (const {module, name} of lacking) {
    const others = exported.get(module)?.filter((each) => each !== name)
    const file = join(folder, addressWithout(name))
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, `export {${others?.join(', ')}} from '${addressOf(module)}'\n`)
  }
}

const addressOf = (module: string) => `${base}${fileOf(module)}`
const addressWithout = (name: string) => `${base}without/${name}.js`

/** Lets a page of such a Studio open in a Sanity that lacks a name. */
export async function lack(page: Page, {module, name}: LackingName): Promise<void> {
  await page.addInitScript((imports) => Object.assign(globalThis, {otherImports: imports}), {
    [module]: addressWithout(name),
  })
}

/** Runs in the page, as Sanity's own script does: makes the import map before the first module is asked for. */
function addImportMap(imports: Readonly<Record<string, string>>): void {
  const map = document.createElement('script')
  map.type = 'importmap'
  map.textContent = JSON.stringify({
    imports: {...imports, ...Reflect.get(globalThis, 'otherImports')},
  })
  document.head.append(map)
}

/** Leaves the modules out of the build, and says in the page where they are. */
function hostOf(config: string): Plugin {
  const imports = Object.fromEntries(modules.map((module) => [module, addressOf(module)]))
  return {
    config: () => ({build: {rolldownOptions: {external: modules}}}),
    enforce: 'pre',
    name: 'self-updating-host',
    resolveId: (id) => (id === '../sanity.config.ts' ? config : undefined),
    transformIndexHtml: () => [
      {
        children: `(${addImportMap.toString()})(${JSON.stringify(imports)})`,
        injectTo: 'head-prepend',
        tag: 'script',
      },
      {attrs: {href: `${base}style.css`, rel: 'stylesheet'}, injectTo: 'head', tag: 'link'},
    ],
  }
}

/** Bundles the modules with what they share; gives the names of each. */
async function buildModules(
  root: string,
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const exported = new Map<string, readonly string[]>()
  const prefix = 'whole:'
  const entries: Plugin = {
    enforce: 'pre',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) exported.set(chunk.name, chunk.exports)
      }
    },
    load: (id) => (id.startsWith(prefix) ? entryOf(id.slice(prefix.length)) : undefined),
    name: 'whole-modules',
    resolveId: (id) => (id.startsWith(prefix) ? id : undefined),
  }
  await build({
    base,
    build: {
      assetsDir: '',
      chunkSizeWarningLimit: 20_000,
      cssCodeSplit: false,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Of this machine alone, so that smaller files are not worth the time.
      minify: false,
      outDir: folder,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(modules.map((module) => [module, `${prefix}${module}`])),
        output: {
          assetFileNames: '[name][extname]',
          chunkFileNames: '[name]-[hash].js',
          entryFileNames: ({name}) => fileOf(name),
        },
        preserveEntrySignatures: 'strict',
      },
    },
    configFile: false,
    define: pageDefines({kind: 'local'}),
    envDir: false,
    logLevel: 'error',
    plugins: [localFont(), entries],
    publicDir: false,
    resolve: {dedupe: ['react', 'react-dom', 'styled-components']},
    root: join(root, 'studio'),
  })
  return exported
}

/** The text of a module that has all of another's names. */
function entryOf(module: string): string {
  const all = `export * from '${module}'\n`
  if (module === 'styled-components') return `${all}export {default} from '${module}'\n`
  if (!commonJs.includes(module)) return all
  const names = Object.keys(Object(require(module))).filter((name) => name !== 'default')
  return `import all from '${module}'\nexport default all\nexport const {${names.join(', ')}} = all\n`
}
