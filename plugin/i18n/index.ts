import {defineLocaleResourceBundle} from 'sanity'

/** The namespace of the plugin's own words. */
export const supportRoutingNamespace = 'supportRouting'

/** The plugin's words in every language that it speaks. */
export const supportRoutingLocales = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: supportRoutingNamespace,
    resources: () => import('./en-US.ts'),
  }),
]
