import {join} from 'node:path'

import type {Plugin} from 'vite'

const standIn = 'virtual:no-support-routing'

/** As much as `sanity.config.ts` takes from the plugin and its schemas, with nothing in it. */
const source = `
  export const defaultLanguages = []
  export const guardSupportActions = (actions) => actions
  export const supportDocumentNode = undefined
  export const supportRouting = () => ({name: 'no-support-routing'})
  export const supportStructure = undefined
`

/** Leaves the plugin and its schema types out of a build of the Studio's page. */
export function withoutPlugin(root: string): Plugin {
  const config = join(root, 'sanity.config.ts')
  return {
    name: 'without-plugin',
    enforce: 'pre',
    load: (id) => (id === standIn ? source : undefined),
    resolveId: (id, importer) =>
      importer === config && /^\.\/(?:plugin|schemas)\//.test(id) ? standIn : undefined,
  }
}
