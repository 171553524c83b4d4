import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'

import type {ContentAccess} from '../../content/contentAccess.ts'
import {type ContentSource, createContentSource} from '../../content/contentSource.ts'
import {provideLiveContent} from '../../content/liveContent.ts'
import {storesOf, type StoresSource, type StoresState} from '../../content/marketStores.ts'
import {defaultLanguages, type MarketLanguage} from '../../schemas/index.ts'
import {provideLocale} from '../../schemas/studioLocale.ts'
import {typedLanguages} from '../../schemas/typedLanguages.ts'
import {withWeakReferences} from '../../schemas/weakReferences.ts'
import {findingsIn} from '../findings/analyzeOptions.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {listedSubscriptions, subscriptionsFor} from '../recipients/listedSubscriptions.ts'
import {createEditedMarkets, type MarketReading} from './editedMarkets.ts'
import {createOpenForms, type OpenForms, provideOpenForms} from './openForms.ts'

/** What every part of the plugin shares within one workspace. */
export interface SupportRouting {
  readonly openForms: OpenForms
  /** What the documents that are open mean as they are edited. */
  readonly markets: ReturnType<typeof createEditedMarkets>
  readonly reading: MarketReading
  readonly source: ContentSource
  /** The stores of the market, which say nothing where no list tells who is subscribed. */
  readonly stores: StoresSource
  readonly storesState: StoresState
  readonly options: Omit<SupportRoutingOptions, 'stores'> & {
    /** Those that a name can be typed in. */
    readonly languages: NonNullable<SupportRoutingOptions['languages']>
    /** The ids of all stores, once they are known. */
    readonly stores: readonly string[] | undefined
    /** What the person at the screen may see of the market. */
    readonly access: ContentAccess
  }
  /** Languages of the market that the Studio's own `localeString` has no field for. */
  readonly untyped: readonly MarketLanguage[]
}

const SupportRoutingContext = createContext<SupportRouting | undefined>(undefined)

/** Keeps the workspace's support configuration current for everything below it, and for the validators. */
export function SupportRoutingProvider(props: {
  readonly children: ReactNode
  readonly options: SupportRoutingOptions
}) {
  const {children, options} = props
  const client = useClient({apiVersion: '2025-02-19'})
  const {id: locale} = useCurrentLocale()
  const source = useMemo(() => createContentSource(client), [client])
  const [openForms] = useState(createOpenForms)
  const markets = useMemo(() => createEditedMarkets(source, openForms), [openForms, source])
  useEffect(() => source.open(), [source])
  useEffect(() => provideLiveContent(client, source), [client, source])
  useEffect(() => provideOpenForms(client, openForms), [client, openForms])
  useEffect(() => provideLocale(client, locale), [client, locale])
  const schema = useSchema()
  const stores = useMemo(
    () => storesOf(listedSubscriptions(options.subscriptions) && options.stores, client),
    [client, options],
  )
  const storesState = useSyncExternalStore(stores.subscribe, stores.getState)
  // Not behind a key, as what follows the form is: nothing may be shown of an absence that may be none.
  const access = useSyncExternalStore(source.subscribe, () => source.getSnapshot().access)
  const value = useMemo(() => {
    const typed = typedLanguages(
      schema,
      withWeakReferences(schema, {
        ...options,
        subscriptions: subscriptionsFor(client.config().dataset, options.subscriptions),
        languages: options.languages ?? defaultLanguages,
        stores: storesState.kind === 'known' ? storesState.ids : undefined,
      }),
    )
    const resolved = {...typed.options, access}
    const reading: MarketReading = {
      analyze: (config, documentId) => findingsIn(config, resolved, documentId),
      fieldNames: options.fieldNames,
    }
    return {markets, openForms, reading, source, stores, storesState, ...typed, options: resolved}
  }, [access, client, markets, openForms, options, schema, source, stores, storesState])
  return <SupportRoutingContext.Provider value={value}>{children}</SupportRoutingContext.Provider>
}

/** The workspace's shared parts; throws where the plugin is not installed. */
export function useSupportRouting(): SupportRouting {
  const value = useContext(SupportRoutingContext)
  if (!value) {
    throw new Error(
      'The routing preview needs the plugin: add supportRouting() to the plugins of this workspace.',
    )
  }
  return value
}

/** What is known of the market's stores, for whoever needs them: with the first of these they are looked up. */
export function useMarketStores(): StoresState {
  const {stores, storesState} = useSupportRouting()
  useEffect(() => stores.need(), [stores])
  return storesState
}
