import type {SupportRoutingOptions} from '../options.ts'
import {listedSubscriptions} from './listedSubscriptions.ts'

const byNumber = new Intl.Collator(undefined, {numeric: true})

/** The stores that a list of subscriptions names, each once, 9 before 10. */
export function knownStores(
  subscriptions: SupportRoutingOptions['subscriptions'],
): readonly string[] {
  const listed = listedSubscriptions(subscriptions) ?? []
  const ids = listed.flatMap(({stores}) => (stores === 'region' ? [] : stores))
  return [...new Set(ids)].toSorted((one, other) => byNumber.compare(one, other))
}
