import {defineField, defineType} from 'sanity'

import type {MarketLanguage} from './options.ts'

/** A name in each language of the market. */
export function localeString(languages: readonly MarketLanguage[]) {
  return defineType({
    name: 'localeString',
    title: 'Localized text',
    type: 'object',
    fields: languages.map((language) =>
      defineField({name: language.id, title: language.title, type: 'string'}),
    ),
  })
}
