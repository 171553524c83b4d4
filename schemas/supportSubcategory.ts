import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'

import {subcategoryType} from '../engine/index.ts'
import {lockedFor, lockedUntilCreatedFor} from './editRouting.ts'
import {localizedText} from '../words/localizedText.ts'
import type {FindingRules} from './findingRules.ts'
import type {ResolvedSchemaOptions} from './options.ts'
import {orderingByName} from './orderingByName.ts'
import {previewLine} from './previewLine.ts'

/** What a ticket is about: decides whether tickets leave for partners, and whether the guest can name an order. */
export function supportSubcategory(options: ResolvedSchemaOptions, rules: FindingRules) {
  const {canEditRouting, components, fieldNames, languages} = options
  return defineType({
    name: subcategoryType,
    title: 'Support Sub-Category',
    type: 'document',
    ...lockedUntilCreatedFor(canEditRouting),
    icon: TagIcon,
    fields: [
      defineField({
        name: 'name',
        title: 'Name',
        description:
          'What the guest chooses in the app. Partners receive it with every ticket as its sub-category, so renaming it is visible to them.',
        type: 'localeString',
        validation: rules.name,
      }),
      defineField({
        name: fieldNames.submitToExternalPartners,
        title: 'Submit Support Requests to External Partners',
        description:
          'On: tickets are forwarded to partners by the Ticket Type of the category group. Off: no partner ever hears of them.',
        type: 'boolean',
        validation: rules.field,
        initialValue: false,
        ...lockedFor(canEditRouting),
      }),
      defineField({
        name: 'knowledgeForceIssueId',
        title: 'Knowledge Force Issue ID',
        description:
          'The agreed id by which partners map the issue. Where the market keeps a list in Support Settings, choose from it; leading zeros count.',
        type: 'string',
        validation: rules.field,
        ...lockedFor(canEditRouting),
      }),
      defineField({
        name: fieldNames.allowRecentOrderSelection,
        title: 'Allow the guest to select a recent order',
        description:
          'On: the support form in the app asks which order the ticket is about. A ticket without an order never reaches a store, so sub-categories of a STORE group need this.',
        type: 'boolean',
        validation: rules.field,
        initialValue: false,
        ...lockedFor(canEditRouting),
      }),
    ],
    validation: rules.document([
      'name',
      fieldNames.submitToExternalPartners,
      'knowledgeForceIssueId',
      fieldNames.allowRecentOrderSelection,
    ]),
    orderings: [orderingByName(languages)],
    preview: {
      select: {
        documentId: '_id',
        forwarded: fieldNames.submitToExternalPartners,
        knowledgeForceIssueId: 'knowledgeForceIssueId',
        name: 'name',
      },
      prepare: ({documentId, forwarded, knowledgeForceIssueId, name}) => {
        const own = typeof knowledgeForceIssueId === 'string' ? knowledgeForceIssueId : ''
        return {
          ...previewLine(components.media, documentId, {
            own,
            subtitle: [own, partnersText(forwarded)].filter(Boolean).join(' · '),
          }),
          title: localizedText(name, languages) ?? 'Untitled sub-category',
        }
      },
    },
  })
}

/** What a list without the plugin tells of the stored switch, where it is not as most are. */
function partnersText(value: unknown): string {
  if (typeof value !== 'boolean') return 'External partners not set'
  return value ? '' : 'External partners off'
}
