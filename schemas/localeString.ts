import {defineField, defineType} from 'sanity'

import type {FindingRules} from './findingRules.ts'
import type {ResolvedMarketOptions} from './options.ts'

/** A name in each language of the market. */
export function localeString({languages}: ResolvedMarketOptions, rules: FindingRules) {
  return defineType({
    name: 'localeString',
    title: 'Localized text',
    type: 'object',
    fields: languages.map((language) =>
      defineField({
        name: language.id,
        title: language.title,
        type: 'string',
        validation: rules.field,
      }),
    ),
  })
}
