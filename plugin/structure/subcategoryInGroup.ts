import type {InitialValueResolverContext, NewDocumentOptionsResolver, Template} from 'sanity'

import {readContent} from '../../content/liveContent.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {
  categoryGroupType,
  defaultFieldNames,
  type FieldNames,
  subcategoryType,
} from '../../engine/index.ts'
import {editRefusal} from '../../schemas/index.ts'
import {openFormsOf} from '../content/openForms.ts'
import type {SupportRoutingOptions} from '../options.ts'

const templateId = 'supportSubcategory-in-group'

/**
 * A new sub-category that starts with what the group needs in which it is made: its tickets are forwarded, and for a STORE group
 * the guest is asked for an order, without which none of them reaches a store.
 *
 * Who may not edit routing starts with the defaults of the type.
 */
export function subcategoryInGroup({
  canEditRouting,
  fieldNames,
}: Pick<SupportRoutingOptions, 'canEditRouting' | 'fieldNames'>): Template {
  const names = {...defaultFieldNames, ...fieldNames}
  return {
    id: templateId,
    parameters: [{name: 'categoryGroupId', type: 'string'}],
    schemaType: subcategoryType,
    title: 'Support Sub-Category',
    value: async (
      {categoryGroupId}: {readonly categoryGroupId?: string} = {},
      context: InitialValueResolverContext,
    ) => {
      if (
        categoryGroupId === undefined ||
        editRefusal(canEditRouting, context.currentUser) !== undefined
      ) {
        return {_type: subcategoryType}
      }
      return {
        _type: subcategoryType,
        [names.submitToExternalPartners]: true,
        [names.allowRecentOrderSelection]:
          (await ticketTypeOf(categoryGroupId, names, context)) === 'STORE',
      }
    },
  }
}

/** Offers {@link subcategoryInGroup} in place of the type's own template wherever a group makes a sub-category. */
export const subcategoryInGroupOptions: NewDocumentOptionsResolver = (items, {creationContext}) => {
  const {documentId, schemaType, type} = creationContext
  if (type !== 'document' || schemaType !== categoryGroupType) return items
  return items.map((item) =>
    item.templateId === subcategoryType
      ? {...item, parameters: {categoryGroupId: documentId}, templateId}
      : item,
  )
}

/** The Ticket Type as the group's form shows it, with its newest keystroke; as it is stored where there is no form. */
async function ticketTypeOf(
  id: string,
  {ticketType}: FieldNames,
  {getClient}: InitialValueResolverContext,
): Promise<unknown> {
  const client = getClient({apiVersion: '2025-02-19'})
  const shown = openFormsOf(client)?.get(id)?.document
  if (shown) return shown[ticketType]
  const reading = await readContent(client)
  if (reading.kind === 'unavailable') return undefined
  return (reading.documents.get(storedIdOf(id, 'drafts')) ?? reading.documents.get(id))?.[
    ticketType
  ]
}
