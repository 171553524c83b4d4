import type {WorkspaceOptions} from 'sanity'

import {readLakeAddress} from './lakeAddress.ts'
import {createLocalClient, localAuth} from './localAuth.ts'
import {localProjectId} from './localProjectId.ts'
import {PeopleNavbar} from './PeopleNavbar.tsx'

/** Everything in which the configuration of a workspace on the local lake differs from one on sanity.io. */
export function localWorkspace(dataset: string): Omit<WorkspaceOptions, 'name' | 'basePath'> {
  return {
    projectId: localProjectId,
    dataset,
    apiHost: readLakeAddress().url,
    auth: localAuth,
    unstable_clientFactory: createLocalClient,
    studio: {components: {navbar: PeopleNavbar}},
    // Sanity's own news, and what people say to each other: it lives in a dataset that the lake does not have.
    announcements: {enabled: false},
    document: {comments: {enabled: false}},
    tasks: {enabled: false},
  }
}
