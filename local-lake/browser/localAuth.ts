import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import type {AuthConfig} from 'sanity'

import {people} from '../people.ts'
import {signInPath} from './signIn.ts'

/**
 * Who may sign in. Nobody is asked to as long as the window has a person; after signing out, Sanity's login
 * screen lists the people of the lake.
 */
export const localAuth: AuthConfig = {
  loginMethod: 'token',
  redirectOnSingle: false,
  providers: people.map((person) => ({
    name: person.id,
    title: `${person.name} (${person.role})`,
    url: signInPath(person),
  })),
}

/** A client for the lake, which has one address instead of one for each project. */
export function createLocalClient(config: ClientConfig): SanityClient {
  return createClient({...config, useProjectHostname: false})
}
