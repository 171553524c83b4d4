import type {ContentClient} from './contentClient.ts'

/**
 * Whether a client reads what everybody may: with neither a token nor the session of a browser.
 *
 * From the public, Content Lake hides every document with a dot in its id, drafts and versions among them, and says nothing.
 */
export function readsAsPublic(client: Pick<ContentClient, 'config'>): boolean {
  const {token, withCredentials} = client.config()
  return (token === undefined || token === '') && withCredentials !== true
}
