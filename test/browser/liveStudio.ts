import {defineConfig, type SchemaTypeDefinition} from 'sanity'
import {structureTool} from 'sanity/structure'

import {localWorkspace} from '../../local-lake/browser/localWorkspace.ts'
import {
  isSupportType,
  supportDocumentNode,
  supportRouting,
  supportStructure,
} from '../../plugin/index.ts'

/** A Studio whose support types are edited live, as those of Studios without drafts are. */
function editedLive(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) => (isSupportType(type.name) ? {...type, liveEdit: true} : type))
}

function workspace(dataset: string, plugin: ReturnType<typeof supportRouting>) {
  return {
    ...localWorkspace(dataset),
    basePath: `/${dataset}`,
    name: dataset,
    plugins: [
      structureTool({defaultDocumentNode: supportDocumentNode, structure: supportStructure}),
      plugin,
    ],
    schema: {types: editedLive},
  }
}

export default defineConfig([
  workspace('test1_bk_pt', supportRouting()),
  workspace('test2_bk_pt', supportRouting({keepLiveEdits: false})),
])
