import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import type {AuthConfig, WorkspaceOptions} from 'sanity'

import {people} from '../people.ts'
import {readLakeAddress} from './lakeAddress.ts'
import {PeopleNavbar} from './PeopleNavbar.tsx'
import {localProjectId, signInPath} from './signIn.ts'

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

/**
 * Who may sign in. Nobody is asked to as long as the window has a person; after signing out, Sanity's login
 * screen lists the people of the lake.
 */
const localAuth: AuthConfig = {
  loginMethod: 'token',
  redirectOnSingle: false,
  providers: people.map((person) => ({
    name: person.id,
    title: `${person.name} (${person.role})`,
    url: signInPath(person),
  })),
}

/** A client for the lake, which has one address instead of one for each project. */
function createLocalClient(config: ClientConfig): SanityClient {
  return createClient({...config, useProjectHostname: false})
}
