import type {SortOrdering} from 'sanity'

import type {MarketLanguage} from '../options/marketOptions.ts'

/** Sorts a list by the name in the market's own language. */
export function orderingByName([own]: readonly MarketLanguage[]): SortOrdering {
  const field = own ? `name.${own.id}` : 'name'
  return {by: [{direction: 'asc', field}], name: 'name', title: 'Name'}
}
