import {defineLocaleResourceBundle} from 'sanity'

/** The namespace of the plugin's own words. */
export const supportRoutingNamespace = 'supportRouting'

const portuguese = () => import('./pt-PT.ts')

/** The plugin's words by Sanity's ids of languages; a Studio in any other language falls back to English. */
const resources = {
  'en-US': () => import('./en-US.ts'),
  'es-ES': () => import('./es-ES.ts'),
  'pt-BR': portuguese,
  'pt-PT': portuguese,
}

/** The plugin's words in every language that it speaks. */
export const supportRoutingLocales = Object.entries(resources).map(([locale, words]) =>
  defineLocaleResourceBundle({
    locale,
    namespace: supportRoutingNamespace,
    resources: words,
  }),
)
