import {rm} from 'node:fs/promises'
import {join} from 'node:path'

import {build, type Plugin} from 'vite'

import {reactCompiler} from '../reactCompiler.ts'
import {localFont} from './localFont.ts'
import {pageDefines} from './pageDefines.ts'
import type {StudioProject} from './project.ts'

/**
 * Builds the Studio's page with Vite.
 *
 * @param root - the folder of this repository
 * @param outputFolder - where the page is written; emptied first
 * @param plugins - plugins of Vite that change or watch the build
 * @returns the files outside `node_modules` that the page was built from
 */
export async function buildPage(
  root: string,
  project: StudioProject,
  outputFolder: string,
  plugins: readonly Plugin[] = [],
): Promise<readonly string[]> {
  const sources = new Set<string>()
  await rm(outputFolder, {recursive: true, force: true})
  // Vite takes this variable as it finds it, and a test runner sets it to "test": tests see the page that people see.
  process.env['NODE_ENV'] = 'production'
  await build({
    root: join(root, 'studio'),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: pageDefines(project),
    plugins: [localFont(), reactCompiler(), collectSources(sources), ...plugins],
    resolve: {dedupe: ['react', 'react-dom', 'sanity', 'styled-components', '@sanity/ui']},
    build: {
      outDir: outputFolder,
      // Browsers that know `light-dark()`: its fallback reads the system's colour scheme, not the Studio's.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
    },
  })
  return [...sources].toSorted()
}

function collectSources(sources: Set<string>): Plugin {
  return {
    name: 'collect-sources',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const [file = ''] = id.split('?')
        if (file.startsWith('/') || /^[A-Z]:/i.test(file)) sources.add(file)
      }
      for (const file of sources) if (file.includes('/node_modules/')) sources.delete(file)
    },
  }
}
