import type {ComponentType, ReactNode} from 'react'
import type {ObjectInputProps} from 'sanity'
import * as v from 'valibot'

import type {MarketStores} from '../content/marketStores.ts'
import {
  defaultFieldNames,
  type FieldNames,
  type SeverityOverrides,
  type Subscription,
} from '../engine/index.ts'
import {
  componentOption,
  functionOption,
  optionsObject,
  switchOption,
} from '../options/checkOptions.ts'
import {
  defaultLanguages,
  listedSubscriptionsOption,
  type MarketLanguage,
  type MarketOptions,
  marketOptions,
  storesOption,
} from '../options/marketOptions.ts'
import type {CanEditRouting} from './editRouting.ts'

/** What a market may choose about the schema types. */
export interface SupportSchemaOptions extends MarketOptions {
  /** `false` when the Studio has a `localeString` type of its own; it must be an object with a string field per language. */
  readonly localeString?: boolean
  /**
   * Who may change what decides where tickets go or what partners map by, which is everything but names; everybody unless given.
   * Others see it locked, with the reason. It guides people in a Studio: what a token may write is decided by the roles of the
   * project.
   */
  readonly canEditRouting?: CanEditRouting
  /** All subscriptions, as the Partner's admin knows them: a group of which an event reaches no partner has a finding. */
  readonly subscriptions?: readonly Subscription[] | undefined
  /**
   * Ids of all stores of the market, a function that looks them up, or a query for them over the same dataset; with them and
   * `subscriptions`, the finding says in which stores nobody hears. They are looked up once, by the first who needs them.
   */
  readonly stores?: MarketStores | undefined
  /** How the types look in a Studio; the plugin brings its own. */
  readonly components?: {
    /** Stands around the languages of a name. */
    readonly localeString?: (props: ObjectInputProps) => ReactNode
    /**
     * Stands where a list shows a document's icon, and says what stands below its name; gets the stored id, and what the
     * document says of itself.
     */
    readonly media?: ComponentType<{readonly documentId: string; readonly text: string}>
  }
}

/** What the market chose, with every default filled in. */
export interface ResolvedMarketOptions {
  readonly languages: readonly MarketLanguage[]
  readonly fieldNames: FieldNames
  /** Whether `localeString` is ours. */
  readonly localeString: boolean
  readonly severity: SeverityOverrides
  readonly canEditRouting: CanEditRouting | undefined
  readonly subscriptions: readonly Subscription[] | undefined
  readonly stores: MarketStores | undefined
  /** The name of an option that the Studio gives twice, and differently. */
  readonly differing?: string | undefined
}

/** Fills in every default. */
export function resolveMarket(options: SupportSchemaOptions): ResolvedMarketOptions {
  return {
    canEditRouting: options.canEditRouting,
    fieldNames: {...defaultFieldNames, ...options.fieldNames},
    languages: options.languages ?? defaultLanguages,
    localeString: options.localeString !== false,
    severity: options.severity ?? {},
    stores: options.stores,
    subscriptions: options.subscriptions,
  }
}

/** {@link ResolvedMarketOptions} with what the schema types are made of besides. */
export interface ResolvedSchemaOptions extends ResolvedMarketOptions {
  readonly components: NonNullable<SupportSchemaOptions['components']>
}

/** The checks of what a market chooses about its forms, whoever makes the types. */
export const formOptions = {
  ...marketOptions,
  localeString: v.optional(switchOption),
  canEditRouting: v.optional(
    functionOption('Give a function of the user that answers true, or why not.'),
  ),
  stores: storesOption,
}

/** The checks of {@link SupportSchemaOptions}. */
export const schemaOptions = optionsObject({
  ...formOptions,
  subscriptions: listedSubscriptionsOption,
  components: v.optional(
    optionsObject({
      localeString: v.optional(componentOption),
      media: v.optional(componentOption),
    } satisfies Readonly<
      Record<keyof NonNullable<SupportSchemaOptions['components']>, v.GenericSchema>
    >),
  ),
} satisfies Readonly<Record<keyof SupportSchemaOptions, v.GenericSchema>>)
