import {defineField, defineType, type FieldDefinition, type SchemaTypeDefinition} from 'sanity'

/** A Studio that has had the types for years, with more fields than ours. */
export function hostTypes({
  extra = [],
  ticketType = 'ticketType',
}: {
  readonly extra?: readonly FieldDefinition[]
  readonly ticketType?: string
} = {}): SchemaTypeDefinition[] {
  return [
    defineType({
      name: 'localeString',
      type: 'object',
      fields: [defineField({name: 'en', type: 'string'})],
    }),
    defineType({
      name: 'supportSubcategory',
      type: 'document',
      groups: [{name: 'routing'}],
      fieldsets: [{name: 'more'}],
      fields: [
        defineField({name: 'name', type: 'localeString'}),
        defineField({
          name: 'orderRank',
          type: 'string',
          validation: (rule) => rule.required().error('The host wants a rank'),
        }),
        defineField({
          name: 'submitToExternalPartners',
          type: 'boolean',
          validation: (rule) => rule.required().error('The host wants an answer'),
        }),
        ...extra,
      ],
      validation: (rule) => rule.custom(() => 'The host says something of the document').warning(),
    }),
    defineType({
      name: 'supportCategoryGroup',
      type: 'document',
      fields: [
        defineField({name: 'name', type: 'localeString'}),
        defineField({
          name: ticketType,
          type: 'string',
          options: {list: ['GENERAL', 'STORE']},
          validation: (rule) => rule.custom((value) => (value ? true : 'The host wants a type')),
        }),
        defineField({
          name: 'supportSubcategories',
          type: 'array',
          of: [{type: 'reference', to: [{type: 'supportSubcategory'}]}],
        }),
      ],
    }),
    defineType({
      name: 'page',
      type: 'document',
      fields: [defineField({name: 'title', type: 'string'})],
    }),
  ]
}
