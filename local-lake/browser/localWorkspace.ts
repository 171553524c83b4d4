import type {WorkspaceOptions} from 'sanity'

import {readLakeAddress} from './lakeAddress.ts'
import {localAuth, localProjectId} from './localAuth.ts'
import {PeopleNavbar} from './PeopleNavbar.tsx'

/** The part of a workspace's configuration that differs between the local lake and a project of sanity.io. */
export function localWorkspace(
  dataset: string,
): Pick<
  WorkspaceOptions,
  'projectId' | 'dataset' | 'apiHost' | 'auth' | 'announcements' | 'studio'
> {
  const {url} = readLakeAddress()
  return {
    projectId: localProjectId,
    dataset,
    apiHost: url,
    auth: localAuth(url, dataset),
    announcements: {enabled: false},
    studio: {components: {navbar: PeopleNavbar}},
  }
}
