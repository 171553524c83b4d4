import {CogIcon} from '@sanity/icons/Cog'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {settingsType} from '../engine/index.ts'
import {lockedFor, lockedUntilCreatedFor} from './editRouting.ts'
import type {FindingRules} from './findingRules.ts'
import type {ResolvedSchemaOptions} from './options.ts'

/** What holds for the whole market: the threshold of STORE tickets and the agreed Knowledge Force ids. */
export function supportSettings(options: ResolvedSchemaOptions, rules: FindingRules) {
  const {canEditRouting, fieldNames} = options
  return defineType({
    name: settingsType,
    title: 'Support Settings',
    type: 'document',
    ...lockedUntilCreatedFor(canEditRouting),
    icon: CogIcon,
    fields: [
      defineField({
        name: fieldNames.storeSupportTicketTimeThreshold,
        title: 'Store Support Ticket Time Threshold',
        description:
          'In minutes. A STORE ticket that is submitted more than this long after its order was placed goes to the region as GENERAL instead; exactly this long is still STORE.',
        type: 'number',
        validation: rules.field,
        ...lockedFor(canEditRouting),
      }),
      defineField({
        name: fieldNames.knowledgeForceIssues,
        title: 'Knowledge Force Issue IDs',
        description:
          'The ids that this market agreed on. Sub-categories choose from them; leave the list empty where the market has no agreement.',
        type: 'array',
        validation: rules.field,
        of: [defineArrayMember({type: 'knowledgeForceIssue'})],
        ...lockedFor(canEditRouting),
      }),
    ],
    validation: rules.document([
      fieldNames.storeSupportTicketTimeThreshold,
      fieldNames.knowledgeForceIssues,
    ]),
    preview: {prepare: () => ({title: 'Support Settings'})},
  })
}
