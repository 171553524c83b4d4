import {createWorkspaceFromConfig, type PluginOptions} from 'sanity'

import {people} from '../../local-lake/index.ts'
import {clientOf} from '../filledLake.ts'

const [editor] = people

/** What a workspace brings besides its plugins. */
export type WorkspaceRoot = Pick<PluginOptions, 'document' | 'releases' | 'schema'>

/** A workspace as the Studio resolves it, from real plugins, for an editor. */
export function workspaceOf(plugins: PluginOptions[], root: WorkspaceRoot = {}) {
  const client = clientOf('http://127.0.0.1:1', 'market')
  return createWorkspaceFromConfig({
    ...root,
    basePath: '/',
    currentUser: {...editor, roles: [{name: 'editor', title: 'Editor'}]},
    dataset: 'market',
    getClient: (options) => client.withConfig(options),
    name: 'market',
    plugins,
    projectId: 'local',
  })
}

/** What {@link workspaceOf} makes. */
export type Workspace = Awaited<ReturnType<typeof workspaceOf>>
