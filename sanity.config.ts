import {defineConfig, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'

import {localWorkspace} from './local-lake/browser/localWorkspace.ts'
import {supportDocumentNode, supportRouting, supportStructure} from './plugin/index.ts'
import {localDatasets, readDatasets} from './studio/project.ts'

/** The project of sanity.io to show; without one the Studio shows the local lake. */
const projectId = process.env.SANITY_STUDIO_PROJECT_ID
const datasets = projectId ? readDatasets(process.env.SANITY_STUDIO_DATASET) : localDatasets

const titles: Readonly<Record<string, string>> = {
  prod_bk_pt: 'Burger King Portugal',
  prod_bk_es: 'Burger King Spain',
}

/** The workspace of a market: every market has a dataset of its own. */
function market(dataset: string): WorkspaceOptions {
  return {
    name: dataset,
    title: titles[dataset] ?? dataset,
    basePath: `/${dataset}`,
    ...(projectId ? {projectId, dataset} : localWorkspace(dataset)),
    plugins: [
      structureTool({structure: supportStructure, defaultDocumentNode: supportDocumentNode}),
      supportRouting(),
    ],
  }
}

export default defineConfig(datasets.map(market))
