import type {NewDocumentOptionsResolver} from 'sanity'

import {isSupportType} from '../../engine/storedNames.ts'
import {type CanEditRouting, editRefusal} from '../../schemas/index.ts'

/**
 * Takes the types of support out of every "Create" menu of those who may not edit routing.
 *
 * A template of a host's own has a name that says nothing of its type; a document that is made from it is locked in its form.
 */
export function withoutRefusedOptions(
  canEditRouting: CanEditRouting | undefined,
): NewDocumentOptionsResolver {
  return (items, {creationContext, currentUser}) => {
    if (editRefusal(canEditRouting, currentUser) === undefined) return items
    if (creationContext.type === 'structure' && isSupportType(creationContext.schemaType)) return []
    return items.filter(({templateId}) => !isSupportType(templateId))
  }
}
