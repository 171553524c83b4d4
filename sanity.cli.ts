import {defineCliConfig} from 'sanity/cli'

import {localDatasets, readDatasets} from './studio/project.ts'

const projectId = process.env.SANITY_STUDIO_PROJECT_ID
const [dataset] = projectId ? readDatasets(process.env.SANITY_STUDIO_DATASET) : localDatasets

export default defineCliConfig({
  api: {dataset, projectId: projectId || 'local'},
})
