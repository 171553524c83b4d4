import {FolderIcon} from '@sanity/icons/Folder'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {categoryGroupType, subcategoryType} from '../engine/index.ts'
import {lockedFor, lockedUntilCreatedFor} from './editRouting.ts'
import {localizedText} from '../words/localizedText.ts'
import type {FindingRules} from './findingRules.ts'
import type {ResolvedSchemaOptions} from './options.ts'
import {orderingByName} from './orderingByName.ts'
import {previewLine} from './previewLine.ts'

/** Sub-categories that share a Ticket Type: decides whether their tickets fire the STORE or the GENERAL event. */
export function supportCategoryGroup(options: ResolvedSchemaOptions, rules: FindingRules) {
  const {canEditRouting, components, fieldNames, languages} = options
  return defineType({
    name: categoryGroupType,
    title: 'Support Category Group',
    type: 'document',
    ...lockedUntilCreatedFor(canEditRouting),
    icon: FolderIcon,
    fields: [
      defineField({
        name: 'name',
        title: 'Name',
        description:
          'The first thing a guest chooses in the app. Partners receive it with every ticket as its category, so renaming it is visible to them.',
        type: 'localeString',
        validation: rules.name,
      }),
      defineField({
        name: fieldNames.ticketType,
        title: 'Ticket Type',
        description:
          'Store: a ticket with a recent order goes to the partner of its store, every other ticket as General. General: tickets go to the partner of the whole region.',
        type: 'string',
        validation: rules.field,
        ...lockedFor(canEditRouting),
        options: {
          layout: 'radio',
          list: [
            {title: 'General', value: 'GENERAL'},
            {title: 'Store', value: 'STORE'},
          ],
        },
      }),
      defineField({
        name: 'supportSubcategories',
        title: 'Support Sub-Categories',
        description:
          'What a guest can choose within this group. A ticket is routed by this group and the sub-category together.',
        type: 'array',
        validation: rules.field,
        ...lockedFor(canEditRouting),
        of: [
          defineArrayMember({
            type: 'reference',
            to: [{type: subcategoryType}],
          }),
        ],
      }),
    ],
    validation: rules.document(['name', fieldNames.ticketType, 'supportSubcategories']),
    orderings: [orderingByName(languages)],
    preview: {
      select: {
        documentId: '_id',
        name: 'name',
        subcategories: 'supportSubcategories',
        ticketType: fieldNames.ticketType,
      },
      prepare: ({documentId, name, subcategories, ticketType}) => {
        const count = countItems(subcategories)
        return {
          ...previewLine(components.media, documentId, {
            own: '',
            subtitle: [
              typeof ticketType === 'string' ? ticketType : 'No Ticket Type',
              `${count} ${count === 1 ? 'sub-category' : 'sub-categories'}`,
            ].join(' · '),
          }),
          title: localizedText(name, languages) ?? 'Untitled group',
        }
      },
    },
  })
}

/** A selected array arrives in a preview as an array or as an object of its indexes. */
function countItems(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}
