import {createClient} from '@sanity/client'
import {map, of, shareReplay} from 'rxjs'
import type {AuthStore, CurrentUser} from 'sanity'

import {currentPerson} from './currentPerson.ts'

/** The project id that the local lake answers to. */
export const localProjectId = 'local'

/**
 * Signs in the person of this window, in this window only.
 *
 * Sanity's own store keeps one token for all windows of a browser, so a store of our own holds it instead. It has
 * no sign-out, which could only lead to a login screen without a way in.
 */
export function localAuth(lakeUrl: string, dataset: string): AuthStore {
  const {token} = currentPerson()
  const client = createClient({
    projectId: localProjectId,
    dataset,
    apiHost: lakeUrl,
    useProjectHostname: false,
    apiVersion: '2026-05-04',
    useCdn: false,
    perspective: 'raw',
    requestTagPrefix: 'sanity.studio',
    token,
    ignoreBrowserTokenWarning: true,
    allowReconfigure: false,
  })
  return {
    state: client.observable
      .request<CurrentUser>({url: '/users/me', tag: 'users.get-current'})
      .pipe(
        map((currentUser) => ({authenticated: true, currentUser, client})),
        shareReplay(1),
      ),
    token: of(token),
  }
}
