import {defineField, defineType} from 'sanity'

import type {FindingRules} from './findingRules.ts'
import type {ResolvedSchemaOptions} from './options.ts'

/** The fieldset of the languages in which a name may be missing. */
const translations = 'translations'

/** A name in each language of the market; those that are optional are folded away. */
export function localeString({components, languages}: ResolvedSchemaOptions, rules: FindingRules) {
  return defineType({
    name: 'localeString',
    title: 'Localized text',
    type: 'object',
    ...(components.localeString && {components: {input: components.localeString}}),
    ...(languages.some(({optional}) => optional === true) && {
      fieldsets: [
        {
          name: translations,
          title: 'Translations',
          options: {collapsed: true, collapsible: true},
        },
      ],
    }),
    fields: languages.map((language) =>
      defineField({
        name: language.id,
        title: language.title,
        type: 'string',
        validation: rules.field,
        ...(language.optional === true && {fieldset: translations}),
      }),
    ),
  })
}
