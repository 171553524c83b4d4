import {readSubscriptions} from '../../subscriptions/readSubscriptions.ts'
import type {SupportRoutingOptions} from '../options.ts'

const byNumber = new Intl.Collator(undefined, {numeric: true})

/** The stores that a list of subscriptions names, each once, 9 before 10. */
export function knownStores(
  subscriptions: SupportRoutingOptions['subscriptions'],
): readonly string[] {
  const read = readSubscriptions(subscriptions)
  if (read.kind !== 'read') return []
  const ids = read.subscriptions.flatMap(({stores}) => (stores === 'region' ? [] : stores))
  return [...new Set(ids)].toSorted((one, other) => byNumber.compare(one, other))
}
