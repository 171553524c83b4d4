import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {localWorkspace} from '../../local-lake/browser/localWorkspace.ts'
import {supportDocumentNode, supportRouting, supportStructure} from '../../plugin/index.ts'

/** The dataset of the Studio that gets Sanity when it is opened. */
const dataset = 'test1_bk_pt'

export default defineConfig({
  ...localWorkspace(dataset),
  basePath: `/${dataset}`,
  name: dataset,
  plugins: [
    structureTool({defaultDocumentNode: supportDocumentNode, structure: supportStructure}),
    supportRouting(),
  ],
})
