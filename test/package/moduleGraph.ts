import {writeFile} from 'node:fs/promises'
import {isBuiltin} from 'node:module'
import {isAbsolute, join} from 'node:path'

import {build} from 'vite'

/** Everything that an import leads to, at once or later by `import()`. */
export interface ModuleGraph {
  /** Names of the packages that have files in it, or are asked for in vain. */
  readonly packages: ReadonlySet<string>
  /** Modules of Node itself. */
  readonly builtins: ReadonlySet<string>
}

/** Where something runs; packages may have other files for other hosts. `worker` is any host with no more than `fetch`. */
export type Host = 'node' | 'worker'

/** Walks all that one import of an installed package leads to, as a bundler for a host sees it. */
export async function moduleGraph(
  folder: string,
  specifier: string,
  host: Host,
): Promise<ModuleGraph> {
  const entry = join(folder, `${specifier.replaceAll(/\W+/g, '-')}.entry.js`)
  await writeFile(entry, `import ${JSON.stringify(specifier)}\n`)
  const packages = new Set<string>()
  const builtins = new Set<string>()
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {ssr: entry, write: false},
    ssr: {
      noExternal: true,
      resolve: {conditions: [host, 'module', 'import']},
      target: host === 'worker' ? 'webworker' : 'node',
    },
    plugins: [
      {
        name: 'walk',
        enforce: 'pre',
        async resolveId(source, importer, options) {
          // The bundler's own helpers are no part of what is walked.
          if (importer?.startsWith('\0')) return undefined
          if (isBuiltin(source)) {
            builtins.add(source)
            return {id: source, external: true}
          }
          const resolved = await this.resolve(source, importer, {...options, skipSelf: true})
          // Vite resolves optional peers that are not installed to a stand-in of its own.
          const isInstalled = resolved !== null && isAbsolute(resolved.id)
          const name = isInstalled ? packageOf(resolved.id) : packageNameOf(source)
          if (name !== undefined) packages.add(name)
          return isInstalled ? resolved : {id: source, external: true}
        },
      },
    ],
  })
  return {packages, builtins}
}

/** The package that a file is installed with; `undefined` for a file of the project itself. */
function packageOf(file: string): string | undefined {
  const [, inside] = /.*[\\/]node_modules[\\/](.+)/.exec(file) ?? []
  return inside === undefined ? undefined : packageNameOf(inside.replaceAll('\\', '/'))
}

function packageNameOf(specifier: string): string | undefined {
  const [name] = /^(?:@[^/]+\/)?[^./][^/]*/.exec(specifier) ?? []
  return name
}
