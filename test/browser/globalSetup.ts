import {fileURLToPath} from 'node:url'

import type {TestProject} from 'vitest/node'

import {preparePage} from '../../studio/preparePage.ts'
import {findBrowser} from './findBrowser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The executable of the browser that the tests drive. */
    browserPath: string
    /** The built page of the Studio. */
    pageFolder: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Finds the browser and builds the Studio's page, once for all browser tests. */
export default async function setup({provide}: TestProject): Promise<void> {
  const [browserPath, pageFolder] = await Promise.all([
    findBrowser(),
    preparePage(root, {kind: 'local'}),
  ])
  provide('browserPath', browserPath)
  provide('pageFolder', pageFolder)
}
