import {gzipSync} from 'node:zlib'

import type {Plugin, Rolldown} from 'vite'

import {buildPage} from '../../studio/buildPage.ts'

/** A file of JavaScript of a built page. */
export interface BuiltChunk {
  readonly name: string
  /** Compressed with gzip. */
  readonly bytes: number
  /** Whether every visit loads it; the others come when something is opened that needs them. */
  readonly isAtStart: boolean
  /** Letters of each module in it, before it is made small, by the module's id. */
  readonly modules: ReadonlyMap<string, number>
}

/** Builds the Studio's page, and gives the JavaScript that it is made of. */
export async function builtChunks(
  root: string,
  outputFolder: string,
  plugins: readonly Plugin[],
): Promise<readonly BuiltChunk[]> {
  const chunks = new Map<string, Rolldown.OutputChunk>()
  const collect: Plugin = {
    name: 'collect-chunks',
    writeBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') chunks.set(output.fileName, output)
      }
    },
  }
  await buildPage(root, {kind: 'local'}, outputFolder, [...plugins, collect])
  const start = loadedAtStart(chunks)
  return Array.from(chunks.values(), (chunk) => ({
    bytes: gzipSync(chunk.code, {level: 9}).byteLength,
    isAtStart: start.has(chunk.fileName),
    modules: new Map(
      Object.entries(chunk.modules).map(([id, {renderedLength}]) => [id, renderedLength]),
    ),
    name: chunk.name,
  }))
}

/** The page's entry imports Sanity and the configuration as soon as it has signed in: these are loaded at the start too. */
function loadedAtStart(chunks: ReadonlyMap<string, Rolldown.OutputChunk>): ReadonlySet<string> {
  const loaded = new Set<string>()
  for (const {dynamicImports, fileName, isEntry} of chunks.values()) {
    if (isEntry) for (const file of [fileName, ...dynamicImports]) loaded.add(file)
  }
  // A set gives what is added to it on the way, too.
  for (const file of loaded) {
    for (const imported of chunks.get(file)?.imports ?? []) loaded.add(imported)
  }
  return loaded
}
