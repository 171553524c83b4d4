import type {RoutingConfig} from '../engine/config.ts'
import {parseDocumentId} from '../engine/documentId.ts'
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

/**
 * A config whose documents were read without a token.
 *
 * From the public, Content Lake hides every document with a dot in its id, so that what refers to one may be whole: nothing is
 * reported of such references. Returns the very same config where there are none.
 */
export function seenByPublic(config: RoutingConfig): RoutingConfig {
  const unseen = new Set<string>()
  for (const {items} of config.categoryGroups.values()) {
    for (const {ref} of items) {
      if (ref === undefined || !ref.includes('.') || config.subcategories.has(ref)) continue
      // Only what is published can be referred to, by whoever may see it.
      if (parseDocumentId(ref)?.state === 'published') unseen.add(ref)
    }
  }
  return unseen.size === 0 ? config : {...config, unseen}
}
