import {useMemo} from 'react'

import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {knownStores} from './knownStores.ts'

/** Ids of stores to suggest where one is typed; none while a directory has to be asked store by store. */
export function useKnownStores(): readonly string[] {
  const {
    options: {subscriptions},
  } = useSupportRouting()
  return useMemo(() => knownStores(subscriptions), [subscriptions])
}
