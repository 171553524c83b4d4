import {useEffect, useId, useMemo, useState} from 'react'
import {usePaneRouter} from 'sanity/structure'

import type {Perspective} from '../../engine/index.ts'
import type {EditedMarket, EditedMarketStore} from './editedMarkets.ts'
import {useMarketStores, useSupportRouting} from './SupportRoutingContext.tsx'
import {useStudioPerspective} from './useRoutingConfig.ts'

/**
 * The store of a document that is open in this pane.
 *
 * @param perspective - that of the Studio unless given
 */
export function useMarketStore(
  documentId: string,
  documentType: string,
  perspective?: Perspective,
): EditedMarketStore {
  const {markets} = useSupportRouting()
  const studio = useStudioPerspective()
  const {params} = usePaneRouter()
  const shown = perspective ?? studio
  const rev = params?.['rev']
  return useMemo(
    () => markets({id: documentId, perspective: shown, rev, type: documentType}),
    [documentId, documentType, markets, rev, shown],
  )
}

/**
 * What a document means as it is edited, as soon as nothing is more urgent. Form, panels, badge and the tooltip of Publish have
 * it from the same store, and show it in the same picture.
 *
 * @param shown - the document as it is shown here
 */
export function useEditedMarket(store: EditedMarketStore, shown: unknown): EditedMarket {
  const {reading} = useSupportRouting()
  useMarketStores()
  const who = useId()
  const [held, hold] = useState(() => ({market: store.read(reading, shown), reading, store}))
  // Before anything is shown of it, so that nothing is ever seen of what was read before.
  if (held.store !== store || held.reading !== reading) {
    hold({market: store.read(reading, shown), reading, store})
  }
  useEffect(() => store.show(who, shown), [shown, store, who])
  useEffect(() => () => store.leave(who), [store, who])
  useEffect(() => {
    const follow = () => {
      const market = store.read(reading)
      hold((last) =>
        last.market === market && last.store === store && last.reading === reading
          ? last
          : {market, reading, store},
      )
    }
    const unsubscribe = store.subscribe(follow)
    // It may have changed between the first reading and the subscription.
    follow()
    return unsubscribe
  }, [reading, store])
  useEffect(() => store.caughtUp(held.market), [held.market, store])
  return held.market
}
