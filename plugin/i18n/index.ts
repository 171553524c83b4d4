import {defineLocaleResourceBundle} from 'sanity'

import {studioWords} from '../../words/languages.ts'

/** The namespace of the plugin's own words. */
export const supportRoutingNamespace = 'supportRouting'

/** The plugin's words in every language that it speaks. */
export const supportRoutingLocales = Object.entries(studioWords).map(([locale, resources]) =>
  defineLocaleResourceBundle({locale, namespace: supportRoutingNamespace, resources}),
)
