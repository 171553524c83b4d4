import {defineCliConfig} from 'sanity/cli'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID ?? 'local',
    dataset: process.env.SANITY_STUDIO_DATASET?.split(',')[0] ?? 'prod_bk_pt',
  },
  schemaExtraction: {path: '.sanity/schema.json', enforceRequiredFields: false},
  typegen: {schema: '.sanity/schema.json', generates: '.sanity/types.ts'},
})
