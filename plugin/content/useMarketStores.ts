import {useEffect} from 'react'

import type {StoresState} from '../../content/marketStores.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'

/** What is known of the market's stores, for whoever needs them: with the first of these they are looked up. */
export function useMarketStores(): StoresState {
  const {stores, storesState} = useSupportRouting()
  useEffect(() => stores.need(), [stores])
  return storesState
}
